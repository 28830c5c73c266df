import type { Finding } from '../finding.ts';
import { count } from '../text.ts';
import type { AppReport } from './report.ts';

/** Said once for the run: without a memory nobody can tell a name that was declared once from one that never was. */
export function unremembered(apps: readonly AppReport[]): readonly Finding[] {
  const names = apps.flatMap(({ hostnames }) => hostnames.filter(({ why }) => why === 'unremembered'));
  if (names.length === 0) return [];
  return [
    {
      id: 'state.unknown',
      severity: 'notice',
      message: `What this tool attached in earlier runs is not known, so nothing is removed: ${count(names.length, 'hostname')} that no file declares ${names.length === 1 ? 'stays as it is' : 'stay as they are'}.`,
      fix: 'Remove what should go in the panel of the provider, or set `prune: all` for an app whose hostnames are all declared.',
    },
  ];
}
