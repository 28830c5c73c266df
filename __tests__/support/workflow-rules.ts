import { isMap, isScalar, isSeq, parseDocument } from 'yaml';

/** A value in a YAML file: a scalar, or a collection that is empty. */
interface Place {
  /** `jobs/check/steps/0/uses` */
  readonly path: string;
  /** As it is written; of an empty collection `{}` or `[]`, of nothing the empty text. */
  readonly value: string;
  /** What is said behind it on its line, without `#`. */
  readonly comment: string;
}

/** The paths that break a rule; of what is missing, the path where it belongs. */
export type Rule = (places: readonly Place[]) => readonly string[];

/** The action itself cannot name its own commit, so the documentation leaves it to the reader; everything else is the same as for others. */
const own = `multisite-domain-sync/multisite-domain-sync@${'0'.repeat(40)}`;
const ownComment = 'v1: put the commit of the release here';

/** Whose code may run in a workflow of ours. */
const trusted =
  /^(?:actions\/(?:checkout|setup-node|upload-artifact|download-artifact|attest-build-provenance)|peter-evans\/create-pull-request|multisite-domain-sync\/multisite-domain-sync)@/;

/** What a job may write, by the step that needs it: a pattern of `uses` or `run`. */
const writers: Readonly<Record<string, RegExp>> = {
  contents: /^peter-evans\/create-pull-request@|^node scripts\/release\.ts publish$/,
  'pull-requests': /^(?:peter-evans\/create-pull-request|multisite-domain-sync\/multisite-domain-sync)@/,
  deployments: /^multisite-domain-sync\/multisite-domain-sync@/,
  issues: /^multisite-domain-sync\/multisite-domain-sync@/,
  'id-token': /^actions\/attest-build-provenance@/,
  attestations: /^actions\/attest-build-provenance@/,
};

/** Commands that bring in code which no lock file knows. */
export const adhoc =
  /\bnpm (?:i|add|install)\b|\b(?:yarn|pnpm|bundle) add\b|\b(?:pip|pipx|gem|cargo|go) install\b|\b(?:curl|wget)\b.*\|\s*(?:ba)?sh\b/;

const uses = /(?:^|\/)uses$/;
const run = /(?:^|\/)run$/;
const condition = /(?:^|\/)if$/;
const anywhere = /^/;

/**
 * Rules about steps, wherever they stand. The names are those of zizmor's audits where it has one. Not held: `secrets-outside-env`, since
 * whether an environment guards the constants is the user's choice (examples/matrix.yml shows it), and what needs GitHub to be asked.
 */
