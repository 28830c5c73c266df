import { canonical } from '../src/providers/provider.ts';
import { createFaults, type Handler, serve, type VendorSimulator, type World } from './kit/index.ts';

interface Row {
  readonly id: number;
  readonly hostname: string;
}

const token = 'template-token-3f9c1b7e';
const site = { id: '42', name: 'Example network', address: '127.0.0.1' };
const perPage = 10;

/** An imaginary vendor, whose provider is the template: one site, pages of ten rows, a certificate after each change. */
export async function startTemplate(world: World): Promise<VendorSimulator> {
  const faults = createFaults();
  let rows: readonly Row[] = [];
  let certified: readonly string[] = [];
  let nextId = 1;
  let issuing = Promise.resolve();

  const names = () => rows.map(({ hostname }) => canonical(hostname)).sort();
  const certify = async () => {
    const wanted = names().filter((name) => !name.startsWith('*.'));
    const pair = wanted.length > 0 ? await world.issuer.order(wanted) : undefined;
    if (!pair?.ok) return;
    (await world.edge(site.address)).install(`template/${site.id}`, wanted, pair);
    certified = wanted;
  };
  const change = (next: readonly Row[]) => {
    rows = next;
    issuing = issuing.then(certify);
  };
  const attach = (hostname: string): Row => {
    const row = { id: nextId, hostname };
    nextId += 1;
    change([...rows, row]);
    return row;
  };
  attach('network.example');

  const handler: Handler = async (request) => {
    if (request.headers.get('authorization') !== `Bearer ${token}`) return refuse(401, 'Unauthenticated.');
    const { pathname, searchParams } = new URL(request.url);
    const route = /^\/v1\/sites\/42(\/hostnames)?(?:\/(\d+))?$/.exec(pathname);
    if (!route) return refuse(404, 'Not found.');
    const [, list = '', id] = route;
    switch (`${request.method} ${list}${id === undefined ? '' : '/:id'}`) {
      case 'GET ':
        return Response.json(site);
      case 'GET /hostnames':
        return listPage(rows, Number(searchParams.get('page') ?? 1));
      case 'POST /hostnames':
        return create(await request.json());
      case 'DELETE /hostnames/:id':
        return remove(Number(id));
      default:
        return refuse(405, 'Method not allowed.');
    }
  };
  const create = (body: unknown): Response => {
    const hostname = (body as { hostname?: unknown }).hostname;
    if (typeof hostname !== 'string') return refuse(400, 'hostname is required');
    if (names().includes(canonical(hostname))) return refuse(409, 'This hostname is there already.');
    return Response.json(attach(hostname), { status: 201 });
  };
  const remove = (id: number): Response => {
    if (!rows.some((row) => row.id === id)) return refuse(404, 'Not found.');
    change(rows.filter((row) => row.id !== id));
    return new Response(null, { status: 204 });
  };

  const server = await serve(handler, faults);
  return {
    provider: 'template',
    origin: server.origin,
    requests: server.requests,
    faults,
    canaries: [token],
    constants: { WU_TEMPLATE_TOKEN: token, WU_TEMPLATE_SITE_ID: site.id },
    address: site.address,
    hostnames: names,
    attach,
    detach: (name) => change(rows.filter(({ hostname }) => canonical(hostname) !== canonical(name))),
    certified: () => certified,
    close: async () => {
      await server.close();
      await issuing;
    },
  };
}

function listPage(rows: readonly Row[], page: number): Response {
  return Response.json({ total: rows.length, items: rows.slice((page - 1) * perPage, page * perPage) });
}

const refuse = (status: number, message: string): Response => Response.json({ message }, { status });
