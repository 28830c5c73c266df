import { answering, conformance } from '../../conformance/conformance.ts';
import { startCloudways } from '../../simulators/cloudways/index.ts';
import { cloudways } from '../../src/providers/cloudways/index.ts';

conformance({
  provider: cloudways,
  start: startCloudways,
  isListWrite: ({ method, path }) => method !== 'GET' && !/ssl|lets_encrypt|oauth/.test(path),
  faults: {
    '401 token ended': answering(401, { error: 'invalid_token', error_description: 'The access token expired.' }),
    '403 scope': answering(403, { error: 'insufficient_scope', message: 'The token has no access to this endpoint.' }),
    '422 field': answering(422, { server_id: [{ code: 'integer', message: 'The server id must be an integer.' }] }),
    '422 semantic': answering(422, { status: false, message: 'server_id: invalid or not found for this account.' }),
    '422 busy': answering(422, {
      message: 'An operation is already in progress for this server.',
      operation: { id: '9' },
    }),
    '599': answering(599, { message: 'Something is not allowed.' }),
    'status false': answering(200, { status: false, message: 'Not now.' }),
    'other path': answering(200, 'You have reached Cloudways API.'),
  },
});
