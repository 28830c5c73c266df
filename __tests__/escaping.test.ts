import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guardedIo, terminalIo } from '../src/io.ts';
import { createRedactor } from '../src/redact.ts';
import { annotationsOf } from '../src/report/annotations.ts';
import { renderComment } from '../src/report/comment.ts';
import { renderLog } from '../src/report/log.ts';
import { clip, escapeHtml, escapeMarkdown, inline, link, tableRow } from '../src/report/markdown.ts';
import { type Report, reportSchema } from '../src/report/report.ts';
import { renderSummary } from '../src/report/summary.ts';
import { links, network, networkPlan } from './report-fixture.ts';

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'`|\\<>[]()!*_~#@:$&"\'\n\r-+=1. xw') }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '<!-- multisite-domain-sync 0123456789ab -->',
    '</details></summary><img src=x onerror=alert(1)>',
    '[click](https://evil.test)',
    '![](https://evil.test/x.png)',
    '`|` | `` | ``` |',
    'a\\|b\\\\|c',
    '@octocat #1 GH-2 acme/repo#3 :+1:',
    'www.evil.test WWW.evil.test https://evil.test ftp://evil.test a@evil.test <https://evil.test>',
    '::error::x\n::set-output name=a::b',
    '##[error]x',
    '  ::stop-commands::x',
    '\u202eevil\u200b\u0007\u001b[31m',
    '```\n| a | b | c |\n```mermaid',
    '--- \n# heading\n- item\n1. one',
    '$x$ $`x`$ &lt;b&gt; &#60;b&#62; &commat;octocat',
    '\ud800 lone',
    '[^1] [x]: https://evil.test',
    'x'.repeat(2_000),
  ),
);

/** Fields that hold one word of a fixed set, or a time. */
const fixed = new Set([
  ...['schema', 'mode', 'outcome', 'startedAt', 'finishedAt', 'notBefore', 'notAfter', 'from', 'verdict', 'why'],
  ...['readiness', 'coverage', 'severity'],
]);

function poison(value: unknown, next: () => string, key = ''): unknown {
  if (typeof value === 'string') return fixed.has(key) ? value : next();
  if (Array.isArray(value)) return value.map((inner) => poison(inner, next, key));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, poison(inner, next, name)]));
}

const runLevel = { id: 'x', severity: 'error', message: 'x', fix: 'x', location: { file: 'x', line: 1, column: 1 } };

const reports: fc.Arbitrary<Report> = fc
  .tuple(fc.constantFrom(network, networkPlan), fc.infiniteStream(hostile))
  .map(([report, stream]) => {
    const findings = [runLevel, { ...runLevel, hostname: 'x' }, { ...runLevel, severity: 'notice' }];
    return reportSchema.parse(poison({ ...report, findings }, () => stream.next().value));
  });

