import { code, type Finding } from '../src/finding.ts';
import type { AppReport, HostnameReport, Report } from '../src/report/report.ts';
import { aaaaElsewhere, app, certificate, foreign, hostname, network, report, wrongAddress } from './report-fixture.ts';

const apps = 12;
const perApp = Math.ceil(5_000 / apps);

/** Every seventh lacks something, in all the ways that there are. */
function nth(n: number, name: string): HostnameReport {
  const { certificate: _, ...bare } = hostname(name);
  if (n % 35 === 0) return { ...bare, readiness: 'not-ready', seen: '198.51.100.7', coverage: 'excluded' };
  if (n % 35 === 7) return { ...bare, verdict: 'add', done: true, coverage: 'requested' };
  if (n % 35 === 14) return { ...bare, coverage: 'uncovered', coverageNote: 'its certificate is for other names' };
  if (n % 35 === 21) return { ...bare, readiness: 'unknown', seen: 'resolvers disagree', coverage: 'unknown' };
  if (n % 35 === 28) return { ...bare, coverage: 'expiring', certificate: certificate('2026-12-05') };
  const end = new Date(Date.UTC(2027, 0, 10 + (n % 60))).toISOString().slice(0, 10);
  return { ...bare, certificate: certificate(end) };
}

function largeApp(index: number): AppReport {
  const names = Array.from({ length: perApp }, (_, n) => `customer-${index * perApp + n}.example`);
  const hostnames = names.map((name, n) => nth(n, name));
  const wrong = hostnames.filter(({ readiness }) => readiness === 'not-ready');
  return app(`network-${String(index).padStart(2, '0')}`, {
    title: ['Cloudways', 'RunCloud', 'ServerPilot'][index % 3] ?? '',
    outcome: index % 4 === 0 ? 'changed' : 'in-sync',
    hostnames: [...hostnames, foreign(`partner-${index}.example`)],
    findings: wrong.map(
      ({ name }): Finding => ({
        ...wrongAddress,
        hostname: name,
        message: `${code(name)} leads to ${code('198.51.100.7')}; the app is at ${code('203.0.113.10')}`,
        fix: `Create the record ${code(`${name}. A 203.0.113.10`)} in place of ${code(`${name}. A 198.51.100.7`)}.`,
      }),
    ),
  });
}

/** 5,000 declared hostnames and more over twelve apps. */
export const large: Report = report({
  outcome: 'pending',
  apps: Array.from({ length: apps }, (_, index) => largeApp(index)),
});

/** Texts that would be tags, scripts, styles or entities if anything let them. */
export const hostileTexts = [
  '<script>document.title="broken"</script>',
  '</script><script>document.title="broken"</script>',
  '<img src="https://evil.test/x.png" onerror="document.title=1">',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)' x='",
  '<!--<script>',
  ']]></style></title></textarea><iframe src=https://evil.test>',
  '<base href="https://evil.test/">',
  '&lt;b&gt; &#60;i&#62; &amp;amp;',
  'javascript:alert(1)',
  '`</code><b>`',
  '\u202eevil\u0000\u001b[31m\u2028',
] as const;

/** The example network with hostile text wherever a text may be. */
export function hostile(text: string): Report {
  const bad: Finding = {
    id: text,
    severity: 'error',
    message: `${text} ${code(text)}`,
    fix: `Create the record ${code(text)} ${text}`,
    location: { file: text, line: 1, column: 1 },
  };
  const [first] = network.apps;
  const row: HostnameReport = {
    ...hostname('x.example'),
    name: text,
    unicode: text,
    readiness: 'not-ready',
    seen: `${text}.`,
    coverageNote: text,
  };
  return {
    ...network,
    commit: text,
    findings: [bad, { ...bad, severity: 'notice' }, aaaaElsewhere],
    apps: [
      ...(first ? [first] : []),
      app(text, { title: text, label: text, hostnames: [row], findings: [{ ...bad, hostname: text }] }),
    ],
  };
}
