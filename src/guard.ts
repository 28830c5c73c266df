import { code, codeList, type Finding } from './finding.ts';
import type { Hostname } from './hostname.ts';
import { namesWith, type Plan } from './plan.ts';
import { hashName, type NameHash } from './state/state.ts';
import { count } from './text.ts';

/** What a person can let pass, by name. */
export const allowValues = [
  'empty',
  'last-hostname',
  'mass-removal',
  'certificate-shrink',
  'certificate-replace',
] as const;
export type Allow = (typeof allowValues)[number];

/** A label that lets one guard pass for the pull request that has it. */
export interface AllowLabel {
  readonly allow: Allow;
  readonly label: string;
}

/** What the labels of a pull request let pass; to GitHub, labels that differ only in case are one. */
export function allowedByLabels(labels: readonly string[], mapping: readonly AllowLabel[]): readonly Allow[] {
  const given = new Set(labels.map((label) => label.toLowerCase()));
  return [...new Set(mapping.filter(({ label }) => given.has(label.toLowerCase())).map(({ allow }) => allow))];
}

/** What a person does to let a guard pass; the label only where the workflow names one. */
export function passBy(allow: Allow, labels: readonly AllowLabel[] = []): string {
  const label = labels.find((one) => one.allow === allow)?.label;
  const either = label === undefined ? '' : `, or give the pull request the label ${code(label)}`;
  return `run once with \`allow: ${allow}\`${either}`;
}

/** Said whether or not a guard had something against the plan: who may set a label lets it pass for good or ill. */
export const letPass = (allow: readonly Allow[]): Finding => ({
  id: 'guard.let-pass',
  severity: 'notice',
  message: `A label of the pull request lets a guard pass in this run: ${codeList(allow)}.`,
});

export interface GuardInput {
  readonly plan: Plan;
  readonly declared: number;
  readonly live: readonly Hostname[];
  readonly applied: ReadonlySet<NameHash> | undefined;
  readonly allow: readonly Allow[];
  /** Labels that a person can give the pull request instead. */
  readonly labels?: readonly AllowLabel[] | undefined;
  /** Hostnames the vendor lets one app have. */
  readonly limit: number | undefined;
  readonly vendor: string;
}

const massShare = 0.25;
const massCount = 5;

/** Why a plan must not be carried out; empty when nothing speaks against it. */
export function guard(input: GuardInput): readonly Finding[] {
  const removed = namesWith(input.plan, 'remove');
  const added = namesWith(input.plan, 'add');
  const left = input.live.length - removed.length + added.length;
  const own = input.live.filter((name) => input.applied?.has(hashName(name)) || removed.includes(name)).length;
  const findings: Finding[] = [];
  const refuse = (allow: Allow, id: string, message: string) => {
    if (input.allow.includes(allow)) return;
    findings.push({ id, severity: 'error', message, fix: `If that is meant, ${passBy(allow, input.labels)}.` });
  };

  if (input.declared === 0) {
    refuse('empty', 'guard.empty', `No hostname is declared for this app. ${wouldRemove(removed)}`);
  } else if (left === 0) {
    refuse(
      'last-hostname',
      'guard.last-hostname',
      `The app would be left without any hostname. ${wouldRemove(removed)}`,
    );
  }
  if (removed.length > massCount && removed.length > own * massShare) {
    const share = Math.round((removed.length / own) * 100);
    refuse(
      'mass-removal',
      'guard.mass-removal',
      `${share} % of the app's own hostnames would go. ${wouldRemove(removed)}`,
    );
  }
  if (input.limit !== undefined && added.length > 0 && left > input.limit) {
    findings.push({
      id: 'guard.too-many-hostnames',
      severity: 'error',
      message: `The app would have ${left} hostnames; ${input.vendor} allows ${input.limit} for one app. Nothing was changed.`,
      fix: 'Move some domains to another app, or remove what is not needed (the www rule counts twice).',
    });
  }
  return findings;
}

/** The plan of this run is not the approved one. A digest does not tell what it was made of, so the whole new plan is said. */
export function digestChanged(plan: Plan, approved: readonly string[]): Finding {
  const [digest] = approved;
  const was = digest === undefined ? 'No plan of this app was approved' : `The approved plan was ${code(digest)}`;
  const parts = (['add', 'remove'] as const).flatMap((verdict) => {
    const names = namesWith(plan, verdict);
    return names.length === 0 ? [] : [`${verdict} ${codeList(names, 20)}`];
  });
  return {
    id: 'guard.digest-changed',
    severity: 'error',
    message: `${was}; made again, it is ${code(plan.digest)} and would ${parts.join(' and ')}. The files, the hostnames at the provider or what this tool owns changed since.`,
    fix: `Look at the new plan, and approve ${code(plan.digest)} if it is right.`,
  };
}

const wouldRemove = (names: readonly Hostname[]): string =>
  names.length === 0
    ? 'Nothing would be removed.'
    : `${count(names.length, 'hostname')} would be removed: ${codeList(names)}.`;
