import { runnerIo, terminalIo } from './io.ts';
import { start } from './start.ts';

const cancelled = new AbortController();
for (const name of ['SIGINT', 'SIGTERM']) process.once(name, () => cancelled.abort(new Error(`cancelled by ${name}`)));
const terminal = () => terminalIo((text) => process.stdout.write(text), process.env['RUNNER_DEBUG'] === '1');
const io = process.env['GITHUB_ACTIONS'] === 'true' ? runnerIo() : terminal();
// The bundle is CommonJS, which knows no await here: should the run never end, this is how Node exits.
process.exitCode = 1;
start(process.env, io, cancelled.signal).then((code) => {
  process.exitCode = code;
});
