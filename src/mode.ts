import type { Event, PullRequest } from './event.ts';
import { code } from './finding.ts';

/** What a run may do (docs/configuration.md, "Modes"). */
export type Mode = 'validate' | 'plan' | 'sync';

export interface ModeChoice {
  /** `none`: this event asks for nothing. */
  readonly mode: Mode | 'none';
  /** A sentence for the log. */
  readonly reason: string;
}

export interface ModeInput {
  /** `import` goes on with a plan of what it wrote; `list` looks at nothing but the configuration. */
  readonly asked: 'auto' | Mode | 'import' | 'list';
  /** Undefined when somebody runs the action in a terminal. */
  readonly event: Event | undefined;
  readonly hasConstants: boolean;
}

/** What an event lets a run do: at most `most`; `usual` unless something else is asked for by name. */
interface Allowed {
  readonly most: Mode | 'none';
  readonly usual: Mode | 'none';
  readonly because: string;
  /** The code is not merged yet and may come from a fork, which gets no secrets. */
  readonly proposed?: true;
}

/** Pure: from what is asked and what happened to what is done. */
export function chooseMode({ asked: input, event, hasConstants }: ModeInput): ModeChoice {
  const asked = input === 'list' ? 'validate' : input === 'import' ? (hasConstants ? 'plan' : 'validate') : input;
  const allowed = event ? allowedBy(event) : byHand;
  if (allowed.most === 'none') return { mode: 'none', reason: allowed.because };
  const wanted = asked === 'auto' ? allowed.usual : asked;
  const mode = wanted === 'sync' ? allowed.most : wanted;
  if (allowed.proposed && mode === 'plan' && !hasConstants) {
    return {
      mode: 'validate',
      reason: `${allowed.because} There are no constants, as for forks, so nothing is planned.`,
    };
  }
  if (asked === 'auto') return { mode, reason: allowed.because };
  if (mode === asked) return { mode, reason: `The input \`mode\` asks for ${code(input)}.` };
  return { mode, reason: `${allowed.because} So it is not ${code(asked)}, which the input \`mode\` asks for.` };
}

const byHand: Allowed = { most: 'sync', usual: 'plan', because: 'No event started this run.' };

function allowedBy(event: Event): Allowed {
  switch (event.name) {
    case 'schedule':
      return { most: 'sync', usual: 'sync', because: 'A schedule runs on the default branch.' };
    case 'push':
    case 'workflow_dispatch':
      return onBranch(event.ref, event);
    case 'pull_request':
      return event.pullRequest && event.action === 'closed' ? closed(event.pullRequest, event) : proposal;
    case 'pull_request_target':
    case 'workflow_run':
    case 'merge_group':
    case 'pull_request_review':
    case 'pull_request_review_comment':
    case 'issue_comment':
      return planAtMost(event.name);
    default:
      return { most: 'sync', usual: 'plan', because: `The event ${code(event.name)} does not sync by itself.` };
  }
}

const proposal: Allowed = { most: 'plan', usual: 'plan', because: 'A pull request is planned only.', proposed: true };

function planAtMost(name: string): Allowed {
  const because = `The event ${code(name)} may run on code that nobody reviewed: plan at most.`;
  return { most: 'plan', usual: 'plan', because, proposed: true };
}

function closed(pull: PullRequest, event: Event): Allowed {
  const nothing = (because: string): Allowed => ({ most: 'none', usual: 'none', because });
  if (!pull.merged) return nothing('The pull request was closed without a merge: there is nothing to do.');
  if (!pull.sameRepository) {
    return nothing(
      'The merged pull request came from a fork, whose runs get no secrets: the push that merged it syncs.',
    );
  }
  return onBranch(`refs/heads/${pull.baseBranch}`, event);
}

function onBranch(ref: string | undefined, { defaultBranch }: Event): Allowed {
  if (defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}`) {
    return { most: 'sync', usual: 'sync', because: `This is the default branch, ${code(defaultBranch)}.` };
  }
  const because = `${code(ref ?? 'The branch')} is not known to be the default branch: \`sync\` has to be asked for by name.`;
  return { most: 'sync', usual: 'plan', because };
}
