import { randomInt } from 'node:crypto';
import type { Hostname } from '../hostname.ts';
import { createReader, type ResourceRecord } from './wire.ts';

/** The types of records that questions ask for, and answers are read for. */
export const recordTypes = { A: 1, NS: 2, CNAME: 5, SOA: 6, AAAA: 28, CAA: 257 } as const;
export type RecordType = keyof typeof recordTypes;

export interface Question {
  readonly name: Hostname;
  readonly type: RecordType;
  /** Asks for what is there even if it does not validate (CD, RFC 4035 §3.2.2). */
  readonly unchecked?: boolean;
  /** Asks a zone's own name server, which looks nothing up for others. */
  readonly direct?: boolean;
}

/** An answer to a question, checked to be one. */
export interface Message {
  /** The response code: 0 NOERROR, 2 SERVFAIL, 3 NXDOMAIN, 5 REFUSED (RFC 1035 §4.1.1). */
  readonly rcode: number;
  readonly authoritative: boolean;
  readonly truncated: boolean;
  readonly answers: readonly ResourceRecord[];
  readonly authorities: readonly ResourceRecord[];
}

/** What came of asking one server one question. */
export type Reply =
  | { readonly kind: 'message'; readonly message: Message }
  | { readonly kind: 'failed'; readonly reason: string; readonly silent?: boolean };

const noError = 0;
const formatError = 1;
const serverFailure = 2;
const noSuchName = 3;
const notImplemented = 4;

/** Fits into every path without fragments (DNS flag day 2020). */
const udpPayloadSize = 1_232;

const headerSize = 12;
const optSize = 11;

/** An id that nobody who does not see the packet can guess. */
export const randomId = (): number => randomInt(0x10000);

/** A query, with EDNS(0) unless the server does not know it. DoH wants the id 0, so that caches can work (RFC 8484 §4.1). */
export function encodeQuery({ name, type, unchecked, direct }: Question, id: number, edns = true): Buffer {
  const end = headerSize + (name === '' ? 1 : name.length + 2) + 4;
  // From the pool: a buffer of its own would cost more than the rest of the query.
  const packet = Buffer.allocUnsafe(edns ? end + optSize : end).fill(0);
  packet.writeUInt16BE(id, 0);
  packet.writeUInt16BE((direct ? 0 : 0x0100) | (unchecked ? 0x0010 : 0), 2);
  packet[5] = 1;
  writeName(packet, name);
  packet.writeUInt16BE(recordTypes[type], end - 4);
  packet[end - 1] = 1;
  if (edns) {
    packet[11] = 1;
    packet[end + 2] = 41;
    packet.writeUInt16BE(udpPayloadSize, end + 3);
  }
  return packet;
}

/** All of it at once, and then the length of each label over the dot before it. */
function writeName(packet: Buffer, name: Hostname): void {
  packet.write(name, headerSize + 1, 'latin1');
  let length = 0;
  for (let at = name.length - 1; at >= -1; at -= 1) {
    if (at >= 0 && name.charCodeAt(at) !== 0x2e) length += 1;
    else {
      packet[headerSize + 1 + at] = length;
      length = 0;
    }
  }
}

/** Reads a packet; undefined unless it answers exactly this question under this id. Never throws. */
export function readMessage(packet: Buffer, question: Question, id: number): Message | undefined {
  if (packet.length < headerSize || packet.readUInt16BE(0) !== id) return undefined;
  const flags = packet.readUInt16BE(2);
  const isResponse = (flags & 0x8000) !== 0 && (flags & 0x7800) === 0;
  if (!isResponse) return undefined;
  const head = { rcode: flags & 0xf, authoritative: (flags & 0x0400) !== 0, truncated: (flags & 0x0200) !== 0 };
  const questions = packet.readUInt16BE(4);
  // Who refuses a question that it does not understand may not repeat it (RFC 6891 §7).
  if (questions === 0 && !isDefinite(head)) return { ...head, answers: [], authorities: [] };
  const reader = createReader(packet, headerSize);
  if (questions !== 1 || !reader.question(question.name, recordTypes[question.type])) return undefined;
  const answers = reader.records(packet.readUInt16BE(6));
  const authorities = answers && reader.records(packet.readUInt16BE(8));
  return answers && authorities && { ...head, answers, authorities };
}

/** Whether it says what there is, or that there is nothing. */
export const isDefinite = ({ rcode }: Pick<Message, 'rcode'>): boolean => rcode === noError || rcode === noSuchName;

/** Whether the name at the end of the answer does not exist (NXDOMAIN), whatever the type. */
export const isNoSuchName = ({ rcode }: Message): boolean => rcode === noSuchName;

/** Whether the server could not find out, or found what does not validate. */
export const isServerFailure = ({ rcode }: Message): boolean => rcode === serverFailure;

/** Whether the server does not understand the question: old ones say so to EDNS (RFC 6891 §7). */
export const isMisunderstood = ({ rcode }: Message): boolean => rcode === formatError || rcode === notImplemented;

/** What a response code means to a person. */
export function rcodeName(rcode: number): string {
  return ['NOERROR', 'FORMERR', 'SERVFAIL', 'NXDOMAIN', 'NOTIMP', 'REFUSED'][rcode] ?? `RCODE ${rcode}`;
}
