import type { AppResult } from './app-report.ts';
import type { AppReport } from './report/report.ts';

/** What the plan would mean for the app's certificate; undefined where none is wanted or no vendor was asked. Pure. */
export function forecastOf({ job, applied, secured, observed }: AppResult): AppReport['forecast'] {
  if (job.mode !== 'plan' || !applied || !secured || !job.ssl || !job.app.ssl) return undefined;
  const { issuing, installed } = applied.state.certificates;
  const wanted = observed.filter(({ name }) => !secured.decision.excluded.has(name));
  const covered = wanted.filter(({ served }) => served.state === 'covered');
  const [certificate] = installed;
  const now = issuing.kind === 'chosen' ? certificate?.names : undefined;
  const wantedNames = new Set(wanted.map(({ name }) => name));
  return {
    kind: issuing.kind,
    names: wanted.length,
    now: now?.length ?? covered.length,
    ...(issuing.kind === 'chosen' && { limit: issuing.limit }),
    asks: covered.length < wanted.length || (now?.some((name) => !wantedNames.has(name)) ?? false),
  };
}
