import type { Hostname } from '../hostname.ts';

/** One record, its value as text: an address, a name, for SOA the seconds that "nothing" is remembered. */
export interface ResourceRecord {
  readonly owner: Hostname;
  readonly type: 'A' | 'AAAA' | 'CNAME' | 'NS' | 'SOA' | 'CAA';
  /** Seconds. */
  readonly ttl: number;
  readonly value: string;
}

/** Reads one packet from front to back. What can't be read makes it give up; it never throws, and never reads twice. */
export interface Reader {
  /** Whether the next question is this one; letters count without case (RFC 4343). */
  question(name: Hostname, type: number): boolean;
  /** The next records, without those of other types and classes; undefined when they can't be read. */
  records(count: number): readonly ResourceRecord[] | undefined;
}

/** A week: what resolvers cap TTLs to (RFC 8767 §4). */
export const longestTtl = 604_800;

/** Records of one message that are kept: more of them would only be a burden. */
const mostRecords = 1_000;

/** A packet read by hand: thousands of them come in a second, and strangers write them. Source of the format: RFC 1035 §4. */
export function createReader(packet: Buffer, start: number): Reader {
  let at = start;
  let asked = '';

  const question = (name: Hostname, type: number): boolean => {
    const end = endOfName(packet, at, name);
    if (end === undefined || end + 4 > packet.length) return false;
    at = end + 4;
    asked = name;
    return packet.readUInt16BE(end) === type && packet.readUInt16BE(end + 2) === 1;
  };

  /** Nearly every owner points into the question: it is the name that was asked, or what stands behind one of its dots. */
  const owner = (): ReadName | undefined => {
    const from = packet[at] === 0xc0 ? (packet[at + 1] ?? 0) - start : -1;
    if (from === 0) return { name: asked, end: at + 2 };
    return asked[from - 1] === '.' ? { name: asked.slice(from), end: at + 2 } : readName(packet, at);
  };

  const records = (count: number): readonly ResourceRecord[] | undefined => {
    const kept: ResourceRecord[] = [];
    for (let index = 0; index < count; index += 1) {
      const named = owner();
      if (!named || named.end + 10 > packet.length) return undefined;
      const body = named.end + 10;
      const end = body + packet.readUInt16BE(body - 2);
      if (end > packet.length) return undefined;
      const type = packet.readUInt16BE(named.end);
      const found = packet.readUInt16BE(named.end + 2) === 1 ? readValue(packet, type, body, end) : undefined;
      if (found === 'broken') return undefined;
      if (found && kept.length < mostRecords) {
        const ttl = shorten(packet.readUInt32BE(named.end + 4));
        kept.push({ owner: named.name, type: found.type, ttl, value: found.value });
      }
      at = end;
    }
    return kept;
  };

  return { question, records };
}

/** A TTL with its highest bit set means 0 (RFC 2181 §8). */
const shorten = (ttl: number): number => (ttl > 0x7fff_ffff ? 0 : Math.min(ttl, longestTtl));

type Value = Pick<ResourceRecord, 'type' | 'value'> | 'broken' | undefined;

function readValue(packet: Buffer, type: number, from: number, end: number): Value {
  switch (type) {
    case 1:
      return end - from === 4 ? { type: 'A', value: dotted(packet, from) } : 'broken';
    case 28:
      return end - from === 16 ? { type: 'AAAA', value: addressOf(packet, from) } : 'broken';
    case 2:
    case 5: {
      const target = readName(packet, from);
      return target?.end === end ? { type: type === 2 ? 'NS' : 'CNAME', value: target.name } : 'broken';
    }
    case 6:
      return end - from >= 22 ? { type: 'SOA', value: String(shorten(packet.readUInt32BE(end - 4))) } : 'broken';
    case 257:
      return readCaa(packet, from, end);
    default:
      return undefined;
  }
}

const dotted = (packet: Buffer, from: number): string =>
  `${packet[from]}.${packet[from + 1]}.${packet[from + 2]}.${packet[from + 3]}`;

/** The value of a CAA record as JSON: `[0,"issue","letsencrypt.org"]`. */
function readCaa(packet: Buffer, from: number, end: number): Value {
  const value = from + 2 + (packet[from + 1] ?? 0);
  if (end - from < 2 || value > end) return 'broken';
  const parts = [packet[from], packet.toString('latin1', from + 2, value), packet.toString('latin1', value, end)];
  return { type: 'CAA', value: JSON.stringify(parts) };
}

/**
 * Where a name ends that stands there in full; undefined unless it is this one, letters without case. It is compared
 * as it stands, with no string made of it. A backslash would have to be escaped first, and no hostname has one.
 */
function endOfName(packet: Buffer, start: number, name: Hostname): number | undefined {
  if (name === '') return packet[start] === 0 ? start + 1 : undefined;
  const end = start + 1 + name.length;
  // The length of a label stands where the name has the dot before it.
  let label = start;
  for (let at = start; at < end; at += 1) {
    const byte = packet[at] ?? 0;
    const wanted = at === start ? dot : name.charCodeAt(at - start - 1);
    if (wanted === dot ? at !== label : at === label || lower(byte) !== wanted || wanted === backslash)
      return undefined;
    if (at === label) label += 1 + byte;
  }
  return label === end && packet[end] === 0 ? end + 1 : undefined;
}

const [dot, backslash] = [0x2e, 0x5c];
const lower = (byte: number): number => (byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte);

interface ReadName {
  readonly name: Hostname;
  /** Where the packet goes on. */
  readonly end: number;
}

/**
 * A name in lower case, one character a byte. A dot or a backslash inside a label is `\046` or `\092`, so that no label
 * can pass for two. Undefined for one that leaves the packet, is too long, or points anywhere but back.
 */
function readName(packet: Buffer, start: number): ReadName | undefined {
  let name = '';
  let end = 0;
  let at = start;
  let barrier = start;
  for (;;) {
    const length = packet[at];
    if (length === undefined) return undefined;
    if (length >= 0xc0) {
      const target = ((length & 0x3f) << 8) | (packet[at + 1] ?? 0xff);
      if (target >= barrier) return undefined;
      end ||= at + 2;
      barrier = target;
      at = target;
      continue;
    }
    if (length > 63 || name.length > 1_000) return undefined;
    if (length === 0) return { name: name.slice(0, -1), end: end || at + 1 };
    const next = at + 1 + length;
    if (next > packet.length) return undefined;
    const label = packet.toString('latin1', at + 1, next);
    name += `${odd.test(label) ? escaped(label) : label}.`;
    at = next;
  }
}

const odd = /[A-Z.\\]/;

const escaped = (label: string): string =>
  label
    .replace(/[.\\]/g, (character) => `\\0${character.charCodeAt(0)}`)
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/** An IPv6 address as RFC 5952 writes it: the longest row of zeros, if it is longer than one, is `::`. */
function addressOf(packet: Buffer, from: number): string {
  const groups = Array.from({ length: 8 }, (_, index) => packet.readUInt16BE(from + index * 2).toString(16));
  let [first, most] = [0, 1];
  for (let index = 0; index < 8; index += 1) {
    let length = 0;
    while (groups[index + length] === '0') length += 1;
    if (length > most) [first, most] = [index, length];
  }
  if (most === 1) return groups.join(':');
  return `${groups.slice(0, first).join(':')}::${groups.slice(first + most).join(':')}`;
}
