import { codeList } from '../finding.ts';
import type { Block } from './blocks.ts';
import { clip, escapeMarkdown } from './markdown.ts';
import { idLink } from './needs.ts';
import type { AppReport, HostnameReport, Report } from './report.ts';
import { foreignIn } from './standing.ts';
import type { Links } from './summary.ts';

const mostNames = 20;

/** What someone else took away at a provider, and this run put back. */
export function repaired({ apps, mode }: Report, links: Links): Block {
  const writes = mode === 'sync';
  const rows = apps.flatMap((app) => {
    const names = app.hostnames.filter(({ why, done }) => why === 'drift' && (done || !writes));
    return names.length === 0
      ? []
      : [`- ${lostWords(names, app)}: ${againWords(names.length === 1, writes)}. ${idLink('plan.drift', links)}\n`];
  });
  return bullets(writes ? 'Repaired' : 'Drift', rows);
}

/** What only the providers have and nobody removes, with what to do about it. */
export function leftAlone({ apps }: Report, links: Links): Block {
  const rows = apps.flatMap((app) => {
    const orphans = app.hostnames.filter(({ verdict }) => verdict === 'orphan');
    const groups = Map.groupBy([...foreignIn(app), ...orphans], ({ verdict, why }) => `${verdict} ${why}`);
    return [...groups.values()].map((names) => `- ${leftWords(names, app)}${reasonLink(names, links)}\n`);
  });
  return bullets('Left alone', rows);
}

function bullets(title: string, rows: readonly string[]): Block {
  if (rows.length === 0) return {};
  return { open: `### ${title}\n\n`, rows, more: (left) => `- ${left} more …\n`, close: '\n' };
}

function lostWords(names: readonly HostnameReport[], app: AppReport): string {
  const were = names.length === 1 ? 'was' : 'were';
  return `${listed(names)} (${short(app.name)}) ${were} taken away at ${short(app.title)} after the last sync and ${names.length === 1 ? 'is' : 'are'} declared`;
}

function againWords(one: boolean, writes: boolean): string {
  if (writes) return one ? 'it was added again' : 'they were added again';
  return `\`sync\` would add ${one ? 'it' : 'them'} again`;
}

function leftWords(names: readonly HostnameReport[], app: AppReport): string {
  const [first] = names;
  const one = names.length === 1;
  const counted = `${one ? '1 hostname' : `${names.length} hostnames`} at ${short(app.title)} (${short(app.name)})`;
  const list = listed(names);
  if (first?.why === 'primary') {
    return `${list} is the primary domain at ${short(app.title)} (${short(app.name)}) and not declared; it is never removed. Declare it, or make another domain the primary one there.`;
  }
  if (first?.why === 'flag') {
    return `${counted} that ${one ? 'comes' : 'come'} with the www setting of another row, which the API cannot change: ${list}. Declare ${one ? 'it' : 'them'}, or change the setting there.`;
  }
  if (first?.verdict === 'orphan') {
    return `${counted} that this tool attached and that ${one ? 'is' : 'are'} no longer declared: ${list}. Set \`prune: owned\` to have ${one ? 'it' : 'them'} removed.`;
  }
  if (first?.why === 'unremembered') {
    return `${counted} that ${one ? 'is' : 'are'} not declared: ${list}. Nobody can tell who attached ${one ? 'it' : 'them'}, because what earlier runs did could not be read; so nothing is removed.`;
  }
  return `${counted} that this repository never declared: ${list}. Declare ${one ? 'it' : 'them'}, list ${one ? 'it' : 'them'} under \`keep\`, or set \`prune: all\` to have ${one ? 'it' : 'them'} removed.`;
}

/** Hostnames that were ours and that the vendor does not let go have a finding of their own. */
function reasonLink([first]: readonly HostnameReport[], links: Links): string {
  if (first?.why === 'unremembered') return ` ${idLink('state.unknown', links)}`;
  const stuck = first?.verdict === 'orphan' && first.why !== 'prune';
  return stuck ? ` ${idLink('plan.cannot-remove', links)}` : '';
}

const listed = (names: readonly HostnameReport[]): string =>
  codeList(
    names.map(({ name }) => name),
    mostNames,
  );
const short = (text: string): string => escapeMarkdown(clip(text, 100));
