// The reference server of openapi.yaml, for a host without a panel: `node server.js`, behind a proxy that does TLS.
import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { promisify } from 'node:util';
import { createVerifier } from './signature.js';

const hostname = /^(?=.{1,253}$)(\*\.)?([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/;
const mostNames = 2_000;
const namesPerCertificate = 100;

const areNames = (value, most) =>
  Array.isArray(value) &&
  value.length <= most &&
  value.every((name) => typeof name === 'string' && hostname.test(name));
const revisionOf = (names) => createHash('sha256').update(JSON.stringify(names)).digest('hex').slice(0, 16);
const refuse = (status, code, message) => Response.json({ error: { code, message } }, { status });

/**
 * Answers requests of the contract. `site` is what you write for your host: `read()` gives `label`, `addresses`,
 * `hostnames`, `certified` (names of the certificate, or null), perhaps `primary`; `setHostnames(names)` and
 * `certify(names)` make it so. A request that fails throws; its message is the reason that people see.
 */
export function createHandler({ secret, site, now = Date.now }) {
  const refusalOf = createVerifier(secret, now);
  const orders = new Map();
  // One change at a time: between the look at the revision and the write nobody else writes.
  let turn = Promise.resolve();
  const inTurn = (work) => {
    const mine = turn.then(work);
    turn = mine.catch(() => {});
    return mine;
  };

  const show = async () => {
    const { certified, hostnames, label, addresses, primary } = await site.read();
    const certificates = { mode: 'chosen', limit: namesPerCertificate, names: certified };
    return Response.json({ label, addresses, primary, hostnames, revision: revisionOf(hostnames), certificates });
  };
  const setHostnames = async ({ hostnames, revision }) => {
    if (!areNames(hostnames, mostNames)) return refuse(400, 'names', 'hostnames has to be a list of DNS names');
    const before = await site.read();
    if (revision !== revisionOf(before.hostnames))
      return refuse(409, 'changed', 'The list has changed since it was read.');
    await site.setHostnames([...new Set(hostnames)]);
    const { hostnames: after } = await site.read();
    return Response.json({ hostnames: after, revision: revisionOf(after) });
  };
  const order = ({ names }) => {
    if (!areNames(names, namesPerCertificate))
      return refuse(400, 'names', `names has to be ${namesPerCertificate} DNS names at most`);
    const id = randomUUID();
    orders.set(id, { state: 'running' });
    if (orders.size > 1_000) orders.delete(orders.keys().next().value);
    inTurn(() => site.certify(names)).then(
      () => orders.set(id, { state: 'done' }),
      (error) => orders.set(id, { state: 'failed', reason: String(error.message) }),
    );
    return Response.json({ id }, { status: 202 });
  };
  const follow = (id) => {
    const known = orders.get(id);
    return known ? Response.json(known) : refuse(404, 'unknown', 'There is no such request.');
  };

  return async (request) => {
    const { pathname, search } = new URL(request.url);
    const body = await request.text();
    const refused = refusalOf(
      { method: request.method, path: pathname + search, body },
      request.headers.get('authorization'),
    );
    if (refused) return refuse(401, refused, `The request is not accepted: ${refused}.`);
    const [, route = '', id] = /\/v1\/(site|hostnames|certificates)(?:\/([\w-]+))?$/.exec(pathname) ?? [];
    const json = parsed(body);
    switch (`${request.method} ${route}${id ? '/' : ''}`) {
      case 'GET site':
        return show();
      case 'PUT hostnames':
        return inTurn(() => setHostnames(json));
      case 'POST certificates':
        return order(json);
      case 'GET certificates/':
        return follow(id);
      default:
        return refuse(404, 'path', 'There is no such path in the contract.');
    }
  };
}

const parsed = (text) => {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
};

/** A site that is kept in a JSON file. `program` is run with `hostnames` or `certificate`, and the names. */
export function createFileSite(file, program) {
  const run = promisify(execFile);
  const read = async () => ({ certified: null, ...JSON.parse(await readFile(file, 'utf8')) });
  const change = async (what, names, next) => {
    await run(program, [what, ...names], { timeout: 600_000 });
    await writeFile(`${file}.new`, JSON.stringify({ ...(await read()), ...next }, null, 2));
    await rename(`${file}.new`, file);
  };
  return {
    read,
    setHostnames: (hostnames) => change('hostnames', hostnames, { hostnames }),
    certify: (names) => change('certificate', names, { certified: names }),
  };
}

/** Puts a handler behind HTTP, on loopback alone: a proxy in front of it does TLS. */
export function listen(handler, port) {
  const answerTo = async ({ method, url, headers }, body) => {
    const init = { method, headers, ...(body.length > 0 && { body }) };
    const answer = await handler(new Request(`http://localhost${url}`, init));
    return [answer.status, await answer.text()];
  };
  const server = createServer(async (message, reply) => {
    const send = (status, text) => reply.writeHead(status, { 'content-type': 'application/json' }).end(text);
    try {
      send(...(await answerTo(message, Buffer.concat(await Array.fromAsync(message)))));
    } catch (error) {
      console.error(error);
      send(500, '{"error":{"code":"failed","message":"The host could not do it; its own log says why."}}');
    }
  });
  return new Promise((ready) => server.listen(port, '127.0.0.1', () => ready(server)));
}

if (import.meta.main) {
  const {
    WEBHOOK_SECRET: secret,
    WEBHOOK_SITE: file = 'site.json',
    WEBHOOK_PROGRAM: program,
    PORT = '8080',
  } = process.env;
  if (!secret || !program) throw new Error('set WEBHOOK_SECRET and WEBHOOK_PROGRAM');
  const server = await listen(createHandler({ secret, site: createFileSite(file, program) }), Number(PORT));
  console.log(`Listening on http://127.0.0.1:${server.address().port}`);
}
