import { printable } from './text.ts';

/** How much a finding matters: `error` stops something, `warning` needs a person, `notice` is good to know. */
export type Severity = 'error' | 'warning' | 'notice';

/** A place in a file of the workspace; lines and columns start at 1. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Something a person should know. `id` is stable and documented in docs/findings.md. `message` and `fix` are plain text
 * in which foreign values stand between backticks (see {@link code}); each rendering escapes the rest by itself.
 */
export interface Finding {
  readonly id: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fix?: string | undefined;
  readonly app?: string | undefined;
  readonly hostname?: string | undefined;
  readonly location?: Location | undefined;
  /** Since when the hostname has been in trouble, ISO 8601; absent where no earlier run saw it. */
  readonly since?: string | undefined;
}

/** A foreign value made safe to stand in a message: one line, no control characters, no backticks, of bounded length. */
export function code(value: string | number): string {
  const text = printable(String(value)).replaceAll('`', "'").trim();
  return `\`${text.length > 300 ? shortened([...text]) : text || ' '}\``;
}

const shortened = (characters: readonly string[]): string =>
  characters.length > 300 ? `${characters.slice(0, 299).join('')}…` : characters.join('');

/** Several values as one phrase: `a`, `b` and `c`; more than `most` are counted. */
export function codeList(values: readonly string[], most = 6): string {
  const shown = values.slice(0, values.length > most ? most - 1 : most).map(code);
  const rest = values.length - shown.length;
  if (rest > 0) return `${shown.join(', ')} and ${rest} more`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

/** An expected failure: it carries what a person should know, so no stack needs to be shown. */
export class Failure extends Error {
  readonly findings: readonly Finding[];

  constructor(findings: Finding | readonly Finding[], options?: ErrorOptions) {
    const list = 'id' in findings ? [findings] : findings;
    super(list.map((finding) => finding.message).join('\n'), options);
    this.name = 'Failure';
    this.findings = list;
  }
}

/**
 * Lets `instanceof` hold between copies of a class: the action is a bundle, and a plugin comes with the package, so each
 * throws errors that the other has to know.
 */
export function sameAcrossCopies(type: abstract new (...parameters: never) => Failure, name: string): void {
  const mark = Symbol.for(`multisite-domain-sync.${name}`);
  const ordinary = Function.prototype[Symbol.hasInstance];
  Object.defineProperty(type.prototype, mark, { value: true });
  Object.defineProperty(type, Symbol.hasInstance, {
    value(this: unknown, value: unknown): boolean {
      // A class that extends this one inherits the method, and is a class of its own.
      if (this !== type) return ordinary.call(this, value);
      return typeof value === 'object' && value !== null && mark in value;
    },
  });
}
sameAcrossCopies(Failure, 'Failure');

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/** The worst first; then by app, hostname and id, so that the order never depends on timing. */
export function bySeverity(a: Finding, b: Finding): number {
  return (
    rank[a.severity] - rank[b.severity] ||
    (a.app ?? '').localeCompare(b.app ?? '', 'en') ||
    (a.hostname ?? '').localeCompare(b.hostname ?? '', 'en') ||
    a.id.localeCompare(b.id, 'en')
  );
}
