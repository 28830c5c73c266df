import { code } from '../finding.ts';
import { type Hostname, hasWww, withoutWww, wwwOf } from '../hostname.ts';
import type { Readiness } from './dns.ts';

interface Judged {
  readonly name: Hostname;
  readonly readiness: Readiness;
}

/** What the answer for a name that simply is not there is called. */
const missing = new Set(['dns.no-such-name', 'dns.no-address']);

/**
 * One of `example.org` and `www.example.org` is right and the other is not there: it was forgotten, and says so by a finding
 * of its own, with the same record to create.
 */
export function judgePairs<T extends Judged>(rows: readonly T[]): readonly T[] {
  const byName = new Map(rows.map((row) => [row.name, row]));
  return rows.map((row) => {
    const other = byName.get(hasWww(row.name) ? withoutWww(row.name) : wwwOf(row.name));
    if (other?.readiness.state !== 'ready') return row;
    const findings = row.readiness.findings.map((finding) =>
      missing.has(finding.id)
        ? {
            ...finding,
            id: hasWww(row.name) ? 'dns.www-missing' : 'dns.bare-missing',
            message: `${code(other.name)} leads to the app, and ${code(row.name)} does not: it has no address`,
          }
        : finding,
    );
    return { ...row, readiness: { ...row.readiness, findings } };
  });
}
