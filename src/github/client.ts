import { getOctokitOptions } from '@actions/github/lib/utils';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import { type Dispatcher, fetch, type RequestInit } from 'undici';
import type { Log } from '../io.ts';

export interface GitHubSetting {
  readonly token: string;
  /** `GITHUB_API_URL` of the runner; GitHub Enterprise has its own. */
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  /** The agent of all other requests, so that the same proxy settings hold. */
  readonly dispatcher: Dispatcher;
  readonly log: Pick<Log, 'debug'>;
  /** Other settings of the plugins, for tests that should not wait. */
  readonly patience?: Pick<ConstructorParameters<typeof Client>[0] & object, 'throttle' | 'retry'>;
}

/** GitHub's API for one repository. */
export interface GitHub {
  readonly owner: string;
  readonly repo: string;
  readonly api: Octokit;
  /** Requests so far, repeated ones included. */
  requests(): number;
}

const Client = Octokit.plugin(throttling, retry);

/** A limit that asks for a longer pause, in seconds, costs what the request was for; the run goes on without it. */
const longestPause = 120;
const mostRepeats = 2;
const timeoutMs = 30_000;

/** Octokit over the run's own agent: Node's global fetch would refuse the dispatcher, and ignore the proxy. */
export function createGitHub(setting: GitHubSetting): GitHub {
  const [owner = '', repo = ''] = setting.repository.split('/');
  let requests = 0;
  const counted = (url: string, init: RequestInit) => {
    requests += 1;
    return fetch(url, { ...init, dispatcher: setting.dispatcher, signal: AbortSignal.timeout(timeoutMs) });
  };
  const mayRepeat = (seconds: number, options: { method: string; url: string }, _: unknown, repeats: number) => {
    setting.log.debug(`GitHub: ${options.method} ${options.url} was limited; it asks for a pause of ${seconds} s`);
    return seconds <= longestPause && repeats < mostRepeats;
  };
  const api = new Client({
    ...getOctokitOptions(setting.token),
    baseUrl: setting.apiUrl,
    userAgent: 'multisite-domain-sync',
    request: { fetch: counted },
    log: { debug: () => {}, info: () => {}, warn: setting.log.debug, error: setting.log.debug },
    throttle: { onRateLimit: mayRepeat, onSecondaryRateLimit: mayRepeat, ...setting.patience?.throttle },
    // Limits are the throttle's business.
    retry: { doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451], ...setting.patience?.retry },
  });
  return { owner, repo, api, requests: () => requests };
}
