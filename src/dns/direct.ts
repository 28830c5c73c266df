import { isUnroutable } from '../network.ts';
import type { Question, Reply } from './message.ts';
import { createServerTransport } from './resolver.ts';

export interface DirectSetting {
  readonly portFor?: ((address: string) => number | undefined) | undefined;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** Questions that a name server may leave without an answer before it is left alone for the rest of the run. */
const patience = 4;

/** The same for all of them while none has answered: some networks let nobody but their own resolvers out to port 53. */
const patienceWithAll = 32;

/** A stranger's zone must not make the run ask servers of the network that it runs in. */
const publicly = (address: string): number | undefined => (isUnroutable(address) ? undefined : 53);

/** Asks name servers by themselves, one socket for a question: there may be very many of them. */
export function createDirect({ portFor = publicly, timeoutMs, signal }: DirectSetting) {
  const silences = new Map<string, number>();
  let [heard, lost] = [false, 0];
  return async (address: string, question: Question): Promise<Reply> => {
    const port = portFor(address);
    if (port === undefined || signal.aborted) return { kind: 'failed', reason: 'is not asked' };
    const silent = silences.get(address) ?? 0;
    if (silent >= patience || (!heard && lost >= patienceWithAll)) return { kind: 'failed', reason: 'answers nothing' };
    const transport = createServerTransport({ host: address, port }, timeoutMs);
    const reply = await transport.ask(question);
    transport.close();
    if (reply.kind === 'message') heard = true;
    else {
      if (reply.silent) lost += 1;
      silences.set(address, silent + 1);
    }
    return reply;
  };
}
