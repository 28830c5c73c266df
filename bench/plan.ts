import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { changesFor, planFor, servedNames } from '../src/changes.ts';
import type { AppConfig } from '../src/config/config.ts';
import { declaredOf } from '../src/config/declared.ts';
import { loadConfig } from '../src/config/load.ts';
import { guard } from '../src/guard.ts';
import { providers } from '../src/providers/index.ts';
import type { AppState, Provider } from '../src/providers/provider.ts';
import { hashName } from '../src/state/state.ts';
import { inFolder } from './process.ts';
import { median, ms, type Row } from './row.ts';

const rounds = 9;
const registrable = 2_500;
const apps = { production: 'cloudways', staging: 'runcloud', legacy: 'serverpilot' };

/** From a file to the calls that would be made for 5,000 hostnames, half of them by the www rule; no vendor is asked. */
export function plan(): Promise<readonly Row[]> {
  return inFolder(async (folder) => {
    const file = join(folder, 'domains.yml');
    await writeFile(file, domainsFile());
    const config = await load(folder);
    const states = config.map((app) => liveState(app));
    const [planned, parsed]: [number[], number[]] = [[], []];
    let hostnames = 0;
    for (let round = 0; round < rounds; round += 1) {
      const start = performance.now();
      const loaded = await load(folder);
      hostnames = loaded.reduce((sum, app, index) => sum + planApp(app, states[index]), 0);
      planned.push(performance.now() - start);
      const again = performance.now();
      parse(await readFile(file, 'utf8'));
      parsed.push(performance.now() - again);
    }
    const work = `read domains.yml and plan ${hostnames.toLocaleString('en')} hostnames over 3 apps, in the process`;
    return [
      {
        work,
        measured: ms(median(planned)),
        beside: { what: 'for the YAML parser alone', amount: ms(median(parsed)) },
        goal: { of: 'measured', most: 1_000 },
      },
    ];
  });
}

async function load(folder: string): Promise<readonly AppConfig[]> {
  const { config, findings } = await loadConfig('domains.yml', folder, Object.keys(providers));
  if (!config) throw new Error(findings.map(({ message }) => message).join('\n'));
  return config.apps;
}

function domainsFile(): string {
  const share = Math.ceil(registrable / Object.keys(apps).length);
  const blocks = Object.entries(apps).map(([name, provider], app) => {
    const count = Math.min(share, registrable - app * share);
    const domains = Array.from({ length: count }, (_, n) => `      - ${name}-${n}.example\n`);
    return `  ${name}:\n    provider: ${provider}\n    domains:\n${domains.join('')}`;
  });
  return `apps:\n${blocks.join('')}`;
}

const providerOf = (app: AppConfig): Provider => {
  const provider = providers[app.provider];
  if (!provider) throw new Error(`no provider ${app.provider}`);
  return provider;
};

/** The vendor has nine in ten of the declared names, some that left the file, and some of strangers. */
function liveState(app: AppConfig): AppState {
  const declared = app.domains.map(({ name }) => name).filter((_, n) => n % 10 > 0);
  const others = ['left', 'stranger'].flatMap((word) => Array.from({ length: 20 }, (_, n) => `${word}-${n}.example`));
  const flags = providerOf(app).capabilities.www === 'flag';
  const rows = (name: string) => (flags || others.includes(name) ? [name] : [name, `www.${name}`]);
  return {
    label: app.name,
    addresses: ['203.0.113.10'],
    hostnames: [...declared, ...others].flatMap(rows).map((name, n) => ({
      name,
      raw: name,
      id: String(n),
      ...(flags && { www: { on: declared.includes(name), changeable: true } }),
    })),
    certificates: { issuing: { kind: 'automatic', switch: 'on' }, installed: [] },
  };
}

/** Plans one app as a run does; returns how many hostnames it declares. */
function planApp(app: AppConfig, state: AppState | undefined): number {
  if (!state) throw new Error('no state');
  const { title, capabilities, limits } = providerOf(app);
  const declared = declaredOf(app, []);
  const live = servedNames(state);
  const applied = new Set(live.filter((name) => !name.startsWith('stranger')).map(hashName));
  const made = planFor({ declared, applied, prune: app.prune, keep: app.keep }, state);
  guard({ plan: made, declared: declared.length, live, applied, allow: [], limit: limits.hostnames, vendor: title });
  if (changesFor(made, state, capabilities).length === 0) throw new Error('the plan should change something');
  return declared.length;
}
