import { randomInt } from 'node:crypto';
import { type Answer, decode, encode, RECURSION_DESIRED, type RecordType } from 'dns-packet';
import type { Hostname } from '../hostname.ts';

export interface Question {
  readonly name: Hostname;
  readonly type: RecordType;
}

/** An answer to a question, checked to be one. */
export interface Message {
  /** The response code: 0 NOERROR, 2 SERVFAIL, 3 NXDOMAIN, 5 REFUSED (RFC 1035 §4.1.1). */
  readonly rcode: number;
  readonly authoritative: boolean;
  readonly truncated: boolean;
  readonly answers: readonly Answer[];
  readonly authorities: readonly Answer[];
}

/** What came of asking one server one question. */
export type Reply =
  | { readonly kind: 'message'; readonly message: Message }
  | { readonly kind: 'failed'; readonly reason: string; readonly silent?: boolean };

const noError = 0;
const noSuchName = 3;

/** Fits into every path without fragments (DNS flag day 2020). */
const udpPayloadSize = 1_232;

/** An id that nobody who does not see the packet can guess. */
export const randomId = (): number => randomInt(0x10000);

/** A query that asks for recursion, with EDNS(0). DoH wants the id 0, so that caches can work (RFC 8484 §4.1). */
export function encodeQuery(question: Question, id: number): Buffer {
  return encode({
    type: 'query',
    id,
    flags: RECURSION_DESIRED,
    questions: [{ name: question.name, type: question.type, class: 'IN' }],
    additionals: [
      {
        type: 'OPT',
        name: '.',
        udpPayloadSize,
        extendedRcode: 0,
        ednsVersion: 0,
        flags: 0,
        flag_do: false,
        options: [],
      },
    ],
  });
}

/** Reads a packet; undefined unless it answers exactly this question under this id. Never throws. */
export function readMessage(packet: Buffer, question: Question, id: number): Message | undefined {
  try {
    const decoded = decode(packet);
    // An address may be cut off by the packet's end without the decoder minding.
    if (decode.bytes > packet.length) return undefined;
    const [asked] = decoded.questions ?? [];
    const flags = decoded.flags ?? 0;
    if (decoded.type !== 'response' || decoded.id !== id || decoded.questions?.length !== 1) return undefined;
    if (asked?.type !== question.type || asked.class !== 'IN' || lower(asked.name) !== question.name) return undefined;
    return {
      rcode: flags & 0xf,
      authoritative: decoded.flag_aa,
      truncated: decoded.flag_tc,
      answers: decoded.answers ?? [],
      authorities: decoded.authorities ?? [],
    };
  } catch {
    return undefined;
  }
}

/** Whether it says what there is, or that there is nothing. */
export const isDefinite = ({ rcode }: Message): boolean => rcode === noError || rcode === noSuchName;

/** Whether the name at the end of the answer does not exist (NXDOMAIN), whatever the type. */
export const isNoSuchName = ({ rcode }: Message): boolean => rcode === noSuchName;

/** A name from a packet in the form that comparisons need. */
export const lower = (name: string): Hostname => name.toLowerCase().replace(/\.$/, '');

/** What a response code means to a person. */
export function rcodeName(rcode: number): string {
  return ['NOERROR', 'FORMERR', 'SERVFAIL', 'NXDOMAIN', 'NOTIMP', 'REFUSED'][rcode] ?? `RCODE ${rcode}`;
}
