import type { Answer, RecordType } from 'dns-packet';

/** The records of one name, as plain data. A name with a CNAME has nothing else. */
export interface Records {
  readonly A?: readonly string[];
  readonly AAAA?: readonly string[];
  readonly CNAME?: string;
  readonly TXT?: readonly string[];
  readonly CAA?: readonly {
    readonly flags?: number;
    readonly tag: 'issue' | 'issuewild' | 'iodef';
    readonly value: string;
  }[];
  /** Seconds; 300 when left out. */
  readonly ttl?: number;
}

/** All names that exist. Names between them and the root exist without records; `*.example.com` is a wildcard. */
export type Zone = ReadonlyMap<string, Records>;

export interface ZoneAnswer {
  readonly exists: boolean;
  readonly answers: readonly Answer[];
}

/** How long resolvers may remember that there is nothing, in seconds. */
export const negativeTtl = 60;

/** What a recursive resolver would say: CNAMEs are followed through the whole zone; wildcards as in RFC 4592. */
export function lookIn(zone: Zone, name: string, type: RecordType, follow = true): ZoneAnswer {
  const answers: Answer[] = [];
  const passed = new Set<string>();
  for (let owner = name; ; ) {
    passed.add(owner);
    const records = zone.get(owner) ?? wildcardFor(zone, owner);
    if (!records) return { exists: existsBetween(zone, owner), answers };
    const own = recordsOfType(owner, records, type);
    answers.push(...own);
    const alias = records.CNAME?.toLowerCase();
    if (own.length > 0 || alias === undefined || type === 'CNAME') return { exists: true, answers };
    answers.push({ type: 'CNAME', name: owner, class: 'IN', ttl: records.ttl ?? 300, data: alias });
    if (!follow || passed.has(alias)) return { exists: true, answers };
    owner = alias;
  }
}

function recordsOfType(name: string, records: Records, type: RecordType): Answer[] {
  const common = { name, class: 'IN' as const, ttl: records.ttl ?? 300 };
  switch (type) {
    case 'A':
    case 'AAAA':
      return (records[type] ?? []).map((data) => ({ ...common, type, data }));
    case 'CNAME':
      return records.CNAME === undefined ? [] : [{ ...common, type, data: records.CNAME }];
    case 'TXT':
      return (records.TXT ?? []).map((data) => ({ ...common, type, data: [data] }));
    case 'CAA':
      return (records.CAA ?? []).map((data) => ({ ...common, type, data }));
    default:
      return [];
  }
}

const existsBetween = (zone: Zone, name: string): boolean => [...zone.keys()].some((key) => key.endsWith(`.${name}`));

/** The wildcard below the closest name that exists, if there is one. */
function wildcardFor(zone: Zone, name: string): Records | undefined {
  if (existsBetween(zone, name)) return undefined;
  const parent = name.slice(name.indexOf('.') + 1);
  if (parent === name) return undefined;
  const wildcard = zone.get(`*.${parent}`);
  if (wildcard || zone.has(parent)) return wildcard;
  return wildcardFor(zone, parent);
}
