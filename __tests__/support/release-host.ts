import { createFaults, type Faults } from '../../simulators/kit/faults.ts';
import { serve } from '../../simulators/kit/server.ts';

/** A release as GitHub keeps it, as far as the release workflow cares. */
interface Kept {
  readonly id: number;
  readonly tag_name: string;
  readonly draft: boolean;
  /** Contents by name. */
  readonly assets: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

interface State {
  releases: readonly Kept[];
  /** Commits by tag. */
  readonly tags: Map<string, string>;
  nextId: number;
  /** Whether releases become immutable. */
  immutable: boolean;
}

export interface ReleaseHost {
  readonly target: { readonly api: string; readonly repository: string; readonly token: string };
  readonly state: State;
  readonly faults: Faults;
  /** Somebody publishes another release. */
  add(tag: string): void;
  /** Method and kind of each write, in order. */
  writes(): readonly string[];
  close(): Promise<void>;
}

const token = 'ghs_of_the_release_job';
const repository = 'acme/action';

/** The part of GitHub's REST API that a release needs, and what immutable releases forbid. */
export async function startReleaseHost(tags: Readonly<Record<string, string>>): Promise<ReleaseHost> {
  const state: State = { releases: [], tags: new Map(Object.entries(tags)), nextId: 1, immutable: true };
  const faults = createFaults();
  const server = await serve((request) => answer(request, state), faults);
  return {
    target: { api: server.origin, repository, token },
    state,
    faults,
    add: (tag_name) => {
      const prerelease = tag_name.includes('-');
      keep(state, { id: state.nextId++, tag_name, draft: false, prerelease, assets: {} });
    },
    writes: () =>
      server.requests.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${kindOf(path)}`),
    close: server.close,
  };
}

const kindOf = (path: string): string =>
  ['assets', 'releases', 'refs'].find((kind) => path.includes(`/${kind}`)) ?? path;

const refusal = (status: number, message: string) => Response.json({ message }, { status });

/** Replaces the release of the same id; the newest stands first, as at GitHub. */
function keep(state: State, release: Kept): Response {
  state.releases = [release, ...state.releases.filter(({ id }) => id !== release.id)];
  return Response.json(shown(release, state));
}

const shown = ({ assets: _, ...release }: Kept, state: State): object => ({
  ...release,
  immutable: state.immutable && !release['draft'],
});

const bodyOf = async (request: Request): Promise<Readonly<Record<string, unknown>>> => JSON.parse(await request.text());

async function answer(request: Request, state: State): Promise<Response> {
  if (request.headers.get('authorization') !== `Bearer ${token}`) return refusal(401, 'Bad credentials');
  const url = new URL(request.url);
  const path = decodeURIComponent(url.pathname).replace(`/repos/${repository}/`, '');
  const [area, ...rest] = path.split('/');
  if (area === 'commits') return Response.json({ sha: state.tags.get(rest[1] ?? '') });
  if (area === 'git') return refs(request, rest.join('/'), state);
  if (area !== 'releases') return refusal(404, 'Not Found');
  const [id, assets] = rest;
  const release = state.releases.find((each) => each.id === Number(id));
  if (id === undefined) return request.method === 'POST' ? create(request, state) : list(url, state);
  if (!release) return refusal(404, 'Not Found');
  if (assets) return attach(request, release, url.searchParams.get('name') ?? '', state);
  if (request.method === 'DELETE') {
    state.releases = state.releases.filter((each) => each !== release);
    return new Response(null, { status: 204 });
  }
  return keep(state, { ...release, ...(await bodyOf(request)) });
}

function list({ searchParams }: URL, state: State): Response {
  const [size, page] = [Number(searchParams.get('per_page')), Number(searchParams.get('page'))];
  return Response.json(state.releases.slice((page - 1) * size, page * size).map((release) => shown(release, state)));
}

async function create(request: Request, state: State): Promise<Response> {
  const id = state.nextId++;
  // Uploads go to another host at GitHub, so the address has to be taken from here.
  const upload_url = `${new URL(request.url).protocol}//${request.headers.get('host')}/repos/${repository}/releases/${id}/assets{?name,label}`;
  const body = await bodyOf(request);
  const [tag_name, draft] = [String(body['tag_name']), body['draft'] === true];
  return keep(state, { ...body, id, tag_name, draft, upload_url, assets: {} });
}

async function attach(request: Request, release: Kept, name: string, state: State): Promise<Response> {
  if (!release.draft && state.immutable) return refusal(422, 'Cannot upload assets to an immutable release.');
  if (name in release.assets) return refusal(422, 'already_exists');
  return keep(state, { ...release, assets: { ...release.assets, [name]: await request.text() } });
}

async function refs(request: Request, path: string, { tags, releases, immutable }: State): Promise<Response> {
  const [, asked = ''] = /^(?:matching-refs|refs)\/tags\/(.+)$/.exec(path) ?? [];
  if (request.method === 'GET') {
    const found = [...tags.keys()].filter((tag) => tag.startsWith(asked));
    return Response.json(found.map((tag) => ({ ref: `refs/tags/${tag}` })));
  }
  const { ref, sha, force } = await bodyOf(request);
  const tag = asked || String(ref).replace('refs/tags/', '');
  if (asked && !tags.has(tag)) return refusal(422, 'Reference does not exist');
  if (!asked && tags.has(tag)) return refusal(422, 'Reference already exists');
  if (asked && !force) return refusal(422, 'Update is not a fast forward');
  if (immutable && releases.some((each) => !each.draft && each.tag_name === tag)) return refusal(422, 'Immutable');
  tags.set(tag, String(sha));
  return Response.json({ ref: `refs/tags/${tag}` });
}
