import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Fault, Faults } from './faults.ts';

/** What a vendor's API does with one request. */
export type Handler = (request: Request) => Promise<Response> | Response;

/** One request as it arrived, for assertions. */
export interface LoggedRequest {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON if the body was that, else its text. */
  readonly body: unknown;
  /** The status that went back; 0 when the connection was cut. */
  readonly status: number;
}

export interface RunningServer {
  /** `http://127.0.0.1:port`. */
  readonly origin: string;
  readonly requests: readonly LoggedRequest[];
  close(): Promise<void>;
}

/** Puts a handler behind a real HTTP server on loopback, with faults in front of it and a log beside it. */
export async function serve(handler: Handler, faults: Faults, port = 0): Promise<RunningServer> {
  const requests: LoggedRequest[] = [];
  const server = createServer((message, reply) => {
    void answer(message, reply, handler, faults, requests);
  });
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  message: IncomingMessage,
  reply: ServerResponse,
  handler: Handler,
  faults: Faults,
  log: LoggedRequest[],
): Promise<void> {
  const { method = 'GET', url = '/' } = message;
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  const headers = Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [name, String(value)]));
  const note = (status: number) => log.push({ method, path: url, headers, body: parsed(text), status });

  const fault = await faults.take(method, url);
  const instead = fault?.when === 'before' ? fault : undefined;
  const response = instead ? undefined : await handled(handler, method, url, headers, text);
  const said = fault ? spoken(fault) : response;
  if (said === undefined) {
    note(0);
    message.socket.destroy();
    return;
  }
  note(said.status);
  reply.writeHead(said.status, Object.fromEntries(said.headers));
  reply.end(Buffer.from(await said.arrayBuffer()));
}

async function handled(
  handler: Handler,
  method: string,
  url: string,
  headers: Record<string, string>,
  text: string,
): Promise<Response> {
  const body = method === 'GET' || method === 'HEAD' ? null : text;
  try {
    return await handler(new Request(new URL(url, 'http://simulator'), { method, headers, body }));
  } catch (error) {
    return Response.json({ message: `simulator defect: ${String(error)}` }, { status: 500 });
  }
}

/** What a fault answers; undefined when it cuts the connection. */
function spoken(fault: Fault): Response | undefined {
  if (fault.answer === 'cut') return undefined;
  const { status, body, headers = {} } = fault.answer;
  if (status === 204) return new Response(null, { status, headers });
  return typeof body === 'string'
    ? new Response(body, { status, headers: { 'content-type': 'text/html', ...headers } })
    : Response.json(body ?? {}, { status, headers });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
