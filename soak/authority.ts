import type { Issuer, World } from '../simulators/kit/world.ts';

/** An authority that counts as Let's Encrypt does, and keeps what it would have refused. */
export interface Authority {
  readonly issuer: Issuer;
  readonly problems: readonly string[];
}

const hour = 3_600_000;
const week = 7 * 24 * hour;

/** Fails orders with a name that leads elsewhere; five certificates for one set in a week are all that may be asked for. */
export function watchedIssuer({ clock, issuer }: World, elsewhere: ReadonlySet<string>, counts: boolean): Authority {
  const issued: { readonly set: string; readonly at: number }[] = [];
  const failed: { readonly name: string; readonly at: number }[] = [];
  const problems: string[] = [];
  return {
    problems,
    issuer: {
      order: async (names) => {
        const now = clock.now();
        const bad = names.find((name) => elsewhere.has(name));
        if (bad !== undefined) {
          failed.push({ name: bad, at: now });
          const recent = failed.filter(({ name, at }) => name === bad && at > now - hour).length;
          if (counts && recent > 5) problems.push(`${recent} failed authorizations of ${bad} within an hour`);
          return { ok: false, reason: `${bad}: no valid A records found` };
        }
        const set = [...names].sort().join(' ');
        issued.push({ set, at: now });
        const same = issued.filter((one) => one.set === set && one.at > now - week).length;
        if (counts && same > 5) problems.push(`${same} certificates for one set within 7 days`);
        return issuer.order(names);
      },
    },
  };
}
