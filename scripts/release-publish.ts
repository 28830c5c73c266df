import type { Release } from './release.ts';
import { isFollowed, isNewer, isPrerelease, majorOf } from './release-version.ts';

// The job that may write runs this, and nothing here is a dependency: that job installs nothing.

/** Where the release is made. */
export interface Target {
  /** `https://api.github.com` */
  readonly api: string;
  /** `owner/name` */
  readonly repository: string;
  readonly token: string;
  readonly log: (line: string) => void;
}

export interface Asset {
  readonly name: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** What is used of GitHub's answer about a release. */
interface Published {
  readonly id: number;
  readonly tag_name: string;
  readonly draft: boolean;
  /** Whether GitHub holds the tag and the assets fast. */
  readonly immutable?: boolean;
  /** With a template at its end: `…/assets{?name,label}`. */
  readonly upload_url: string;
}

/**
 * Publishes a release whole, and moves the major tag only then. An immutable release takes no more assets once it is published, so it
 * begins as a draft. The same call again goes on where one failed: a draft is made anew, what is published stays.
 */
export async function publish(
  release: Release,
  commit: string,
  assets: readonly Asset[],
  target: Target,
): Promise<void> {
  const { tag } = release;
  const { sha } = await call<{ readonly sha: string }>(target, 'GET', `commits/${encodeURIComponent(`tags/${tag}`)}`);
  if (sha !== commit) throw new Error(`${tag} is at ${sha} by now, and ${commit} is what was tested`);
  const all = await releasesOf(target);
  if (all.some((each) => each.tag_name === tag && !each.draft)) target.log(`${tag} is published already.`);
  else await publishNew(release, assets, all, target);

  if (!isFollowed(tag)) return;
  const major = majorOf(tag);
  const rivals = all.filter(({ tag_name, draft }) => !draft && isFollowed(tag_name) && majorOf(tag_name) === major);
  const newer = rivals.find(({ tag_name }) => isNewer(tag_name, tag));
  if (newer) return target.log(`${major} stays where it is: ${newer.tag_name} is newer.`);
  await move(major, commit, target);
  target.log(`${major} is at ${tag}.`);
}

async function publishNew(
  { tag, notes }: Release,
  assets: readonly Asset[],
  all: readonly Published[],
  target: Target,
): Promise<void> {
  for (const { id } of all.filter((each) => each.tag_name === tag)) await send(target, 'DELETE', `releases/${id}`);
  const prerelease = isPrerelease(tag);
  const draft = { tag_name: tag, name: tag, body: notes, draft: true, prerelease };
  const { id, upload_url } = await call<Published>(target, 'POST', 'releases', draft);
  for (const { name, content } of assets) {
    await send(target, 'POST', `${upload_url.replace(/\{.*$/, '')}?name=${encodeURIComponent(name)}`, content);
  }
  // `legacy` compares versions: a repair of an older major is not the latest release.
  const published = { draft: false, make_latest: prerelease ? 'false' : 'legacy' };
  const { immutable } = await call<Published>(target, 'PATCH', `releases/${id}`, published);
  target.log(`${tag} is published.`);
  if (!immutable) target.log('::warning::This release can be changed: turn immutable releases on in the settings.');
}

async function releasesOf(target: Target): Promise<readonly Published[]> {
  const size = 100;
  const all: Published[] = [];
  for (let page = 1; all.length === (page - 1) * size; page++) {
    all.push(...(await call<readonly Published[]>(target, 'GET', `releases?per_page=${size}&page=${page}`)));
  }
  return all;
}

/** By force: whoever follows a major tag wants its newest release. */
async function move(tag: string, sha: string, target: Target): Promise<void> {
  // Answers with every tag that begins so.
  const there = await call<readonly { readonly ref: string }[]>(target, 'GET', `git/matching-refs/tags/${tag}`);
  const ref = `refs/tags/${tag}`;
  try {
    if (there.some((each) => each.ref === ref)) await send(target, 'PATCH', `git/${ref}`, { sha, force: true });
    else await send(target, 'POST', 'git/refs', { ref, sha });
  } catch (cause) {
    throw new Error(`The release is published, but ${tag} could not be moved: CONTRIBUTING.md says what then`, {
      cause,
    });
  }
}

const call = async <Answer>(...request: Parameters<typeof send>): Promise<Answer> => JSON.parse(await send(...request));

/** Sends to a path below the repository, or to a whole URL, and gives the text of the answer. */
async function send(
  { api, repository, token }: Target,
  method: string,
  path: string,
  body?: object | Uint8Array<ArrayBuffer>,
): Promise<string> {
  const isFile = body instanceof Uint8Array;
  const response = await fetch(new URL(path, `${api}/repos/${repository}/`), {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'content-type': isFile ? 'application/octet-stream' : 'application/json',
      'x-github-api-version': '2022-11-28',
    },
    ...(body && { body: isFile ? body : JSON.stringify(body) }),
    redirect: 'error',
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: HTTP ${response.status} ${text.slice(0, 500)}`);
  return text;
}
