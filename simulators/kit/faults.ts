/** Something that goes wrong with one request. */
export interface Fault {
  /** `before`: the vendor never sees the request. `after`: the vendor does it, and the answer is replaced or lost. */
  readonly when: 'before' | 'after';
  /** `cut` closes the connection without an answer. A text body goes out as HTML. */
  readonly answer:
    | 'cut'
    | { readonly status: number; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> };
}

/** Which requests a fault meets. */
export interface FaultRule {
  readonly method?: string | RegExp;
  readonly path?: RegExp;
  readonly matches?: (request: { readonly method: string; readonly path: string }) => boolean;
  /** Matching requests that pass before the fault begins; 0 when left out. */
  readonly skip?: number;
  /** Matching requests that meet it; 1 when left out. */
  readonly times?: number;
  readonly fault?: Fault;
  /** Happens just before the request is handled, which waits for it: a stranger's change, a token that ends. */
  readonly meanwhile?: () => unknown;
}

export interface Faults {
  add(rule: FaultRule): void;
  clear(): void;
  /** The fault that this request meets, if any; counts it. */
  take(method: string, path: string): Promise<Fault | undefined>;
}

export function createFaults(): Faults {
  let rules: { rule: FaultRule; seen: number }[] = [];
  return {
    add: (rule) => rules.push({ rule, seen: 0 }),
    clear: () => {
      rules = [];
    },
    take: async (method, path) => {
      for (const entry of rules) {
        const { rule } = entry;
        if (!isOf(method, rule.method)) continue;
        if (rule.path !== undefined && !rule.path.test(path)) continue;
        if (rule.matches?.({ method, path }) === false) continue;
        entry.seen += 1;
        const turn = entry.seen - (rule.skip ?? 0);
        if (turn < 1 || turn > (rule.times ?? 1)) continue;
        await rule.meanwhile?.();
        if (rule.fault) return rule.fault;
      }
      return undefined;
    },
  };
}

function isOf(method: string, wanted: string | RegExp | undefined): boolean {
  return typeof wanted === 'string' ? wanted === method : (wanted?.test(method) ?? true);
}

const html = '<!doctype html><html><body><h1>502 Bad Gateway</h1></body></html>';

/** The faults that every vendor shows on a bad day, by name. */
export const commonFaults: Readonly<Record<string, Fault>> = {
  'cut before': { when: 'before', answer: 'cut' },
  'cut after': { when: 'after', answer: 'cut' },
  'html 200 before': { when: 'before', answer: { status: 200, body: html } },
  'html 200 after': { when: 'after', answer: { status: 200, body: html } },
  'html 502 before': { when: 'before', answer: { status: 502, body: html } },
  'html 502 after': { when: 'after', answer: { status: 502, body: html } },
  '500 before': { when: 'before', answer: { status: 500, body: { message: 'Server Error' } } },
  '429 with Retry-After': {
    when: 'before',
    answer: { status: 429, body: { message: 'Too many requests' }, headers: { 'retry-after': '7' } },
  },
  '429 bare': { when: 'before', answer: { status: 429, body: { message: 'Too many requests' } } },
  redirect: {
    when: 'before',
    answer: { status: 302, body: html, headers: { location: 'https://elsewhere.example/' } },
  },
  'empty 200 after': { when: 'after', answer: { status: 200, body: '' } },
};
