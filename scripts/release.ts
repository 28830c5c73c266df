import { execFileSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { type Asset, publish } from './release-publish.ts';
import { isFollowed, majorOf, versionOf } from './release-version.ts';

/** A release as its tag, package.json and CHANGELOG.md describe it. */
export interface Release {
  /** `v1.2.3` */
  readonly tag: string;
  /** The changelog's section of the version, in Markdown. */
  readonly notes: string;
}

export interface Sources {
  /** The name of the tag or branch that the workflow runs on. */
  readonly ref: string;
  readonly packageJson: string;
  readonly packageLock: string;
  readonly changelog: string;
}

/** Throws one error with everything that does not fit together. */
export function releaseOf({ ref, packageJson, packageLock, changelog }: Sources): Release {
  const { version }: { readonly version: string } = JSON.parse(packageJson);
  const locked: { readonly version: string } = JSON.parse(packageLock);
  const notes = sectionOf(changelog, version);
  const problems = [
    ...(versionOf(ref) ? [] : [`${ref} is no version tag such as v1.2.3`]),
    ...(ref === `v${version}` ? [] : [`package.json has the version ${version}, and the tag is ${ref}`]),
    ...(locked.version === version ? [] : [`package-lock.json has the version ${locked.version}, not ${version}`]),
    ...(notes === '' ? [`CHANGELOG.md says nothing under ## [${version}]`] : []),
  ];
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return { tag: ref, notes };
}

/** What stands between the heading of a version and the next one. */
function sectionOf(changelog: string, version: string): string {
  const section = changelog.split(/^## /m).find((text) => text.startsWith(`[${version}]`)) ?? '';
  return section.slice(section.indexOf('\n') + 1).trim();
}

const load = (path: string) => readFile(new URL(`../${path}`, import.meta.url));

/** What is attached: all that runs, and the attestation by the name at which scorecards look for provenance. */
async function readAssets(): Promise<readonly Asset[]> {
  const files = (await readdir(new URL('../dist', import.meta.url))).sort();
  const bundle = files.map(async (name) => ({ name, content: await load(`dist/${name}`) }));
  const attestation = { name: 'attestation.intoto.jsonl', content: await load('attestation/attestation.json') };
  return [...(await Promise.all(bundle)), attestation];
}

if (import.meta.main) {
  const { GITHUB_REF_NAME: ref = '', GITHUB_API_URL: api = '', GITHUB_REPOSITORY: repository = '' } = process.env;
  const text = async (path: string) => (await load(path)).toString();
  const release = releaseOf({
    ref,
    packageJson: await text('package.json'),
    packageLock: await text('package-lock.json'),
    changelog: await text('CHANGELOG.md'),
  });
  const moves = isFollowed(ref) ? `, and ${majorOf(ref)} follows it` : '';
  console.log(`${release.tag} fits package.json and CHANGELOG.md${moves}.\n\n${release.notes}`);
  if (process.argv[2] === 'publish') {
    const commit = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
    const token = process.env['GITHUB_TOKEN'] ?? '';
    await publish(release, commit, await readAssets(), { api, repository, token, log: console.log });
  }
}
