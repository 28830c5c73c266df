import { rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { startNetwork } from '../simulators/network.ts';
import { systemClock } from '../src/context.ts';
import { repository, setUpDns, setUpHosts } from './example.ts';
import { type ActionResult, runAction, writeFiles } from './runner.ts';
import { renderTerminal } from './terminal.ts';

const root = join(import.meta.dirname, '..');
const output = join(root, 'demo-output');
const action = join(root, 'dist', 'index.js');
const colors = {
  title: '\u001b[1;36m',
  group: '\u001b[1m',
  warning: '\u001b[33m',
  error: '\u001b[31m',
  end: '\u001b[0m',
};
const paint = (color: keyof typeof colors, text: string) =>
  process.stdout.isTTY ? `${colors[color]}${text}${colors.end}` : text;

/** The runner's own rendering of workflow commands, as far as a terminal can show it. */
function show(line: string): void {
  const [, command, text] = /^::(group|endgroup|add-mask|debug|notice|warning|error)[^:]*::(.*)$/.exec(line) ?? [];
  if (command === undefined) console.log(`  ${line}`);
  else if (command === 'group') console.log(paint('group', `▾ ${text}`));
  else if (command === 'warning' || command === 'error' || command === 'notice') {
    console.log(paint(command === 'notice' ? 'group' : command, `${command}: ${unescaped(text ?? '')}`));
  }
}

const unescaped = (text: string) => text.replaceAll('%0A', '\n  ').replaceAll('%0D', '').replaceAll('%25', '%');

await rm(output, { recursive: true, force: true });
const workspace = join(output, 'repository');
await writeFiles(workspace, repository);
const network = await startNetwork(1, systemClock);
setUpDns(network);
setUpHosts(network);
await writeFile(join(output, 'root.pem'), network.world.rootCertificate);

async function run(title: string, name: string): Promise<ActionResult> {
  console.log(`\n${paint('title', `━━ ${title} ━━`)}\n`);
  const result = await runAction({
    workspace,
    runnerFolder: join(output, name),
    action,
    inputs: { 'dns-resolvers': network.world.nameServer.address, 'ssl-interval': '1s' },
    environment: {
      ...network.environment,
      NODE_EXTRA_CA_CERTS: join(output, 'root.pem'),
      MDS_STATE_FILE: join(output, 'state.json'),
    },
    event: { name: 'push', payload: { ref: 'refs/heads/main', repository: { default_branch: 'main' } } },
    line: show,
  });
  console.log(`\n${paint('title', 'The job summary')} (${relative(root, join(output, name, 'summary.md'))})\n`);
  console.log(renderTerminal(result.summary));
  console.log(`Exit code ${result.exitCode}; outputs: ${JSON.stringify(result.outputs)}`);
  return result;
}

const writes = () =>
  [network.cloudways, network.runcloud, network.serverpilot]
    .flatMap(({ requests }) => requests)
    .filter(({ method }) => method !== 'GET').length;

try {
  const first = await run('First run: about 30 declared domains come to three hosts', 'first-run');
  const before = writes();
  const second = await run('Second run: nothing has changed, so nothing is written', 'second-run');
  const extra = writes() - before;
  console.log(`\nWrite calls that reached the vendors: ${before} in the first run, ${extra} in the second.`);
  if (first.outputs['changed'] !== 'true' || second.outputs['changed'] !== 'false' || extra > 0) process.exitCode = 1;
  if (first.exitCode + second.exitCode > 0) process.exitCode = 1;
} finally {
  await network.close();
}
