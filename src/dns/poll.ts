import type { Hostname } from '../hostname.ts';
import { type Agreement, agree, isDecided } from './agree.ts';
import { type Ending, followName, type Said } from './chain.ts';
import type { RecordType } from './message.ts';
import type { Resolver } from './resolver.ts';

export interface Polls {
  /** What all resolvers say, as soon as the outstanding votes can change nothing, or `until` (of `performance.now()`) has come. */
  ask(name: Hostname, type: RecordType, until: number): Promise<Agreement>;
  close(): void;
}

interface Poll extends Ending {
  readonly until: number;
  readonly settle: () => void;
  /** Its place among the open ones. */
  at: number;
}

const tooLate: Said = { kind: 'silent', reason: 'no answer in time' };

/** Asks every resolver, all in parallel. */
export function createPolls(resolvers: readonly Resolver[], sweepMs: number): Polls {
  // Not a set: with one, what is over outlived V8's young generation, which was measured as 1 kB a hostname.
  const open: Poll[] = [];
  // One timer for all: thousands of polls come and go within a second, and next to none of them lives to its end.
  const sweep = setInterval(() => {
    const now = performance.now();
    for (const { settle } of open.filter(({ until }) => until <= now)) settle();
  }, sweepMs).unref();
  /** The last one takes the place. */
  const close = (poll: Poll) => {
    const last = open.pop();
    if (last === undefined || last === poll) return;
    open[poll.at] = last;
    last.at = poll.at;
  };

  const ask = (name: Hostname, type: RecordType, until: number): Promise<Agreement> =>
    new Promise((resolve) => {
      const heard: (Said | undefined)[] = resolvers.map(() => undefined);
      const settle = () => {
        if (poll.over) return;
        poll.over = true;
        close(poll);
        resolve(
          agree(resolvers.map((resolver, index) => ({ resolver: resolver.name, said: heard[index] ?? tooLate }))),
        );
      };
      const poll = { over: false, until, settle, at: open.length };
      open.push(poll);
      if (isDecided(heard) || until <= performance.now()) return settle();
      resolvers.forEach((resolver, index) => {
        void followName(resolver, name, type, poll)
          // A mistake in reading an answer costs that answer.
          .catch((error: unknown): Said => ({ kind: 'silent', reason: String(error) }))
          .then((said) => {
            heard[index] = said;
            if (isDecided(heard)) settle();
          });
      });
    });

  return { ask, close: () => clearInterval(sweep) };
}
