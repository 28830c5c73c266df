import { byDomain, type Hostname, hasWww, type WwwRule, withoutWww, wwwApplies, wwwOf } from '../hostname.ts';

/** Hostnames as domains.yml writes them: the www rule of the app, and entries with their own rule where they differ. */
export interface Folded {
  readonly www: WwwRule;
  readonly entries: readonly FoldedEntry[];
}

export interface FoldedEntry {
  readonly name: Hostname;
  readonly www?: WwwRule;
}

const rules: readonly WwwRule[] = ['main-only', 'always', 'never'];

/** Folds `www.` names into the rule: the app gets the one that needs the fewest entries with their own, `main-only` if it can. */
export function foldWww(names: readonly Hostname[]): Folded {
  const all = new Set(names);
  const folds = (name: Hostname) => all.has(wwwOf(name)) && wwwApplies(name, 'always');
  const listed = [...all].filter((name) => !hasWww(name) || !all.has(withoutWww(name)) || !folds(withoutWww(name)));
  const foldings = rules.map((www): Folded => {
    const entries = listed.sort(byDomain).map((name): FoldedEntry => {
      const wanted = folds(name);
      return wwwApplies(name, www) === wanted ? { name } : { name, www: wanted ? 'always' : 'never' };
    });
    return { www, entries };
  });
  const exceptions = ({ entries }: Folded) => entries.filter(({ www }) => www !== undefined).length;
  return foldings.reduce((best, next) => (exceptions(next) < exceptions(best) ? next : best));
}