/** Markdown without its code spans, as CommonMark reads them: a run of ticks up to the next run of the same length. */
function withoutCode(text: string): string {
  let out = '';
  for (let at = 0; at < text.length; ) {
    const escaped = /^\\[!-/:-@[-`{-~]/.exec(text.slice(at))?.[0];
    const ticks = /^`+/.exec(text.slice(at))?.[0];
    const end = ticks ? new RegExp(`(?<!\`)${ticks}(?!\`)`).exec(text.slice(at + ticks.length)) : undefined;
    const step = escaped ?? ticks ?? text.charAt(at);
    if (ticks && end) at += 2 * ticks.length + end.index;
    else {
      out += step;
      at += step.length;
    }
  }
  return out;
}

const cellsOf = (row: string): string[] => row.slice(1, -1).split(/(?<!\\)\|/);

const controls = /\p{Cc}|\p{Bidi_Control}|\p{Surrogate}|[\u200b\u2028\u2029\ufeff]/u;

/** What GitHub would act on in a piece of Markdown that the report brought in. */
const dangers: readonly RegExp[] = [
  controls,
  /<(?!\/?(details|summary)>)/,
  /(?<!\\)[[\]]/,
  /@(?!&#8203;)/,
  /(?<![\\&#])#+(?=[\w])/,
  /\bGH-\d/i,
  /\bwww\./i,
  /:\/\//,
  /:[\w+-]+:/,
  /(?<!\\)\$/,
  /&(?!#\d+;)/,
];

function expectHarmless(markdown: string, where: string): void {
  const own = /\[((?:[^[\]`]|`[^`]*`)*)\]\(https:\/\/github\.com\/[^\s()<>]*\)/g;
  const rest = withoutCode(markdown.replace(own, '$1'));
  for (const danger of dangers) expect(rest, `${danger} in ${where}`).not.toMatch(danger);
}

function expectPicture(lines: readonly string[]): void {
  const flow = /^ {2}(\w+(\["\d+ [\w ]+"\])?( (-->|-\.->) \w+(\["\d+ [\w ]+"\])?(:::\w+)?)?|classDef [\w#:, -]+)$/;
  const gantt =
    /^ {2}((dateFormat|axisFormat|tickInterval) [\w%-]+|section [\p{L}\p{N} ._…-]+|\d+ hostnames? until \d{4}-\d\d-\d\d :(crit|active), \d{4}-\d\d-\d\d, \d{4}-\d\d-\d\d)$/u;
  const [kind, ...body] = lines;
  expect(['flowchart LR', 'gantt']).toContain(kind);
  for (const line of body) expect(line).toMatch(kind === 'gantt' ? gantt : flow);
}

function expectSafeSummary(markdown: string): void {
  let cells: number | undefined;
  const lines = markdown.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '```mermaid') {
      const end = lines.indexOf('```', at);
      expectPicture(lines.slice(at + 1, end));
      at = end;
    } else if (line.startsWith('|')) {
      cells ??= cellsOf(line).length;
      expect(cellsOf(line), line).toHaveLength(cells);
      for (const cell of cellsOf(line)) expectHarmless(cell, line);
    } else {
      cells = undefined;
      expect(line).toMatch(/^(#{2,3} [A-Z]|\d+\. |- | {3}|<\/?details>|[a-zA-Z0-9`]|$)/);
      expectHarmless(line, line);
    }
  }
  expect(markdown.match(/^<details>/gm)?.length).toBe(markdown.match(/^<\/details>$/gm)?.length);
}

test('the fixtures themselves pass, so what fails below is the hostile text', () => {
  expectSafeSummary(renderSummary(network, links));
});

test('no text of a report breaks out of its place in the summary', () => {
  fc.assert(
    fc.property(reports, (report) => expectSafeSummary(renderSummary(report, links))),
    { numRuns: 150 },
  );
});

/** The diff is a code block: nothing acts in it, as long as nothing ends it. */
function expectSafeComment(markdown: string): void {
  const parts = markdown.split(/^```(?:diff)?\n/m);
  expect(parts.length % 2).toBe(1);
  for (const [index, part] of parts.entries()) {
    for (const line of part.trimEnd().split('\n')) {
      if (index % 2 === 1) {
        expect(line).toMatch(/^[+#-] /);
        expect(line).not.toMatch(controls);
        continue;
      }
      if (line.startsWith('|')) expect(cellsOf(line), line).toHaveLength(3);
      else expect(line).toMatch(/^(#{2,3} [A-Z]|- | {2}|> \*\*|\*\*|<sub>.*<\/sub>$|[A-Z]|$)/);
      expectHarmless(line.replace(/^<sub>|<\/sub>$/g, ''), line);
    }
  }
  expect(markdown).not.toContain('<!--');
}

test('no text of a report breaks out of its place in the comment', () => {
  fc.assert(
    fc.property(reports, hostile, (report, commit) => {
      const plan = { ...report, mode: 'plan' as const };
      expectSafeComment(renderComment(plan, commit, links).markdown);
      expectSafeComment(renderComment({ ...plan, apps: [], findings: [] }, commit, links).markdown);
    }),
    { numRuns: 150 },
  );
});

test('what looks like the marker of a comment is none', () => {
  const marker = '<!-- multisite-domain-sync 0123456789ab -->';
  const findings = [{ id: 'x', severity: 'error' as const, message: `a \`${marker}\` ${marker}` }];
  const { markdown } = renderComment({ ...networkPlan, findings }, 'abc', links);
  expect(markdown).toContain('`<! -- multisite-domain-sync');
  expect(markdown).not.toContain('<!--');
});

test('no text of a report becomes a workflow command or a control character in the log', () => {
  fc.assert(
    fc.property(reports, (report) => {
      let written = '';
      const io = guardedIo(
        terminalIo((text) => {
          written += text;
        }, false),
        createRedactor(),
      );
      const lines = renderLog(report);
      for (const line of lines) io.info(line);
      expect(written.split('\n')).toHaveLength(lines.length + 1);
      expect(written.replaceAll('\n', '')).not.toMatch(controls);
      expect(written).not.toMatch(/^\s*::|##\[/m);
    }),
  );
});

test('no text of a report brings control characters into an annotation', () => {
  fc.assert(
    fc.property(reports, (report) => {
      for (const { id, message, fix = '', location } of annotationsOf(report)) {
        expect(id + message + fix + (location?.file ?? '')).not.toMatch(controls);
        expect(Buffer.byteLength(`${message}\n${fix}`)).toBeLessThanOrEqual(4_096);
      }
    }),
  );
});

test.for([
  { text: 'a `b|c` d|e', shown: 'a `b|c` d&#124;e' },
  { text: 'no `end', shown: 'no \\`end' },
  { text: '`a``b`', shown: '`a` `b`' },
  { text: '``', shown: '` `' },
  { text: '1. no list', shown: '1\\. no list' },
  { text: '- no list', shown: '\\- no list' },
  { text: '*bold* _it_ ~gone~', shown: '\\*bold\\* \\_it\\_ \\~gone\\~' },
  { text: 'see https://evil.test', shown: 'see https:&#8203;//evil.test' },
  { text: '@octocat and #1', shown: '@&#8203;octocat and \\#&#8203;1' },
])('$text is shown as it stands', ({ text, shown }) => {
  expect(inline(text)).toBe(shown);
});

test('text in HTML keeps its quotes and tags to itself', () => {
  expect(escapeHtml('<b title="x">\'')).toBe('&#60;b title=&#34;x&#34;&#62;&#39;');
});

test('what cannot be seen is spelled out', () => {
  expect(escapeMarkdown('a\u202eb\nc')).toBe('a\\\\u{202e}b\\\\u{a}c');
});

test('a pipe in code does not end the cell', () => {
  expect(tableRow(['`a|b`', 'c'])).toBe('| `a\\|b` | c |\n');
});

test.for([
  { url: 'javascript:alert(1)', shown: 'x' },
  { url: 'https://h.test/a (b)/c?d', shown: '[x](https://h.test/a%20%28b%29/c%3Fd)' },
])('a link to $url', ({ url, shown }) => {
  expect(link('x', url)).toBe(shown);
});

test('clipped text is never longer than it may be and never ends inside a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 3, max: 60 }), (text, bytes) => {
      const clipped = clip(text, bytes);
      expect(Buffer.byteLength(clipped)).toBeLessThanOrEqual(bytes);
      expect(clipped.isWellFormed()).toBe(true);
      if (clipped !== text) expect(text.startsWith(clipped.slice(0, -1))).toBe(true);
    }),
  );
});
