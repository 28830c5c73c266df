import { X509Certificate } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encode, type Packet } from 'dns-packet';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createAuthority } from '../simulators/kit/authority.ts';
import { examine } from '../src/certificates/examine.ts';
import { createTrust } from '../src/certificates/trust.ts';
import { loadConfig } from '../src/config/load.ts';
import { readYaml } from '../src/config/yaml.ts';
import { collectConstants } from '../src/constants.ts';
import { readMessage } from '../src/dns/message.ts';
import { readEvent } from '../src/event.ts';
import { byDomain, canonical, displayName, parseHostname, registrableDomain, wwwApplies } from '../src/hostname.ts';
import { inputsSchema, readInputs } from '../src/inputs.ts';
import { providers } from '../src/providers/index.ts';
import { readSettings } from '../src/settings.ts';
import { fileState } from '../src/state/file.ts';
import { appConfig } from './support/app-config.ts';
import { figures, fuzz, fuzzAsync, mangled, mangledBytes, oddJson } from './support/fuzz.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fuzz-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  process.stderr.write(figures());
});

const prototypes = [Object.prototype, Array.prototype, String.prototype, Function.prototype];
const before = prototypes.map((prototype) => Reflect.ownKeys(prototype));
afterEach(() => {
  expect(prototypes.map((prototype) => Reflect.ownKeys(prototype))).toEqual(before);
});

const number = fc.integer({ min: 0, max: 0x7fff_ffff });
const nameLike = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: fc.constantFrom(...'aZ09-._*:/@[]%xn ü\u0660\u3002\uff0e\u200d\u0131ß'), maxLength: 80 }),
  fc.domain(),
  fc
    .tuple(fc.constantFrom('xn--', '*.', 'www.', 'https://', '0x', ''), fc.string())
    .map(([a, b]) => `${a}${b}.example`),
);

test('hostnames', () => {
  fuzz('hostnames', 30_000, nameLike, (text) => {
    const parsed = parseHostname(text);
    const name = parsed.ok ? parsed.hostname : canonical(text);
    registrableDomain(name);
    displayName(name);
    wwwApplies(name, 'main-only');
    byDomain(name, text);
    if (!parsed.ok) return;
    // What passes is in its normal form, and what a resolver and a vendor may be given.
    expect(parseHostname(name)).toEqual(parsed);
    expect(name).toMatch(/^(\*\.)?([a-z0-9-]{1,63}\.)+[a-z0-9-]{1,63}$/);
  });
});

const question = { name: 'shop.example.org', type: 'A' } as const;
const packets: readonly Packet[] = [
  [{ type: 'A', name: 'shop.example.org', ttl: 60, data: '203.0.113.10' }],
  [{ type: 'CNAME', name: 'shop.example.org', ttl: 60, data: 'edge.cdn.example' }],
  [{ type: 'TXT', name: 'shop.example.org', ttl: 1, data: ['a', 'b'] }],
  [{ type: 'CAA', name: 'shop.example.org', ttl: 1, data: { flags: 0, tag: 'issue', value: 'letsencrypt.org' } }],
  [{ type: 'AAAA', name: 'shop.example.org', ttl: 60, data: '2001:db8::1' }],
  [],
].map((answers) => ({
  type: 'response' as const,
  id: 7,
  flags: 0x0400,
  questions: [{ ...question, class: 'IN' as const }],
  answers: answers as NonNullable<Packet['answers']>,
  authorities: [
    {
      type: 'SOA' as const,
      name: 'example.org',
      data: { mname: 'ns.example', rname: 'root.example', serial: 1, refresh: 1, retry: 1, expire: 1, minimum: 1 },
    },
  ],
}));
const encoded = packets.map((packet) => encode(packet));

test('DNS messages', () => {
  const packet = fc.oneof(
    { arbitrary: fc.tuple(fc.constantFrom(...encoded), number).map(([bytes, n]) => mangledBytes(bytes, n)), weight: 4 },
    { arbitrary: fc.uint8Array({ maxLength: 600 }).map((bytes) => Buffer.from(bytes)), weight: 1 },
  );
  let read = 0;
  fuzz('DNS messages', 50_000, packet, (bytes) => {
    const message = readMessage(bytes, question, 7);
    if (message) read += 1;
    for (const { owner } of message?.answers ?? []) expect(typeof owner).toBe('string');
  });
  expect(read).toBeGreaterThan(1_000);
});

