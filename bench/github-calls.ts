import { connect } from '../__tests__/support/github.ts';
import { createRig } from '../conformance/rig.ts';
import { startGitHub } from '../simulators/github/index.ts';
import { createPaperWorld } from '../simulators/kit/paper-world.ts';
import { startServerPilot } from '../simulators/serverpilot/index.ts';
import { deploymentState } from '../src/github/deployments.ts';
import { serverpilot } from '../src/providers/serverpilot/index.ts';
import { calls, type Row } from './row.ts';
import { names } from './vendors.ts';

const commit = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d';

/** How often GitHub is told about one app and asked for its memory; two writes are what a run may take. */
export async function gitHubCalls(): Promise<readonly Row[]> {
  const github = await startGitHub();
  const connected = connect(github);
  const world = createPaperWorld();
  const rig = await createRig(serverpilot, await startServerPilot(world), world);
  const rows: Row[] = [];
  const count = async (work: string, domains: readonly string[], most: number) => {
    const before = github.requests.length;
    const state = deploymentState({ github: connected.github, commit, runUrl: 'https://github.com', writes: true });
    await rig.run({ domains, ssl: false, state });
    const fresh = github.requests.slice(before);
    const writes = fresh.filter(({ method }) => method !== 'GET').length;
    rows.push({
      work: `GitHub: writes for one app, ${work}`,
      note: `${fresh.length - writes} reads`,
      measured: calls(writes),
      goal: { of: 'measured', most },
    });
  };
  await count('first sync', names(25), 2);
  await count('nothing to do', names(25), 0);
  await count('25 more hostnames', names(50), 2);
  await rig.close();
  await connected.close();
  await github.close();
  return rows;
}
