import { getOctokitOptions } from '@actions/github/lib/utils';
import { Octokit } from '@octokit/rest';
import { type Dispatcher, fetch, type RequestInit } from 'undici';

export interface GitHubSetting {
  readonly token: string;
  /** `GITHUB_API_URL` of the runner; GitHub Enterprise has its own. */
  readonly apiUrl: string;
  /** The agent of all other requests, so that the same proxy settings hold. */
  readonly dispatcher: Dispatcher;
}

/** Octokit over the run's own agent: Node's global fetch would refuse the dispatcher, and ignore the proxy. */
export function createGitHub({ token, apiUrl, dispatcher }: GitHubSetting): Octokit {
  return new Octokit({
    ...getOctokitOptions(token),
    baseUrl: apiUrl,
    userAgent: 'multisite-domain-sync',
    // Octokit would tell the console about failed requests, past everything that redacts.
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
    request: { fetch: (url: string, init: RequestInit) => fetch(url, { ...init, dispatcher }) },
  });
}
