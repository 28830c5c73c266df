import { runnerIo, terminalIo } from './io.ts';
import { catchStrays } from './plugins/strays.ts';
import { endedEarly } from './short-report.ts';
import { watchSignals } from './signals.ts';
import { start } from './start.ts';

const terminal = () => terminalIo((text) => process.stdout.write(text), process.env['RUNNER_DEBUG'] === '1');
const io = process.env['GITHUB_ACTIONS'] === 'true' ? runnerIo() : terminal();
const { signal, exit } = watchSignals(() => {
  io.info(endedEarly.message);
  io.annotate(endedEarly);
});
catchStrays();
// The bundle is CommonJS, which knows no await here: should the run never end, this is how Node exits.
process.exitCode = 1;
start(process.env, io, signal).then(exit);
