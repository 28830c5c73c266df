import { runnerIo, terminalIo } from './io.ts';
import { main } from './main.ts';
import { catchStrays } from './plugins/strays.ts';

const cancelled = new AbortController();
for (const name of ['SIGINT', 'SIGTERM']) process.once(name, () => cancelled.abort(new Error(`cancelled by ${name}`)));
const terminal = () => terminalIo((text) => process.stdout.write(text), process.env['RUNNER_DEBUG'] === '1');
const io = process.env['GITHUB_ACTIONS'] === 'true' ? runnerIo() : terminal();
catchStrays();
process.exitCode = await main(process.env, io, cancelled.signal);
// A plugin may leave something open, and nobody waits for that.
setTimeout(() => process.exit(), 2_000).unref();
