import { byDomain, type Hostname, wwwApplies, wwwOf } from '../hostname.ts';
import type { AppConfig, Declared } from './config.ts';

/**
 * Everything that an app is asked to serve: the listed domains, the extra ones of its constants, and what the www rule
 * adds to both. A name that is written out wins over the rule.
 */
export function declaredOf(app: AppConfig, extra: readonly Hostname[]): readonly Declared[] {
  const all = new Map<Hostname, Declared>();
  const add = (declared: Declared) => {
    if (!all.has(declared.name)) all.set(declared.name, declared);
  };
  for (const { name, ssl, expect, location } of app.domains) {
    add({ name, from: 'listed', ssl: ssl ?? app.ssl, expect: [...app.expect, ...(expect ?? [])], location });
  }
  for (const name of extra) add({ name, from: 'extra', ssl: app.ssl, expect: app.expect });
  const rules = new Map(app.domains.map((entry) => [entry.name, entry.www]));
  for (const declared of [...all.values()]) {
    const rule = rules.get(declared.name) ?? app.www;
    if (wwwApplies(declared.name, rule)) add({ ...declared, name: wwwOf(declared.name), from: 'www-rule' });
  }
  return [...all.values()].sort((a, b) => byDomain(a.name, b.name));
}
