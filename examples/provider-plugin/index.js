import { randomUUID } from 'node:crypto';
import {
  ApiError,
  canonical,
  code,
  defineProvider,
  Failure,
  LostAnswer,
  TryAgain,
} from 'multisite-domain-sync/provider';
import { z } from 'zod';
import { sign } from './signature.js';

const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
const isSafe = (text) => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && loopback.test(url.hostname));
};

/** A host of your own, by the contract in openapi.yaml. */
export default defineProvider({
  contract: 1,
  id: 'webhook',
  title: 'Webhook',
  docs: 'https://github.com/multisite-domain-sync/multisite-domain-sync/tree/main/examples/provider-plugin',
  // The one host that the constants name.
  origin: ({ WU_WEBHOOK_URL: url }) => new URL(url).origin,
  constants: [
    {
      name: 'WU_WEBHOOK_URL',
      secret: false,
      where: "where your server serves openapi.yaml, without the path's /v1",
      schema: z.string().refine(isSafe, 'must be an https:// address, or one on loopback'),
    },
    {
      name: 'WU_WEBHOOK_SECRET',
      secret: true,
      where: 'the secret that your server was started with',
      schema: z.string().min(32, 'must have 32 characters at least'),
    },
  ],
  limits: { requestsPerMinute: 120 },
  capabilities: { list: 'replaced-whole', www: 'own-name', wildcards: true, certificates: ['chosen', 'automatic'] },
  connect,
});

const failure = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

const site = z.object({
  label: z.string(),
  addresses: z.array(z.union([z.ipv4(), z.ipv6()])),
  primary: z.string().optional(),
  hostnames: z.array(z.string()),
  revision: z.string(),
  certificates: z.discriminatedUnion('mode', [
    z.object({ mode: z.literal('automatic') }),
    z.object({ mode: z.literal('chosen'), limit: z.int().positive(), names: z.array(z.string()).nullable() }),
  ]),
});

const order = z.object({ id: z.string() });
const progress = z.object({ state: z.enum(['running', 'done', 'failed']), reason: z.string().optional() });

function connect({ WU_WEBHOOK_URL: url, WU_WEBHOOK_SECRET: secret }, context) {
  const base = new URL(url).pathname.replace(/\/$/, '');
  const api = context.api({
    authorization: (request) => sign(secret, request, Math.floor(context.clock.now() / 1000), randomUUID()),
    errorText: (body) => failure.safeParse(body).data?.error.message,
    explain,
  });
  // What was read last: a write says so, and is refused when the list has changed since.
  let revision = '';

  const read = async () => {
    const call = { name: 'read the site', effect: 'read', method: 'GET', path: `${base}/v1/site`, answer: site };
    const found = await api(call);
    revision = found.revision;
    return stateOf(found);
  };
  const replace = async (hostnames) => {
    const call = { name: 'set the hostnames', effect: 'write', method: 'PUT', path: `${base}/v1/hostnames` };
    try {
      await api({ ...call, replaces: true, json: { hostnames, revision }, answer: z.object({}) });
    } catch (error) {
      throw error instanceof ApiError && error.status === 409 ? new TryAgain(error.findings[0]) : error;
    }
  };
  const request = async ({ names }) => {
    const path = `${base}/v1/certificates`;
    const call = { name: 'ask for a certificate', effect: 'write', method: 'POST', path };
    const { id } = await api({ ...call, json: { names }, answer: order });
    const look = { name: 'look at the request', effect: 'read', method: 'GET', answer: progress };
    const settled = await context.wait(`the certificate request ${code(id)}`, async () => {
      const { state, reason = 'the host gave no reason' } = await api({
        ...look,
        path: `${path}/${encodeURIComponent(id)}`,
      });
      return state === 'failed' ? { state, reason } : { state };
    });
    if (settled.state === 'failed') throw new Failure(notIssued('failed', settled.reason));
    if (settled.state === 'unknown') throw new LostAnswer(notIssued('unknown', settled.reason));
  };

  return {
    read,
    write: (change) => replace(change.hostnames),
    certificates: { state: async () => (await read()).certificates, request },
  };
}

function stateOf({ label, addresses, primary, hostnames, certificates }) {
  const { mode, limit, names } = certificates;
  return {
    label,
    addresses,
    ...(primary !== undefined && { primary: canonical(primary) }),
    hostnames: hostnames.map((raw) => ({ name: canonical(raw), raw })),
    certificates: {
      issuing: mode === 'automatic' ? { kind: mode, switch: 'on' } : { kind: mode, limit },
      installed: names ? [{ kind: 'issued', names: names.map(canonical) }] : [],
    },
  };
}

const notIssued = (result, reason) => ({
  id: `webhook.certificate-${result}`,
  severity: 'error',
  message: `The host's answer about the certificate: ${code(reason)}`,
  fix: 'Look into the log of the server behind WU_WEBHOOK_URL.',
});

function explain({ status, body }) {
  if (status === 404) {
    return {
      message: 'WU_WEBHOOK_URL leads to no server of this contract',
      fix: 'Give it without the /v1 of the paths.',
    };
  }
  if (status !== 401) return undefined;
  return failure.safeParse(body).data?.error.code === 'clock'
    ? { message: 'The clocks of this runner and of the host are too far apart', fix: "Set the host's clock (NTP)." }
    : {
        message: 'The host does not accept a signature made with WU_WEBHOOK_SECRET',
        fix: 'Give both sides the same secret, and let no proxy change paths or bodies in between.',
      };
}
