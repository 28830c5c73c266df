import type { GitHubSimulator } from '../../simulators/github/index.ts';
import { createGitHub, type GitHub } from '../../src/github/client.ts';
import { createDispatcher } from '../../src/http/transport.ts';

/** Lets every job pass at once: the pauses between writes are the plugin's own business. */
const unhurried: object = { key: () => ({ schedule: <T>(_: unknown, job: () => T) => job() }) };

export interface Connected {
  readonly github: GitHub;
  close(): Promise<void>;
}

/** The project's own client for the stand-in, with a millisecond for each second of waiting. */
export function connect(simulator: GitHubSimulator, token = simulator.token): Connected {
  const dispatcher = createDispatcher();
  const github = createGitHub({
    token,
    apiUrl: simulator.origin,
    repository: simulator.repository,
    dispatcher,
    log: { debug: () => {} },
    patience: {
      throttle: { ...Object({ write: unhurried, notifications: unhurried }), retryAfterBaseValue: 1 },
      retry: { retryAfterBaseValue: 1 },
    },
  });
  return { github, close: () => dispatcher.close() };
}
