import { describe, expect, test } from 'vitest';
import type { Agreement } from '../src/dns/agree.ts';
import { type CaaRecord, type CaaVerdict, findCaa, judgeCaa } from '../src/dns/caa.ts';
import type { Dns, NameAnswer } from '../src/dns/dns.ts';
import { judge } from '../src/dns/readiness.ts';

/** `flags tag value`, as in a zone file without the quotes. */
const record = (text: string): CaaRecord => {
  const [, flags, tag = '', value = ''] = /^(\d+) (\S+) ?(.*)$/.exec(text) ?? [];
  return { flags: Number(flags), tag, value };
};

describe('one set of CAA records', () => {
  test.for<[string, readonly string[], CaaVerdict['state'], CaaVerdict['state']]>([
    // What, the records, for a name, for a wildcard.
    ['none', [], 'allowed', 'allowed'],
    ['the issuer', ['0 issue letsencrypt.org'], 'allowed', 'allowed'],
    ['another issuer', ['0 issue pki.goog'], 'forbidden', 'forbidden'],
    ['another and the issuer', ['0 issue pki.goog', '0 issue letsencrypt.org'], 'allowed', 'allowed'],
    ['nobody', ['0 issue ;'], 'forbidden', 'forbidden'],
    ['nobody, by an empty value', ['0 issue '], 'forbidden', 'forbidden'],
    ['nobody, and the issuer all the same', ['0 issue ;', '0 issue letsencrypt.org'], 'allowed', 'allowed'],
    ['the issuer with a lone semicolon', ['0 issue letsencrypt.org;'], 'allowed', 'allowed'],
    ['spaces around', ['0 issue \t letsencrypt.org \t; '], 'allowed', 'allowed'],
    ['the issuer in capitals: compared letter by letter', ['0 issue LetsEncrypt.org'], 'forbidden', 'forbidden'],
    ['a subdomain of the issuer', ['0 issue ca.letsencrypt.org'], 'forbidden', 'forbidden'],
    ['the issuer as a suffix', ['0 issue notletsencrypt.org'], 'forbidden', 'forbidden'],

    ['tag in capitals', ['0 ISSUE letsencrypt.org'], 'allowed', 'allowed'],
    ['tag in capitals, other issuer', ['0 IsSuE pki.goog'], 'forbidden', 'forbidden'],
    ['wildcard tag in capitals', ['0 IssueWild ;'], 'allowed', 'forbidden'],

    ['only iodef', ['0 iodef mailto:a@example.org'], 'allowed', 'allowed'],
    ['critical iodef', ['128 iodef mailto:a@example.org'], 'allowed', 'allowed'],
    ['only issuemail', ['128 issuemail ;'], 'allowed', 'allowed'],
    ['iodef beside another issuer', ['0 iodef mailto:a@example.org', '0 issue pki.goog'], 'forbidden', 'forbidden'],

    ['wildcards for nobody', ['0 issuewild ;'], 'allowed', 'forbidden'],
    ['wildcards for the issuer', ['0 issuewild letsencrypt.org'], 'allowed', 'allowed'],
    [
      'wildcards for the issuer, names for another',
      ['0 issuewild letsencrypt.org', '0 issue pki.goog'],
      'forbidden',
      'allowed',
    ],
    [
      'wildcards for another, names for the issuer',
      ['0 issuewild pki.goog', '0 issue letsencrypt.org'],
      'allowed',
      'forbidden',
    ],

    ['unknown tag', ['0 tbs x'], 'allowed', 'allowed'],
    ['unknown tag, critical', ['128 tbs x'], 'forbidden', 'forbidden'],
    ['unknown tag, critical by the widespread mistake', ['1 tbs x'], 'forbidden', 'forbidden'],
    ['unknown tag, critical with other bits', ['255 tbs x'], 'forbidden', 'forbidden'],
    ['unknown tag, other bits alone', ['126 tbs x'], 'allowed', 'allowed'],
    ['unknown critical tag beside the issuer', ['128 tbs x', '0 issue letsencrypt.org'], 'forbidden', 'forbidden'],
    ['critical issue', ['128 issue letsencrypt.org'], 'allowed', 'allowed'],
    ['critical issue for another', ['128 issue pki.goog'], 'forbidden', 'forbidden'],

    ['bound to an account', ['0 issue letsencrypt.org; accounturi=https://a.example/1'], 'limited', 'limited'],
    [
      'bound to an account, and free',
      ['0 issue letsencrypt.org;accounturi=https://a.example/1', '0 issue letsencrypt.org'],
      'allowed',
      'allowed',
    ],
    ['for HTTP-01', ['0 issue letsencrypt.org; validationmethods=http-01'], 'allowed', 'allowed'],
    ['for HTTP-01 among others', ['0 issue letsencrypt.org; validationmethods=dns-01,http-01'], 'allowed', 'allowed'],
    ['for DNS-01', ['0 issue letsencrypt.org; validationmethods=dns-01'], 'limited', 'limited'],
    ['other parameters', ['0 issue letsencrypt.org; x=1; y=2'], 'allowed', 'allowed'],
    ['a parameter without value', ['0 issue letsencrypt.org; x'], 'forbidden', 'forbidden'],
    ['a parameter with a space', ['0 issue letsencrypt.org; x=a b'], 'forbidden', 'forbidden'],
    ['a tag with a dot', ['0 issue letsencrypt.org; a.b=c'], 'forbidden', 'forbidden'],
    ['several semicolons', ['0 issue letsencrypt.org;;'], 'forbidden', 'forbidden'],
    ['parameters of another issuer', ['0 issue pki.goog; accounturi=https://a.example/1'], 'forbidden', 'forbidden'],
  ])('%s', ([, texts, forName, forWildcard]) => {
    const records = texts.map(record);
    expect(judgeCaa('example.org', records, false).state).toBe(forName);
    expect(judgeCaa('example.org', records, true).state).toBe(forWildcard);
  });
});

