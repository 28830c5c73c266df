/** Knows the run's secrets and takes them out of whatever leaves the process. */
export interface Redactor {
  /** Adds a secret and the forms it may take on the way; returns the forms that are new, for the runner's own masking. */
  add(secret: string): readonly string[];
  redact(text: string): string;
  /** The same for every string inside a plain value, keys included. */
  redactAll<T>(value: T): T;
}

/** Shorter values are not secrets that a vendor hands out, and masking them would garble every log. */
const shortest = 6;

/** Less of the beginning of a secret tells nothing, and may be there by chance. */
const shortestBeginning = 4;

export function createRedactor(): Redactor {
  const known = new Set<string>();
  let longestFirst: readonly string[] = [];

  const redact = (text: string): string => {
    let clean = text;
    for (const secret of longestFirst) clean = clean.replaceAll(secret, '***');
    return clean.includes('…')
      ? clean.replaceAll(/[^…]+(?=…)/g, (part) => withoutBeginning(part, longestFirst))
      : clean;
  };
  // What holds no secret is not copied: a report may have thousands of hostnames.
  const redactAll = (value: unknown): unknown => {
    if (typeof value === 'string') return redact(value);
    if (value === null || typeof value !== 'object' || longestFirst.length === 0) return value;
    if (Array.isArray(value)) {
      const clean = value.map(redactAll);
      return clean.every((one, index) => one === value[index]) ? value : clean;
    }
    const entries = Object.entries(value);
    const clean = entries.map(([key, inner]) => [redact(key), redactAll(inner)] as const);
    const same = clean.every(([key, inner], index) => key === entries[index]?.[0] && inner === entries[index]?.[1]);
    return same ? value : Object.fromEntries(clean);
  };

  return {
    add: (secret) => {
      const fresh = formsOf(secret).filter((form) => !known.has(form));
      for (const form of fresh) known.add(form);
      longestFirst = [...known].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
      return fresh;
    },
    redact,
    redactAll: (value) => redactAll(value) as typeof value,
  };
}

/** A message may have been cut in the middle of a secret: what is left of the secret at its end goes too. */
function withoutBeginning(part: string, secrets: readonly string[]): string {
  let cut = 0;
  for (const secret of secrets) {
    let length = Math.min(secret.length - 1, part.length);
    while (length > cut && !part.endsWith(secret.slice(0, length))) length -= 1;
    if (length >= shortestBeginning) cut = Math.max(cut, length);
  }
  return cut === 0 ? part : `${part.slice(0, -cut)}***`;
}

/** A secret as it may appear: whole, line by line, in a message, in a URL, inside JSON, in base64. */
function formsOf(secret: string): string[] {
  const lines = secret.split(/\r?\n/).map((line) => line.trim());
  const plain = [secret.trim(), ...lines].filter((text) => text.length >= shortest);
  return [
    ...new Set(
      plain.flatMap((text) => [
        text,
        // As code() in finding.ts puts it into messages.
        text.replaceAll('`', "'"),
        encodeURIComponent(text.toWellFormed()),
        JSON.stringify(text).slice(1, -1),
        Buffer.from(text).toString('base64'),
        Buffer.from(text).toString('base64url'),
      ]),
    ),
  ];
}