const validFile = {
  apps: {
    production: {
      provider: 'cloudways',
      www: 'always',
      prune: 'owned',
      keep: ['*.dev.example'],
      addresses: ['203.0.113.0/24'],
      expect: ['edge.example'],
      ssl: true,
      paused: false,
      domains: ['a.example', { name: 'b.example', www: 'never', ssl: false, expect: ['::1'] }],
    },
    constructor: { provider: 'runcloud', domains: ['c.example'] },
  },
};
const yamlLike = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'ab:-[]{}&*!|>%@"\'#?,. \n\t\r\u0085\ufeff~<='), maxLength: 120 }),
  fc.tuple(number).map(([n]) => JSON.stringify(mangled(validFile, n))),
  oddJson.map((value) => JSON.stringify(value)),
  fc
    .array(
      fc.constantFrom(
        '&a ',
        '*a',
        '- ',
        'x: ',
        '<<: ',
        '!!binary ',
        '!!set ',
        '? ',
        '---\n',
        '...\n',
        '%YAML 1.1\n',
        '\n',
        '  ',
        '"',
        '[',
        ']',
        '{',
        '}',
      ),
    )
    .map((parts) => parts.join('')),
);

test('YAML', () => {
  fuzz('YAML', 8_000, yamlLike, (text) => {
    const file = readYaml('domains.yml', text);
    const { line, column } = file.place(['apps', 'production', 'domains', 1, 'name']);
    expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
    if (file.value === undefined) expect(file.findings.length).toBeGreaterThan(0);
  });
});

test('domains.yml and an included file', async () => {
  await mkdir(join(folder, 'sites'));
  await writeFile(join(folder, 'main.yml'), 'provider: cloudways\ninclude: sites/*.yml\n');
  await fuzzAsync('domains.yml', 500, yamlLike, async (text) => {
    await writeFile(join(folder, 'domains.yml'), text);
    await writeFile(join(folder, 'sites/one.yml'), text);
    for (const file of ['domains.yml', 'main.yml']) {
      const { config, findings } = await loadConfig(file, folder, Object.keys(providers));
      expect(config === undefined).toBe(findings.some(({ severity }) => severity === 'error'));
    }
  });
});

const apps = [
  appConfig({ name: 'production', provider: 'cloudways' }),
  appConfig({ name: 'constructor', provider: 'runcloud' }),
  appConfig({ name: 'legacy', provider: 'serverpilot' }),
];
const constantNames = Object.values(providers).flatMap(({ constants }) => constants.map(({ name }) => name));
const constantName = fc.oneof(
  fc.constantFrom(...constantNames),
  fc
    .tuple(fc.constantFrom(...constantNames), fc.constantFrom('__PRODUCTION', '__CONSTRUCTOR', '__', '__X__Y'))
    .map(([a, b]) => a + b),
  fc.string().map((text) => `WU_${text}`),
  fc.constantFrom('__proto__', 'constructor', 'WU_'),
);

test('constants and secrets', () => {
  const value = fc.oneof(nameLike, fc.constantFrom('12', 'cw_token', 'a@b.example', '*.a.example, b.example'));
  const entries = fc.array(fc.tuple(constantName, value), { maxLength: 12 });
  const secrets = fc.oneof(
    fc.string(),
    oddJson.map((tree) => JSON.stringify(tree)),
    entries.map((pairs) => JSON.stringify(Object.fromEntries(pairs))),
  );
  fuzz('constants and secrets', 6_000, fc.tuple(entries, secrets), ([pairs, secretsJson]) => {
    const result = collectConstants({ apps, providers, environment: Object.fromEntries(pairs), secretsJson });
    for (const { name } of apps) {
      const told = result.findings.some((finding) => finding.app === name);
      expect(result.constants.has(name)).toBe(!told);
    }
  });
});

