import { runnerIo, terminalIo } from './io.ts';
import { main } from './main.ts';
import { watchSignals } from './signals.ts';

const { signal, exit } = watchSignals();
const terminal = () => terminalIo((text) => process.stdout.write(text), process.env['RUNNER_DEBUG'] === '1');
const io = process.env['GITHUB_ACTIONS'] === 'true' ? runnerIo() : terminal();
await exit(await main(process.env, io, signal));
