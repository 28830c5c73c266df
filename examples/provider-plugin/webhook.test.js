import { answering, conformance } from 'multisite-domain-sync/conformance';
import webhook from './index.js';
import { startWebhook } from './simulator.js';

const refusal = (status, code) =>
  answering(status, { error: { code, message: `The request is not accepted: ${code}.` } });

conformance({
  provider: webhook,
  start: startWebhook,
  isListWrite: ({ method }) => method === 'PUT',
  faults: {
    '400 names': refusal(400, 'names'),
    '401 clock': refusal(401, 'clock'),
    '401 replayed': refusal(401, 'replayed'),
    '409 changed': refusal(409, 'changed'),
  },
});
