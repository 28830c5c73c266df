import { Resolver } from 'node:dns/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { available, type Lab, startLab } from '../simulators/lab/lab.ts';

describe.skipIf(!available('knot', 'unbound'))('the laboratory', () => {
  let lab: Lab;
  const foreignKey = (zone: string) => `${zone}. DS 1 13 2 ${'ab'.repeat(32)}`;
  beforeAll(async () => {
    lab = await startLab({
      servers: {
        '127.0.53.1': [
          { name: 'plain.example', records: ['www A 203.0.113.10'] },
          { name: 'signed.example', records: ['www A 203.0.113.10'], signed: true },
          { name: 'broken.example', records: ['www A 203.0.113.10'], signed: true },
          { name: 'split.example', records: ['www A 203.0.113.1'] },
        ],
        '127.0.53.2': [{ name: 'split.example', records: ['www A 203.0.113.2'] }],
      },
      trusted: [foreignKey('broken.example')],
    });
  });
  afterAll(() => lab.close());

  const ask = (port: number, host: string, name: string): Promise<string> => {
    const resolver = new Resolver({ tries: 1 });
    resolver.setServers([`${host}:${port}`]);
    return resolver.resolve4(name).then(String, ({ code }: NodeJS.ErrnoException) => String(code));
  };
  const resolve = (name: string) => ask(lab.resolver.port, lab.resolver.host, name);

  test.for([
    ['www.plain.example', '203.0.113.10'],
    ['www.signed.example', '203.0.113.10'],
    ['www.broken.example', 'ESERVFAIL'],
    ['nowhere.example', 'ENOTFOUND'],
  ] as const)('its resolver says about %s: %s', async ([name, said]) => {
    expect(await resolve(name)).toBe(said);
  });

  test('its servers answer by themselves, and may disagree', async () => {
    expect(await ask(lab.port, '127.0.53.1', 'www.split.example')).toBe('203.0.113.1');
    expect(await ask(lab.port, '127.0.53.2', 'www.split.example')).toBe('203.0.113.2');
    expect(await ask(lab.port, '127.0.53.2', 'www.plain.example')).toBe('EREFUSED');
    expect(await resolve(lab.nameOf('127.0.53.2'))).toBe('127.0.53.2');
  });

  test('forgets what a zone was when it changes', async () => {
    expect(await resolve('www.plain.example')).toBe('203.0.113.10');
    await lab.put({ name: 'plain.example', records: ['www A 203.0.113.77'] });
    expect(await resolve('www.plain.example')).toBe('203.0.113.77');
    await lab.put({ name: 'plain.example', records: ['www A 203.0.113.10'] });
  });
});
