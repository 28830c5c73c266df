import { expect, test } from 'vitest';
import type { NameAnswer } from '../src/dns/dns.ts';
import { serversOf } from '../src/observe.ts';
import { appConfig } from './support/app-config.ts';

const answer = (...addresses: readonly string[]): NameAnswer => ({
  state: 'answered',
  addresses: addresses.map((address) => ({ family: address.includes(':') ? 6 : 4, address })),
  aliases: [],
  ttl: 60,
});
const crowd = Array.from({ length: 200 }, (_, index) => `203.0.113.${index}`);

interface Case {
  readonly title: string;
  readonly vendor?: readonly string[];
  readonly listed?: readonly string[];
  readonly dns: readonly string[];
  readonly asked: readonly string[];
}

test.for<Case>([
  {
    title: "the app's own, wherever DNS leads",
    vendor: ['203.0.113.10'],
    listed: ['2001:db8::10'],
    dns: ['198.51.100.7'],
    asked: ['203.0.113.10', '2001:db8::10'],
  },
  { title: "the app's own on an intranet", listed: ['10.0.0.5'], dns: ['10.0.0.5'], asked: ['10.0.0.5'] },
  {
    title: 'what DNS names within a range',
    listed: ['10.0.0.0/24'],
    dns: ['10.0.0.5', '10.0.9.5', '203.0.113.10'],
    asked: ['10.0.0.5'],
  },
  {
    title: 'what DNS names, where nobody knows the app',
    dns: ['203.0.113.10', '2001:db8::10'],
    asked: ['203.0.113.10', '2001:db8::10'],
  },
  {
    title: 'nothing of the network that the run is in, as a stranger may have put it into DNS',
    dns: ['169.254.169.254', '10.0.0.5', '192.168.1.1', 'fd00::1', '::ffff:10.0.0.5'],
    asked: [],
  },
  { title: 'few of a crowd', dns: crowd, asked: crowd.slice(0, 8) },
])('the servers that are asked for a certificate are $title', ({ vendor = [], listed = [], dns, asked }) => {
  const reach = { app: appConfig({ addresses: listed }), addresses: vendor };
  expect(serversOf(reach, answer(...dns))).toEqual(asked);
});
