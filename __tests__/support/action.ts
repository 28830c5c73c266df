import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { example } from '../../simulators/github/account.ts';
import type { GitHubSimulator } from '../../simulators/github/index.ts';
import type { Network } from '../../simulators/network.ts';
import type { Finding } from '../../src/finding.ts';
import { type Report, reportSchema } from '../../src/report/report.ts';
import { start } from '../../src/start.ts';

export interface ActionWish {
  /** The checked-out repository, and the commit that is checked out. */
  readonly workspace: string;
  readonly commit: string;
  readonly event: { readonly name: string; readonly payload: object };
  readonly inputs?: Readonly<Record<string, string>>;
  /** Left out: the constants of the network's vendors. */
  readonly environment?: Readonly<Record<string, string>>;
}

export interface ActionRan {
  readonly exitCode: number;
  readonly report: Report;
  readonly log: readonly string[];
  readonly annotations: readonly Finding[];
  readonly outputs: Readonly<Record<string, string>>;
}

/** One run of the whole action in this process, against the stand-ins of the vendors and of GitHub. */
export async function runAction(wish: ActionWish, network: Network, github: GitHubSimulator): Promise<ActionRan> {
  const runner = await mkdtemp(join(tmpdir(), 'runner-'));
  const eventPath = join(runner, 'event.json');
  await writeFile(eventPath, JSON.stringify(wish.event.payload));
  const log: string[] = [];
  const annotations: Finding[] = [];
  const outputs: Record<string, string> = {};
  const inputs = {
    'github-token': github.token,
    'dns-resolvers': network.world.nameServer.address,
    ssl: 'false',
    ...wish.inputs,
  };
  const environment = {
    GITHUB_WORKSPACE: wish.workspace,
    GITHUB_REPOSITORY: github.repository,
    GITHUB_API_URL: github.origin,
    GITHUB_RUN_ID: '7',
    GITHUB_SHA: wish.commit,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_EVENT_NAME: wish.event.name,
    GITHUB_EVENT_PATH: eventPath,
    ...(wish.environment ?? network.environment),
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  };
  const line = (text: string) => void log.push(text);
  const io = {
    info: line,
    debug: line,
    group: line,
    endGroup: () => {},
    mask: () => {},
    annotate: (finding: Finding) => void annotations.push(finding),
    output: (name: string, value: string) => {
      outputs[name] = value;
    },
    summary: async () => {},
  };
  const exitCode = await start(environment, io, new AbortController().signal);
  await rm(runner, { recursive: true });
  const text = await readFile(join(wish.workspace, 'domain-report/report.json'), 'utf8');
  return { exitCode, report: reportSchema.parse(JSON.parse(text)), log, annotations, outputs };
}

/** GitHub's own example of a pull request that was opened, about these commits. */
export function pullRequestEvent(action: string, head: string, base: string, change: object = {}): object {
  const payload = example('pull_request', (event) => event['action'] === 'opened');
  const pull = Object(payload['pull_request']);
  return {
    ...payload,
    action,
    number: 7,
    repository: { ...Object(payload['repository']), default_branch: 'main' },
    pull_request: {
      ...pull,
      number: 7,
      head: { ...pull.head, sha: head },
      base: { ...pull.base, ref: 'main', sha: base },
      ...change,
    },
  };
}

/** GitHub's own example of a push, to the default branch. */
export function pushEvent(): object {
  const payload = example('push');
  return {
    ...payload,
    ref: 'refs/heads/main',
    repository: { ...Object(payload['repository']), default_branch: 'main' },
  };
}