test('inputs and settings', () => {
  const names = Object.keys(inputsSchema.shape).map((name) => `INPUT_${name.toUpperCase()}`);
  const settings = ['MDS_CLOUDWAYS_URL', 'MDS_TLS_PORT', 'MDS_HTTP_PORT', 'MDS_STATE_FILE'];
  const value = fc.oneof(
    nameLike,
    fc.constantFrom('sync', 'true', '5', '60s', 'failed', 'out/x.json', '../x', '/etc/x', 'https://1.1.1.1/dns-query'),
    fc.constantFrom(
      '[::1]:53',
      '::1',
      'http://127.0.0.1:1',
      'http://127.0.0.1.evil.test',
      'https://a:b@c/',
      '1e3',
      '99999',
    ),
  );
  const environment = fc
    .array(fc.tuple(fc.constantFrom(...names, ...settings), value), { maxLength: 8 })
    .map((pairs) => Object.fromEntries(pairs));
  fuzz('inputs and settings', 8_000, environment, (given) => {
    const { inputs, findings } = readInputs(given);
    expect(inputs === undefined).toBe(findings.length > 0);
    expect(inputs?.reportPath ?? 'x').not.toMatch(/^(\/|\.\.(\/|$))/);
    const settings = readSettings(given, Object.keys(providers));
    for (const origin of settings.settings?.origins.values() ?? []) {
      expect(origin).toMatch(/^(https:\/\/[^/@]+|http:\/\/(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?)$/);
    }
  });
});

const pull = {
  action: 'closed',
  repository: { default_branch: 'main' },
  pull_request: {
    ...{ number: 1, merged: true, merge_commit_sha: 'c' },
    head: { sha: 'a', repo: { id: 1 } },
    base: { ref: 'main', sha: 'b', repo: { id: 1 } },
  },
};

test('event payloads', async () => {
  const path = join(folder, 'event.json');
  const payload = fc.oneof(
    fc.string({ unit: 'binary' }),
    oddJson.map((tree) => JSON.stringify(tree)),
    number.map((n) => JSON.stringify(mangled(pull, n))),
  );
  await fuzzAsync('event payloads', 2_000, payload, async (text) => {
    await writeFile(path, text);
    const { event, findings } = await readEvent({ GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: path });
    expect(event === undefined).toBe(findings.length > 0);
    // A pull request counts as one of this repository only where both ids are numbers and the same.
    if (event?.pullRequest?.sameRepository) {
      const { head, base } = JSON.parse(text).pull_request;
      expect(typeof head.repo.id).toBe('number');
      expect(head.repo.id).toBe(base.repo.id);
    }
  });
});

test('certificates', async () => {
  const now = Date.UTC(2026, 10, 22);
  const authority = await createAuthority(() => now);
  const odd = [
    'a.example',
    '*.a.example',
    'odd, name',
    'quo"te',
    'back\\slash',
    'new\nline',
    '',
    'a\u0000b',
    'DNS:x.example',
  ];
  const pems = await Promise.all([
    ...[['shop.example.org'], odd, Array.from({ length: 90 }, (_, n) => `n${n}.example`)].map((names) =>
      authority.issue(names),
    ),
    authority.selfSigned(['shop.example.org']),
  ]);
  const ders = pems.map(({ cert }) => new Uint8Array(new X509Certificate(cert).raw));
  const trust = createTrust(() => [authority.root]);
  let read = 0;
  fuzz('certificates', 10_000, fc.tuple(fc.constantFrom(...ders), number), ([der, n]) => {
    let certificate: X509Certificate;
    try {
      certificate = new X509Certificate(mangledBytes(der, n));
    } catch {
      // Such bytes do not come out of a handshake.
      return;
    }
    read += 1;
    const served = examine(
      { kind: 'certificate', chain: [certificate], complaint: undefined },
      'shop.example.org',
      now,
      trust,
    );
    expect(['covered', 'uncovered', 'unknown']).toContain(served.state);
    const names = 'certificate' in served ? (served.certificate?.names ?? []) : [];
    for (const name of names) expect(name).not.toMatch(/[\s"]/);
  });
  expect(read).toBeGreaterThan(2_000);
});

const memory = { applied: ['aaaaaaaaaaa'], ledger: [{ set: 'b', at: 1, result: 'issued' }], lapsed: { c: 2 } };
const stateFile = {
  version: 1,
  apps: { production: { success: memory, attempts: [memory] }, legacy: { attempts: [] } },
};

test('old state files', async () => {
  const file = join(folder, 'state.json');
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    oddJson.map((tree) => JSON.stringify(tree)),
    number.map((n) => JSON.stringify(mangled(stateFile, n))),
  );
  await fuzzAsync('state files', 2_000, text, async (content) => {
    await writeFile(file, content);
    for (const name of ['production', 'legacy', 'constructor']) {
      const read = await fileState(file).read(name);
      if (read) expect([...read.applied].every((hash) => typeof hash === 'string')).toBe(true);
    }
  });
});
