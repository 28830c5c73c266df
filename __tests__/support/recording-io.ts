import type { Finding } from '../../src/finding.ts';
import type { Io } from '../../src/io.ts';

/** Keeps everything that leaves through it, in order, as a runner would see it. */
export interface RecordingIo {
  readonly io: Io;
  readonly lines: readonly string[];
  readonly masked: readonly string[];
  readonly annotations: readonly Finding[];
  readonly outputs: Readonly<Record<string, string>>;
  summary(): string;
}

export function createRecordingIo(): RecordingIo {
  const lines: string[] = [];
  const masked: string[] = [];
  const annotations: Finding[] = [];
  const outputs: Record<string, string> = {};
  let summary = '';
  const line = (text: string) => void lines.push(text);
  return {
    lines,
    masked,
    annotations,
    outputs,
    summary: () => summary,
    io: {
      info: line,
      debug: line,
      group: line,
      endGroup: () => {},
      mask: (secret) => masked.push(secret),
      annotate: (finding) => annotations.push(finding),
      output: (name, value) => {
        outputs[name] = value;
      },
      summary: async (markdown) => {
        summary += markdown;
      },
    },
  };
}
