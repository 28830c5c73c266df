import { answering, conformance } from '../../conformance/conformance.ts';
import { startServerPilot } from '../../simulators/serverpilot/index.ts';
import { serverpilot } from '../../src/providers/serverpilot/index.ts';

conformance({
  provider: serverpilot,
  start: startServerPilot,
  isListWrite: ({ method, path }) => method !== 'GET' && !/ssl|lets_encrypt|oauth/.test(path),
  faults: {
    '400': answering(400, { error: { message: 'Invalid argument: domains' } }),
    '401': answering(401, { error: { message: 'Unauthorized' } }),
    '402': answering(402, { error: { message: 'No valid card.' } }),
    '403': answering(403, { error: { message: 'Protected.' } }),
    '404': answering(404, { error: { message: 'Not found.' } }),
    '409': answering(409, { error: { message: 'Conflict.' } }),
  },
});