describe('the set that counts', () => {
  const nothing: Agreement = { state: 'agreed', said: { kind: 'nothing', aliases: [], ttl: 60 }, doubted: false };
  const gone: Agreement = { state: 'agreed', said: { kind: 'no-such-name', aliases: [], ttl: 60 }, doubted: false };
  const broken: Agreement = { state: 'open', reason: '`system`: answers SERVFAIL', candidates: [], doubted: true };
  const set = (...texts: readonly string[]): Agreement => ({
    state: 'agreed',
    doubted: false,
    said: {
      kind: 'found',
      aliases: [],
      ttl: 60,
      values: texts.map(record).map(({ flags, tag, value }) => JSON.stringify([flags, tag, value])),
    },
  });
  const ours = set('0 issue letsencrypt.org');
  const theirs = set('0 issue pki.goog');

  test.for<[string, string, Readonly<Record<string, Agreement>>, CaaVerdict['state'], readonly string[]]>([
    [
      'none up to the top',
      'a.b.example.org',
      {},
      'allowed',
      ['a.b.example.org', 'b.example.org', 'example.org', 'org'],
    ],
    ['of the name itself', 'a.example.org', { 'a.example.org': theirs }, 'forbidden', ['a.example.org']],
    [
      'the closest one',
      'a.example.org',
      { 'a.example.org': ours, 'example.org': theirs },
      'allowed',
      ['a.example.org'],
    ],
    ['of the parent', 'a.example.org', { 'example.org': theirs }, 'forbidden', ['a.example.org', 'example.org']],
    ['of the top-level domain', 'example.org', { org: theirs }, 'forbidden', ['example.org', 'org']],
    [
      'above a name that is not there',
      'a.example.org',
      { 'a.example.org': gone, 'example.org': theirs },
      'forbidden',
      ['a.example.org', 'example.org'],
    ],
    ['a wildcard begins below its star', '*.example.org', { 'example.org': theirs }, 'forbidden', ['example.org']],
    ['not to be read', 'a.example.org', { 'a.example.org': broken, 'example.org': ours }, 'unknown', ['a.example.org']],
    [
      'not to be read further up',
      'a.example.org',
      { 'example.org': broken },
      'unknown',
      ['a.example.org', 'example.org'],
    ],
    [
      'not to be read above the one that counts',
      'a.example.org',
      { 'a.example.org': ours, 'example.org': broken },
      'allowed',
      ['a.example.org'],
    ],
  ])('%s', async ([, name, sets, state, asked]) => {
    const questions: string[] = [];
    const dns: Dns = {
      ask: async (at) => {
        questions.push(at);
        return sets[at] ?? nothing;
      },
      lookup: () => Promise.reject(new Error('not asked')),
      validate: () => Promise.reject(new Error('not asked')),
      direct: () => Promise.reject(new Error('not asked')),
    };
    expect((await findCaa(dns, name)).state).toBe(state);
    expect(questions).toEqual(asked);
  });

  test('behind a CNAME is that of the target, where it can be changed', async () => {
    const answer: NameAnswer = {
      state: 'answered',
      addresses: [{ family: 4, address: '203.0.113.10' }],
      aliases: ['lb.example.net'],
      ttl: 60,
    };
    const [value] = theirs.state === 'agreed' && theirs.said.kind === 'found' ? theirs.said.values : [];
    const dns: Pick<Dns, 'ask'> = {
      ask: async () => ({
        state: 'agreed',
        doubted: false,
        said: { kind: 'found', aliases: ['lb.example.net'], ttl: 60, values: [value ?? ''] },
      }),
    };
    const caa = await findCaa(dns, 'shop.example.org');
    const { state, findings } = judge(
      'shop.example.org',
      answer,
      { addresses: ['203.0.113.10'], aliases: [] },
      { caa },
    );
    expect(state).toBe('not-ready');
    expect(findings).toEqual([
      expect.objectContaining({
        id: 'dns.caa-forbids',
        message: expect.stringContaining('`lb.example.net. CAA 0 issue "pki.goog"`'),
        fix: expect.stringContaining('`lb.example.net. CAA 0 issue "letsencrypt.org"`'),
      }),
    ]);
  });
});
