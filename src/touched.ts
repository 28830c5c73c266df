import { readFile } from 'node:fs/promises';
import { posix, resolve } from 'node:path';
import type { Config } from './config/config.ts';
import { type Touched, touchedNames, touches } from './config/touched.ts';
import type { Context } from './context.ts';
import type { PullRequest } from './event.ts';
import type { Finding } from './finding.ts';
import { baseCommit } from './git.ts';
import type { Job } from './job.ts';
import type { Prepared } from './prepare.ts';

interface Touching {
  /** What a job has to know of it. */
  of(app: string): Pick<Job, 'touched'>;
  readonly findings: readonly Finding[];
}

const everything: Touching = { of: () => ({}), findings: [] };

/** On an open pull request only the DNS of what it touches is asked, if the checkout can tell what that is. */
export async function touchedBy(
  config: Config,
  { inputs, event }: Pick<Prepared, 'inputs' | 'event'>,
  workspace: string,
  { log }: Pick<Context, 'log'>,
): Promise<Touching> {
  const open = event?.name === 'pull_request' && event.action !== 'closed';
  if (!open || !event.pullRequest || inputs.mode === 'import' || inputs.mode === 'list') return everything;
  const touched = await readTouched(config, inputs.config, workspace, event.pullRequest);
  if (!touched) {
    log.info('The base of the pull request is not in the checkout, so every hostname is looked up.');
    return everything;
  }
  const some = config.apps.some(({ name: app, domains }) => domains.some(({ name }) => !touches(touched, app, name)));
  return {
    of: (app) => ({ touched: (name) => touches(touched, app, name) }),
    findings: some ? [onlyTouched] : [],
  };
}

/** Undefined when the checkout does not have the base of the pull request. `file` is the path of domains.yml. */
async function readTouched(
  config: Config,
  file: string,
  workspace: string,
  pull: PullRequest,
): Promise<Touched | undefined> {
  const base = await baseCommit(workspace, pull);
  if (!base) return undefined;
  const path = posix.normalize(file);
  const before = base.changed.has(path) ? await base.read(path) : undefined;
  const text = await readFile(resolve(workspace, path), 'utf8');
  return touchedNames({ config, file: path, text, before, changed: base.changed });
}

const onlyTouched: Finding = {
  id: 'dns.only-touched',
  severity: 'notice',
  message: 'DNS was asked only about the hostnames that this pull request touches; a run on a schedule asks about all.',
};
