import type { Ran } from '../conformance/rig.ts';
import type { VendorSimulator } from '../simulators/kit/vendor.ts';
import type { AppReport } from '../src/report/report.ts';

/** Remembers what must not get lost, and says when a law was broken. */
export interface Witness {
  /** A stranger adds a hostname, where our next read shows it (`seen`) or too late for that. */
  attach(name: string, when: 'seen' | 'unseen'): void;
  detach(name: string): void;
  noteFault(): void;
  noteKill(): void;
  beforeRun(): void;
  /** A request that names the hostnames of a new certificate is about to be taken. */
  beforeRequest(): void;
  afterRun(ran: Ran, elsewhere: ReadonlySet<string>): void;
  checkQuiet(day: number, declared: readonly string[], report: AppReport, writes: number): void;
  counts(): { readonly runs: number; readonly faults: number; readonly kills: number };
  readonly problems: readonly string[];
}

export function createWitness(simulator: VendorSimulator): Witness {
  const foreign = new Set(simulator.hostnames());
  const problems: string[] = [];
  const counts = { runs: 0, faults: 0, kills: 0 };
  let certified: readonly string[] = [];
  let before = 0;
  const say = (problem: string) => problems.push(`run ${counts.runs}: ${problem}`);

  return {
    problems,
    counts: () => counts,
    attach: (name, when) => {
      if (simulator.hostnames().includes(name)) return;
      simulator.attach(name);
      if (when === 'seen') foreign.add(name);
    },
    detach: (name) => {
      if (!simulator.hostnames().includes(name)) return;
      simulator.detach(name);
      foreign.delete(name);
    },
    noteFault: () => {
      counts.faults += 1;
    },
    noteKill: () => {
      counts.kills += 1;
    },
    beforeRun: () => {
      counts.runs += 1;
      certified = [];
      before = simulator.requests.length;
    },
    beforeRequest: () => {
      certified = simulator.certified();
    },
    afterRun: ({ report, log }, elsewhere) => {
      const live = simulator.hostnames();
      for (const name of foreign) if (!live.includes(name)) say(`the foreign ${name} was lost`);
      const said = JSON.stringify([report, log]);
      for (const canary of simulator.canaries ?? []) if (said.includes(canary)) say('a secret was said');
      const asked = simulator.requests.slice(before).flatMap(({ body }) => namesAsked(body));
      for (const name of asked.length > 0 ? certified : []) {
        if (live.includes(name) && !asked.includes(name) && !elsewhere.has(name))
          say(`${name} was left out of a certificate`);
      }
    },
    checkQuiet: (day, declared, report, writes) => {
      const live = simulator.hostnames();
      const missing = declared.filter((name) => !live.includes(name));
      if (missing.length > 0) say(`quiet day ${day}: not attached: ${missing.join(', ')} (${report.outcome})`);
      if (day === 3 && writes > 0) say(`quiet day 3 still wrote ${writes} times (${report.outcome})`);
      if (day === 3 && report.outcome !== 'in-sync' && report.outcome !== 'pending') say(`ends as ${report.outcome}`);
    },
  };
}

const namesAsked = (body: unknown): readonly string[] =>
  typeof body === 'object' && body !== null && 'ssl_domains' in body && Array.isArray(body.ssl_domains)
    ? body.ssl_domains.map(String)
    : [];
