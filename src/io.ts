import { appendFile } from 'node:fs/promises';
import * as core from '@actions/core';
import type { Finding } from './finding.ts';
import type { Redactor } from './redact.ts';
import { printable } from './text.ts';

/** Where progress goes. Every line is one line: invisible characters are spelled out, workflow commands taken apart. */
export interface Log {
  info(line: string): void;
  /** Shown only when the run was started with debug logging (`RUNNER_DEBUG=1`). */
  debug(line: string): void;
  group(title: string): void;
  endGroup(): void;
}

/** Everything that leaves the process towards the runner or a terminal. */
export interface Io extends Log {
  mask(secret: string): void;
  annotate(finding: Finding): void;
  output(name: string, value: string): void;
  summary(markdown: string): Promise<void>;
}

/** The GitHub runner, by its commands and files. */
export function runnerIo(): Io {
  return {
    info: (line) => core.info(line),
    debug: (line) => core.debug(line),
    group: (title) => core.startGroup(title),
    endGroup: () => core.endGroup(),
    mask: (secret) => core.setSecret(secret),
    annotate: (finding) => {
      const place = finding.location;
      const properties = {
        title: finding.id,
        ...(place && { file: place.file, startLine: place.line, startColumn: place.column }),
      };
      const text = [finding.message, finding.fix].filter(Boolean).join('\n');
      if (finding.severity === 'error') core.error(text, properties);
      else if (finding.severity === 'warning') core.warning(text, properties);
      else core.notice(text, properties);
    },
    output: (name, value) => core.setOutput(name, value),
    summary: async (markdown) => {
      const file = process.env['GITHUB_STEP_SUMMARY'];
      if (file) await appendFile(file, markdown);
    },
  };
}

/** A terminal: the same lines without workflow commands. */
export function terminalIo(write: (text: string) => void, debug: boolean): Io {
  const line = (text: string) => write(`${text}\n`);
  return {
    info: line,
    debug: (text) => debug && line(`debug: ${text}`),
    group: (title) => line(`▸ ${title}`),
    endGroup: () => {},
    mask: () => {},
    annotate: () => {},
    output: () => {},
    summary: async () => {},
  };
}

/** `io` with every text that leaves through it redacted, and its log lines made harmless to the runner. */
export function guardedIo(io: Io, redactor: Redactor): Io {
  const line = (text: string) => harmless(redactor.redact(text));
  return {
    info: (text) => io.info(line(text)),
    debug: (text) => io.debug(line(text)),
    group: (title) => io.group(line(title)),
    endGroup: () => io.endGroup(),
    mask: (secret) => {
      for (const form of redactor.add(secret)) io.mask(form);
    },
    annotate: (finding) => io.annotate(redactor.redactAll(finding)),
    output: (name, value) => io.output(name, redactor.redact(value)),
    summary: (markdown) => io.summary(redactor.redact(markdown)),
  };
}

/** The runner reads `::command::` at the start of a line, even an indented one, and `##[command]` anywhere in it. */
function harmless(text: string): string {
  return printable(text)
    .replace(/^(\s*):(?=:)/, '$1: ')
    .replaceAll('##[', '## [');
}
