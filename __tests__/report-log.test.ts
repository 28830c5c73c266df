import { expect, test } from 'vitest';
import { renderLog } from '../src/report/log.ts';
import { app, network, networkPlan, report, wrongAddress } from './report-fixture.ts';

test('the log ends with what needs a person, a line for each app, and the count', () => {
  expect(renderLog(network)).toEqual([
    "warning dns.aaaa-elsewhere [production, boutique.example] (domains/boutique.yml:1): `boutique.example` leads to `2001:db8::99` for everyone who has IPv6, Let's Encrypt included; the app is at `203.0.113.10`.",
    '  fix: Remove `boutique.example. AAAA 2001:db8::99`.',
    'warning dns.wrong-address [production, shop.example.org] (domains.yml:14): `shop.example.org` leads to `198.51.100.7`; the app is at `203.0.113.10`.',
    '  fix: Create the record `shop.example.org. A 203.0.113.10` in place of `shop.example.org. A 198.51.100.7`. Resolvers may keep the present answer for up to 60 minutes.',
    '⚠️ production (Cloudways): changed · 24 hostnames · 22 DNS ready · 22 covered · 2 left out · ends in 80 days · +2 −1, 1 certificate · 2 foreign',
    '⏳ legacy (ServerPilot): pending · 4 hostnames · 4 DNS ready · 2 covered · 2 requested (try 2 of 5) · ends in 41 days · +2',
    '✅ staging (RunCloud): in sync · 3 hostnames · 3 DNS ready · 3 covered · ends in 53 days',
    'Domains: 2 need you · 27 of 31 are live with a valid certificate',
  ]);
});

test('a plan says that nothing has been changed', () => {
  expect(renderLog(networkPlan).at(-1)).toMatch(/^Plan, nothing has been changed: .*4 would be added, 1 removed/);
});

test('many findings and apps are counted, not listed', () => {
  const findings = Array.from({ length: 100 }, () => wrongAddress);
  const apps = Array.from({ length: 70 }, (_, n) => app(`app-${n}`));
  const lines = renderLog(report({ apps, findings }));
  expect(lines).toContain('70 more findings …');
  expect(lines).toContain('20 more apps …');
  expect(lines).toHaveLength(30 * 2 + 1 + 50 + 1 + 1);
});
