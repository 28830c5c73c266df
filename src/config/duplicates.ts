import { code, codeList, type Finding, type Location } from '../finding.ts';
import { displayName, type Hostname, isWildcard, wwwApplies, wwwOf } from '../hostname.ts';
import type { AppConfig, DomainEntry } from './config.ts';

interface Listed {
  readonly app: string;
  readonly location: Location;
}

/** Every hostname that is listed twice, in one app or in two, and every `www.` name that two apps would serve. */
export function duplicateHostnames(apps: readonly AppConfig[]): readonly Finding[] {
  const listed = new Map<Hostname, Listed>();
  const findings: Finding[] = [];
  for (const { name: app, domains } of apps) {
    for (const { name, location } of domains) {
      const other = listed.get(name);
      if (other) findings.push(listedTwice(name, { app, location }, other));
      else listed.set(name, { app, location });
    }
  }
  for (const app of apps) {
    for (const { name, www, location } of app.domains) {
      const other = wwwApplies(name, www ?? app.www) ? listed.get(wwwOf(name)) : undefined;
      if (other && other.app !== app.name) findings.push(claimedTwice(name, { app: app.name, location }, other));
    }
  }
  return findings;
}

/** Listed names that a wildcard of the same app serves already: one notice for each wildcard. */
export function coveredByWildcards({ domains }: AppConfig): readonly Finding[] {
  const wildcards = new Map(domains.filter(({ name }) => isWildcard(name)).map((entry) => [entry.name, entry]));
  if (wildcards.size === 0) return [];
  const covered = Map.groupBy(
    domains.filter(({ name }) => !isWildcard(name)),
    ({ name }) => wildcards.get(`*${name.slice(name.indexOf('.'))}`),
  );
  covered.delete(undefined);
  return [...covered].flatMap(([wildcard, entries]) => (wildcard ? [serves(wildcard, entries)] : []));
}

const serves = ({ name, location }: DomainEntry, entries: readonly DomainEntry[]): Finding => ({
  id: 'config.covered-by-wildcard',
  severity: 'notice',
  hostname: name,
  message: `${code(displayName(name))} serves names of this app that are listed too: ${codeList(entries.map((entry) => displayName(entry.name)))}.`,
  fix: 'Keep both where the names need a certificate, which most hosts give to listed names only; else list the wildcard alone.',
  location,
});

function listedTwice(name: Hostname, here: Listed, other: Listed): Finding {
  const where = other.app === here.app ? '' : ` of the app ${code(other.app)}`;
  return {
    id: 'config.duplicate-hostname',
    severity: 'error',
    hostname: name,
    message: `${code(displayName(name))} is listed a second time; it already stands at ${placeOf(other)}${where}.`,
    fix: 'Keep one of the two.',
    location: here.location,
  };
}

function claimedTwice(name: Hostname, here: Listed, other: Listed): Finding {
  return {
    id: 'config.www-claimed-twice',
    severity: 'error',
    hostname: wwwOf(name),
    message: `The www rule adds ${code(displayName(wwwOf(name)))} here, and the app ${code(other.app)} lists it at ${placeOf(other)}.`,
    fix: `Write \`www: never\` beside ${code(name)}, or take the name out of the other app.`,
    location: here.location,
  };
}

const placeOf = ({ location }: Listed): string => code(`${location.file}:${location.line}`);
