import type { Octokit } from '@octokit/rest';
import { z } from 'zod';
import type { Event } from '../event.ts';
import { code, type Finding } from '../finding.ts';

const pullsSchema = z.array(
  z.object({
    merged_at: z.string().nullable(),
    merge_commit_sha: z.string().nullable(),
    labels: z.array(z.object({ name: z.string() })),
  }),
);

export interface Labels {
  readonly labels: readonly string[];
  readonly findings: readonly Finding[];
}

const none: Labels = { labels: [], findings: [] };

/**
 * The labels of the pull request that a run is about: an open one brings them along; after a merge, GitHub is asked for
 * those that it has now.
 */
export async function readLabels(
  event: Event,
  github: Octokit | undefined,
  { sha, repository }: { readonly sha: string | undefined; readonly repository: string | undefined },
): Promise<Labels> {
  const { pullRequest } = event;
  if (pullRequest && event.action !== 'closed') return { labels: pullRequest.labels, findings: [] };
  const commit = pullRequest ? pullRequest.mergeCommitSha : event.name === 'push' ? sha : undefined;
  return github && repository && commit ? readMergedLabels(github, repository, commit) : none;
}

/**
 * The labels of the pull request whose merge made a commit. Other pull requests may hold that commit too, open ones and
 * those of strangers, and do not count. A token that may not read them is a finding, and nothing is let pass then.
 */
async function readMergedLabels(github: Octokit, repository: string, sha: string): Promise<Labels> {
  const [owner = '', repo = ''] = repository.split('/');
  try {
    const answer = await github.rest.repos.listPullRequestsAssociatedWithCommit({
      owner,
      repo,
      commit_sha: sha,
      per_page: 100,
    });
    const merged = pullsSchema.parse(answer.data).filter((pull) => pull.merged_at && pull.merge_commit_sha === sha);
    return { labels: merged.flatMap((pull) => pull.labels.map(({ name }) => name)), findings: [] };
  } catch (error) {
    const status = error instanceof Error && 'status' in error ? ` (HTTP ${String(error.status)})` : '';
    const finding: Finding = {
      id: 'github.cannot-read-labels',
      severity: 'notice',
      message: `GitHub did not say which labels the pull request of commit ${code(sha.slice(0, 7))} has${status}, so none of them lets a guard pass.`,
      fix: 'Give the job `permissions: pull-requests: read`, or use the input `allow`.',
    };
    return { labels: [], findings: [finding] };
  }
}
