import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../src/finding.ts';
import { renderSummary } from '../src/report/summary.ts';
import { app, hostname, links, network, networkPlan, pageOf, report } from './report-fixture.ts';

const html = pageOf(network, links);
const text = html
  .replace(/<(script|style)>[\s\S]*?<\/\1>/g, '')
  .replace(/<[^>]*>/g, ' ')
  .replace(/\s+/g, ' ');
const hashOf = (content: string | undefined) =>
  `'sha256-${createHash('sha256')
    .update(content ?? '')
    .digest('base64')}'`;

test('the first screen says what is wrong, what is right and what to do', () => {
  expect(text).toMatch(
    /2 need you 27 of 31 are live with a valid certificate 27 live 2 waiting for a certificate 2 with wrong DNS/,
  );
  expect(text).toContain('Create the record shop.example.org. A 203.0.113.10 Copy in place of');
  expect(html.indexOf('id="needs"')).toBeLessThan(html.indexOf('id="names"'));
});

test('a message ends before it is said since when, and words after a record to copy begin anew', () => {
  const finding: Finding = {
    id: 'dns.no-address',
    severity: 'warning',
    hostname: 'a.example',
    message: '`a.example` has no address',
    fix: 'Create the record `a.example. A 203.0.113.10`. Wait.',
    since: '2026-11-01T03:17:00.000Z',
  };
  const page = pageOf(report({ apps: [app('shop', { findings: [finding] })] }), links);
  expect(page).toContain('has no address. Since 2026-11-01.</p>');
  expect(page).toContain('Copy</button></span>Wait.</p>');
});

test('a value to copy is there to its end, in the page and in the summary', () => {
  const names = Array.from({ length: 300 }, (_, n) => `www.customer-${n}.example`).join(',');
  const finding: Finding = { id: 'plan.overwritten', severity: 'warning', message: 'x', fix: `Set \`${names}\`.` };
  const overwritten = report({ apps: [app('shop', { findings: [finding] })] });
  expect(pageOf(overwritten, links)).toContain(names);
  expect(renderSummary(overwritten, links)).toContain(names);
});

test('its policy allows its own style and script by hash, and nothing else', () => {
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1];
  const script = /<script>([\s\S]*?)<\/script>/.exec(html)?.[1];
  expect(policy).toBe(
    `default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(script)}; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'`,
  );
});

test('it loads nothing: no address is in it but those of links, and pictures are in it', () => {
  const urls = html.match(/url\([^)]{0,30}/g) ?? [];
  expect(urls.length).toBeGreaterThan(5);
  expect(urls.filter((url) => !url.startsWith('url("data:image/svg+xml,'))).toEqual([]);
  const rest = html.replace(/<a href="[^"]*">/g, '').replace(/<style>[\s\S]*<\/style>/, '');
  expect(rest).not.toMatch(/(src|href|action)="(?!data:,"|#)|https?:/);
});

test('the same report gives the same page', () => {
  expect(pageOf(network, links)).toBe(html);
});

test('a table row tells all about a hostname', () => {
  const row = /<tr role="row" data-state="live"><th scope="row" role="rowheader">bücher.*?<\/tr>/.exec(html)?.[0] ?? '';
  expect(row.replace(/<[^>]*>/g, '|').replace(/\|+/g, '|')).toBe(
    '|bücher.example |xn--bcher-kva.example|production|live|added|ready|covered|2027-02-11| |80 days, 10 % over|',
  );
});

describe('other reports', () => {
  test('a plan says that nothing was changed', () => {
    const plan = pageOf(networkPlan, links);
    expect(plan).toContain('Nothing has been changed: this is what <code>sync</code> would do.');
    expect(plan).toContain('would be added again');
  });

  test('a run that could not begin has its findings and no table', () => {
    const finding = { id: 'config.unknown-key', severity: 'error', message: '`domain` is not known' } as const;
    const page = pageOf(report({ outcome: 'failed', findings: [finding] }), { ...links, source: undefined });
    expect(page).toContain('<code>domain</code> is not known');
    expect(page).not.toContain('<table');
  });

  test('all is well', () => {
    const page = pageOf(report({ apps: [app('default', { hostnames: [hostname('example.com')] })] }), links);
    expect(page).toContain('all 1 are live with a valid certificate');
    expect(page).not.toContain('id="needs"');
  });
});

test('thousands of findings are folded, and bounded', () => {
  const findings = Array.from({ length: 4_000 }, (_, n) => ({
    id: 'x.y',
    severity: 'warning' as const,
    message: `number ${n}`,
  }));
  const page = pageOf(report({ findings }), links);
  expect(page).toContain('<summary>2990 more</summary>');
  expect(page).toContain('1000 findings beyond these: report.json has them all.');
});
