import { answering, conformance } from '../../conformance/conformance.ts';
import { startRunCloud } from '../../simulators/runcloud/index.ts';
import { runcloud } from '../../src/providers/runcloud/index.ts';

conformance({
  provider: runcloud,
  start: startRunCloud,
  isListWrite: ({ method, path }) => method !== 'GET' && !/ssl|lets_encrypt|oauth/.test(path),
  faults: {
    '401': answering(401, { message: 'Missing API Token.' }),
    '403': answering(403, { message: 'This action is unauthorized.' }),
    '404': answering(404, { message: 'Not found.' }),
    '422': answering(422, {
      message: 'The given data was invalid.',
      errors: { name: ['The name has already been taken.'] },
    }),
  },
});
