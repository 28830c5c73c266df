import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  byDomain,
  canonical,
  displayName,
  parseHostname,
  registrableDomain,
  unicodeOf,
  wildcardCovers,
  wwwApplies,
} from '../src/hostname.ts';

const label63 = 'a'.repeat(63);
/** A name of exactly `length` characters with labels of at most 63. */
const nameOf = (length: number) => `${'a.'.repeat(120)}${'b'.repeat(length - 240)}`;

describe('names as people write them', () => {
  test.for([
    ['Example.COM', 'example.com'],
    ['  example.com\n', 'example.com'],
    ['example.com.', 'example.com'],
    ['*.Example.com', '*.example.com'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['BÜCHER.example', 'xn--bcher-kva.example'],
    ['XN--BCHER-KVA.example', 'xn--bcher-kva.example'],
    ['*.bücher.example', '*.xn--bcher-kva.example'],
    ['bu\u0308cher.example', 'xn--bcher-kva.example'],
    ['例え.テスト', 'xn--r8jz45g.xn--zckzah'],
    ['例え。テスト', 'xn--r8jz45g.xn--zckzah'],
    ['אבג.example', 'xn--4dbcd.example'],
    ['faß.example', 'xn--fa-hia.example'],
    [`${label63}.example`, `${label63}.example`],
    [nameOf(253), nameOf(253)],
    ['1.2.3.4.example', '1.2.3.4.example'],
    ['0x7f.1.example', '0x7f.1.example'],
    ['ab--cd.example', 'ab--cd.example'],
  ] as const)('%s is %s', ([text, hostname]) => {
    expect(parseHostname(text)).toEqual({ ok: true, hostname });
  });

  test.for([
    ['', 'is empty'],
    [' \t', 'is empty'],
    ['localhost', 'no dot'],
    ['com', 'no dot'],
    ['com.', 'no dot'],
    ['*.com', 'no dot'],
    ['example.com..', 'empty label'],
    ['.example.com', 'empty label'],
    ['a..example.com', 'empty label'],
    ['_dmarc.example.com', 'do not allow: `_dmarc`'],
    ['-a.example.com', 'do not allow: `-a`'],
    ['a-.example.com', 'do not allow'],
    ['a!b.example', 'do not allow'],
    [`${label63}a.example`, '64 characters'],
    [nameOf(254), '254 characters'],
    [`*.${nameOf(252)}`, '254 characters'],
    ['a.*.example.com', '`*`'],
    ['*a.example.com', '`*`'],
    ['*', '`*`'],
    ['**.example.com', '`*`'],
    ['*.*.example.com', '`*`'],
    ['example.*', '`*`'],
    ['203.0.113.10', 'IP address'],
    ['203.0.113.10.', 'IP address'],
    ['2001:db8::1', 'IP address'],
    ['[2001:db8::1]', 'IP address'],
    ['0x7f.1', 'ends in a number'],
    ['0x7f.0x1', 'ends in a number'],
    ['a.example.0x', 'ends in a number'],
    ['127.1', 'ends in a number'],
    ['1.5', 'ends in a number'],
    ['１２７.0.0.1', 'IP address in disguise'],
    ['xn--a.example', 'punycode: `xn--a`'],
    ['xn--a-ecp.example', 'punycode: `xn--a-ecp`'],
    ['xn--.example', 'do not allow: `xn--`'],
    ['\u202eexample.com', 'invisible'],
    ['exam\u00adple.com', 'invisible'],
    ['exam\u200bple.com', 'invisible'],
    ['a\u0000.example.com', 'invisible'],
    ['a\n.example.com', 'invisible'],
    ['exam\u200dple.com', 'DNS can hold'],
    ['אa.example', 'DNS can hold'],
    ['a%2eexample.com', '`%`'],
    ['ü%41.example', '`%`'],
    ['a.example b.example', 'space or a separator'],
    ['a.example,b.example', 'space or a separator'],
    ['user@example', 'user part'],
    ['javascript:alert(1)', 'no dot'],
  ] as const)('%j: %s', ([text, reason]) => {
    const parsed = parseHostname(text);
    expect(parsed.ok ? parsed.hostname : parsed.reason).toContain(reason);
  });

  test.for([
    ['https://Example.com/', 'example.com'],
    ['https://user:pass@example.com:8443/a?b#c', 'example.com'],
    ['HTTP://bücher.example', 'xn--bcher-kva.example'],
    ['example.com:443', 'example.com'],
    ['example.com/shop', 'example.com'],
    ['someone@example.com', 'example.com'],
    ['https://203.0.113.10/', undefined],
    ['https://localhost', undefined],
    ['https://', undefined],
    ['https://https://example.com', undefined],
  ] as const)('%s plainly means %s', ([text, suggestion]) => {
    expect(parseHostname(text)).toMatchObject({ ok: false, suggestion });
  });

  test('what was parsed parses to itself, and nothing makes it throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.domain(), fc.webUrl()), (text) => {
        const parsed = parseHostname(text);
        if (parsed.ok) expect(parseHostname(parsed.hostname)).toEqual(parsed);
        else expect(parsed.reason).not.toBe('');
        expect(canonical(canonical(text))).toBe(canonical(text));
      }),
    );
  });
});

