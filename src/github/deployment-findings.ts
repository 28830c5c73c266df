import { code, type Finding } from '../finding.ts';
import type { Memory } from '../state/state.ts';
import { isDenied, reasonOf } from './problem.ts';

const lost = 'What this tool attached in earlier runs is not known, so nothing is removed';

export const cannotRead = (error: unknown): Finding => ({
  id: 'github.cannot-read-deployments',
  severity: 'notice',
  message: `${lost}: GitHub did not show the deployments (${reasonOf(error)}).`,
  fix: isDenied(error)
    ? 'Give the job `permissions: deployments: write`; for a plan, `deployments: read` is enough.'
    : 'Run again later.',
});

export const cannotRecord = (error: unknown): Finding => ({
  id: 'github.cannot-record',
  severity: 'notice',
  message: `Nothing is removed, because runs cannot be recorded as deployments (${reasonOf(error)}).`,
  fix: isDenied(error) ? 'Give the job `permissions: deployments: write`.' : 'Run again later.',
});

/** A missing permission is said once, whichever call meets it first. */
export const cannotClose = (error: unknown): Finding =>
  isDenied(error)
    ? cannotRecord(error)
    : {
        id: 'github.deployment-left-open',
        severity: 'notice',
        message: `How an attempt ended could not be written to its deployment (${reasonOf(error)}).`,
        fix: 'Nothing has to be done: the next run closes it, and until then everything it touched counts as owned.',
      };

export const tooLarge = (app: string, { applied }: Memory): Finding => ({
  id: 'github.state-too-large',
  severity: 'warning',
  app,
  message: `Nothing is removed, because a deployment cannot hold what this app owns: ${applied.size} hostnames.`,
  fix: 'Divide the app; a deployment holds about 6,000 hostnames.',
});

export const ignored = (app: string, { id, sha }: { readonly id: number; readonly sha: string }): Finding => ({
  id: 'github.foreign-deployment',
  severity: 'notice',
  app,
  message: `Deployment ${code(id)} of commit ${code(sha.slice(0, 7))} was ignored: its payload is not one that this version writes. Nothing is removed in this run.`,
  fix: 'Use one version of this action for an app, and another `task` in tools that deploy to its environment.',
});