export const stepRules: Readonly<Record<string, Rule>> = {
  'unpinned-uses': offends(uses, ({ value }) => !/@[0-9a-f]{40}$/.test(value)),
  'ref-version-mismatch': offends(
    uses,
    ({ value, comment }) => !(value === own ? comment === ownComment : /^v\d+\.\d+\.\d+$/.test(comment)),
  ),
  'forbidden-uses': offends(uses, ({ value }) => !trusted.test(value)),
  artipacked: (places) =>
    stepsUsing(places, /^actions\/checkout@/).filter(
      (step) => valueAt(places, `${step}/with/persist-credentials`) !== 'false',
    ),
  'template-injection': offends(/(?:^|\/)(?:run|script)$/, ({ value }) => value.includes('${{')),
  'overprovisioned-secrets': offends(anywhere, ({ value }) => /\btoJSON\(\s*secrets\s*\)|\bsecrets\s*\[/i.test(value)),
  'unredacted-secrets': offends(anywhere, ({ value }) => /\bfromJSON\(\s*secrets\b/i.test(value)),
  'github-env': offends(run, ({ value }) => /\bGITHUB_(?:ENV|PATH)\b/.test(value)),
  'insecure-commands': offends(/(?:^|\/)env\/ACTIONS_ALLOW_UNSECURE_COMMANDS$/, () => true),
  'adhoc-packages': offends(run, ({ value }) => adhoc.test(value)),
  'bot-conditions': offends(condition, ({ value }) => /\bgithub\.(?:actor|triggering_actor)\b/.test(value)),
  'unsound-contains': offends(condition, ({ value }) => /\bcontains\(\s*'/.test(value)),
  // A fence may leave a line end outside, and any text is true.
  'unsound-condition': offends(condition, ({ value }) => value.includes('${{')),
  'unsound-ternary': offends(anywhere, ({ value }) => /&&\s*(?:''|0|false|null)\s*\|\|/.test(value)),
};

/** Rules about whole workflows, besides. */
export const workflowRules: Readonly<Record<string, Rule>> = {
  ...stepRules,
  'anonymous-definition': (places) => missing(places, 'name'),
  'dangerous-triggers': (places) =>
    triggersOf(places)
      .filter((event) => event === 'pull_request_target' || event === 'workflow_run')
      .map((event) => `on/${event}`),
  'excessive-permissions': (places) => [
    ...(valueAt(places, 'permissions') === '{}' ? [] : ['permissions']),
    ...jobsOf(places).flatMap((job) => missing(places, `${job}/permissions`)),
    ...matching(places, /^jobs\/[^/]+\/permissions(?:\/|$)/)
      .filter(({ path, value }) => value !== 'read' && value !== '{}' && !isNeeded(places, path, value))
      .map(({ path }) => path),
  ],
  'undocumented-permissions': offends(/^jobs\/[^/]+\/permissions\//, ({ comment }) => comment === ''),
  'secrets-inherit': offends(/^jobs\/[^/]+\/secrets$/, ({ value }) => value === 'inherit'),
  // A run that writes is never cut off, one that only reads gives way to the next.
  'concurrency-limits': (places) => [
    ...missing(places, 'concurrency/group'),
    ...(cutsOff(places) === writes(places) ? ['concurrency/cancel-in-progress'] : []),
  ],
  'cache-poisoning': (places) => (publishes(places) ? stepsThatMayCache(places) : []),
  'self-hosted-runner': (places) =>
    jobsOf(places)
      .filter((job) => !valueAt(places, `${job}/uses`) && !/^ubuntu-/.test(valueAt(places, `${job}/runs-on`) ?? ''))
      .map((job) => `${job}/runs-on`),
  'unpinned-images': offends(
    /^jobs\/[^/]+\/(?:container|(?:container|services\/[^/]+)\/image)$/,
    ({ value }) => !/@sha256:[0-9a-f]{64}$/.test(value),
  ),
  'hardcoded-container-credentials': offends(
    /^jobs\/[^/]+\/(?:container|services\/[^/]+)\/credentials\/password$/,
    ({ value }) => !value.startsWith('${{'),
  ),
  // Without one a job that hangs costs six hours.
  timeout: (places) => jobsOf(places).flatMap((job) => missing(places, `${job}/timeout-minutes`)),
};

/** Rules about .github/dependabot.yml. */
export const dependabotRules: Readonly<Record<string, Rule>> = {
  // A release that was taken over is usually found within days.
  'dependabot-cooldown': (places) =>
    updatesOf(places)
      .filter((update) => Number(valueAt(places, `${update}/cooldown/default-days`) ?? 0) < 7)
      .map((update) => `${update}/cooldown`),
  'dependabot-execution': offends(/\/insecure-external-code-execution$/, ({ value }) => value !== 'deny'),
};

/** `rule path` for everything in a YAML text that breaks one of the rules and does not say beside it why. */
export function offences(source: string, rules: Readonly<Record<string, Rule>>): readonly string[] {
  const places = placesOf(source);
  return Object.entries(rules).flatMap(([name, rule]) =>
    [...new Set(rule(places))].filter((path) => !isExcused(places, path, name)).map((path) => `${name} ${path}`),
  );
}

/** zizmor's own form, with a reason behind it. */
const isExcused = (places: readonly Place[], path: string, rule: string): boolean =>
  places.some((place) => place.path === path && /^zizmor: ignore\[(.*)\] \S/.exec(place.comment)?.[1] === rule);

/** Actions that are pinned to one commit under two versions, or the other way round. */
export function pinConflicts(sources: readonly string[]): readonly string[] {
  const pins = new Set(
    sources.flatMap((source) => matching(placesOf(source), uses)).map(({ value, comment }) => `${value} ${comment}`),
  );
  const split = [...pins].map((pin) => /^(\S+)@(\S+) (.*)$/.exec(pin) ?? []);
  return [...pins].filter((_, index) => {
    const [, action, commit, version] = split[index] ?? [];
    return split.some(([, other, sha, said]) => other === action && (sha === commit) !== (said === version));
  });
}

/** Every value of a YAML text in its order. */
function placesOf(source: string): readonly Place[] {
  const document = parseDocument(source, { uniqueKeys: true });
  const [error] = document.errors;
  if (error) throw error;
  return walk(document.contents, '');
}

function walk(node: unknown, path: string, comment = ''): readonly Place[] {
  if (isMap(node) && node.items.length > 0) {
    return node.items.flatMap(({ key, value }) => walk(value, join(path, isScalar(key) ? String(key.value) : '?')));
  }
  if (isSeq(node) && node.items.length > 0)
    return node.items.flatMap((item, index) => walk(item, join(path, String(index))));
  const said = ((isScalar(node) || isMap(node) || isSeq(node) ? node.comment : undefined) ?? comment).trim();
  return [{ path, value: textOf(node), comment: said }];
}

const join = (path: string, key: string): string => (path === '' ? key : `${path}/${key}`);

function textOf(node: unknown): string {
  if (isMap(node)) return '{}';
  if (isSeq(node)) return '[]';
  return isScalar(node) ? String(node.value ?? '') : '';
}

function offends(where: RegExp, isWrong: (place: Place) => boolean): Rule {
  return (places) =>
    matching(places, where)
      .filter(isWrong)
      .map(({ path }) => path);
}

const matching = (places: readonly Place[], where: RegExp): readonly Place[] =>
  places.filter(({ path }) => where.test(path));

const valueAt = (places: readonly Place[], path: string): string | undefined =>
  places.find((place) => place.path === path)?.value;

const missing = (places: readonly Place[], path: string): readonly string[] =>
  places.some((place) => place.path === path || place.path.startsWith(`${path}/`)) ? [] : [path];

/** The different beginnings of paths that a pattern finds. */
const beginnings = (places: readonly Place[], start: RegExp): readonly string[] => [
  ...new Set(places.flatMap(({ path }) => start.exec(path)?.[0] ?? [])),
];

const jobsOf = (places: readonly Place[]): readonly string[] => beginnings(places, /^jobs\/[^/]+/);
const updatesOf = (places: readonly Place[]): readonly string[] => beginnings(places, /^updates\/\d+/);

const stepsUsing = (places: readonly Place[], action: RegExp): readonly string[] =>
  matching(places, uses)
    .filter(({ value }) => action.test(value))
    .map(({ path }) => path.replace(/\/?uses$/, ''));

/** Written as a text, a list or a map. */
function triggersOf(places: readonly Place[]): readonly string[] {
  return matching(places, /^on(?:\/|$)/).map(({ path, value }) => {
    const [, event] = path.split('/');
    return event === undefined || /^\d+$/.test(event) ? value : event;
  });
}

function isNeeded(places: readonly Place[], path: string, value: string): boolean {
  const [, job, , scope = ''] = path.split('/');
  const steps = places.filter(
    (place) => place.path.startsWith(`jobs/${job}/steps/`) && /\/(?:uses|run)$/.test(place.path),
  );
  return value === 'write' && steps.some((step) => writers[scope]?.test(step.value.trim()));
}

const writes = (places: readonly Place[]): boolean =>
  matching(places, /^jobs\/[^/]+\/permissions\//).some(({ value }) => value === 'write');

const cutsOff = (places: readonly Place[]): boolean =>
  (valueAt(places, 'concurrency/cancel-in-progress') ?? 'false') !== 'false';

/** Whether others take what the workflow makes. */
const publishes = (places: readonly Place[]): boolean =>
  triggersOf(places).includes('release') || matching(places, /^on\/push\/tags(?:\/|$)/).length > 0;

/** What setup-node keeps depends on package.json, so it has to be told. */
const stepsThatMayCache = (places: readonly Place[]): readonly string[] => [
  ...stepsUsing(places, /^actions\/cache(?:\/|@)/),
  ...stepsUsing(places, /\/setup-[a-z]+@/).filter(
    (step) =>
      valueAt(places, `${step}/with/package-manager-cache`) !== 'false' ||
      valueAt(places, `${step}/with/cache`) !== undefined,
  ),
];