describe('the www rule', () => {
  test.for([
    ['example.com', true],
    ['example.co.uk', true],
    ['co.uk', false],
    ['shop.example.co.uk', false],
    ['shop.example.com', false],
    ['www.example.com', false],
    ['*.example.com', false],
    ['github.io', true],
    ['customer.github.io', false],
    ['xn--bcher-kva.example', true],
    ['xn--85x722f.xn--55qx5d.cn', true],
    ['example.unknown-suffix', true],
    [`${'a.'.repeat(110)}${'b'.repeat(30)}.com`, false],
  ] as const)('main-only: %s → %s', ([name, applies]) => {
    expect(wwwApplies(name, 'main-only')).toBe(applies);
  });

  test('always and never', () => {
    const names = ['example.com', 'shop.example.com', '*.example.com', 'www.example.com', nameOf(250)];
    expect(names.map((name) => wwwApplies(name, 'always'))).toEqual([true, true, false, false, false]);
    expect(names.map((name) => wwwApplies(name, 'never'))).toEqual([false, false, false, false, false]);
  });

  test('the registrable domain goes by the ICANN part of the list', () => {
    expect(registrableDomain('customer.github.io')).toBe('github.io');
    expect(registrableDomain('*.shop.example.co.uk')).toBe('example.co.uk');
    expect(registrableDomain('co.uk')).toBeUndefined();
  });
});

test('a wildcard covers exactly one label', () => {
  const covers = (name: string) => wildcardCovers('*.example.com', name);
  expect(['a.example.com', 'example.com', 'a.b.example.com', '*.example.com', 'aexample.com'].map(covers)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
  expect(wildcardCovers('example.com', 'a.example.com')).toBe(false);
});

test('names are shown in their own script beside punycode', () => {
  expect(displayName('*.xn--bcher-kva.example')).toBe('*.bücher.example (*.xn--bcher-kva.example)');
  expect(displayName('example.com')).toBe('example.com');
  expect(unicodeOf('xn--.example')).toBeUndefined();
});

describe('the order', () => {
  test('is by domain, with a domain before what is below it', () => {
    const sorted = [
      'example.com',
      '*.example.com',
      'a.example.com',
      'www.example.com',
      'z.www.example.com',
      'a.org',
      'b.org',
    ];
    expect([...sorted].reverse().sort(byDomain)).toEqual(sorted);
  });

  test('is that of the labels read from the right', () => {
    const key = (name: string) => name.split('.').reverse().join('\u0000');
    fc.assert(
      fc.property(fc.domain(), fc.domain(), (a, b) => {
        expect(Math.sign(byDomain(a, b))).toBe(key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
      }),
    );
  });
});

test.for([
  ['.b.example', '..b.example'],
  ['.b', '.b'],
  ['.', '..'],
  ['', '.'],
] as const)('names that are none are compared all the same: %s and %s', ([a, b]) => {
  expect(Math.sign(byDomain(a, b)) + Math.sign(byDomain(b, a))).toBe(0);
});
