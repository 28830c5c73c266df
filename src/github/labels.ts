import { z } from 'zod';
import type { Event } from '../event.ts';
import { code, type Finding } from '../finding.ts';
import type { GitHub } from './client.ts';
import { reasonOf } from './problem.ts';

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
  { name, action, pullRequest }: Event,
  github: GitHub | undefined,
  sha: string | undefined,
): Promise<Labels> {
  if (pullRequest && action !== 'closed') return { labels: pullRequest.labels, findings: [] };
  const commit = pullRequest ? pullRequest.mergeCommitSha : name === 'push' ? sha : undefined;
  return github && commit ? readMergedLabels(github, commit) : none;
}

/**
 * The labels of the pull request whose merge made a commit. Other pull requests may hold that commit too, open ones and
 * those of strangers, and do not count. A token that may not read them is a finding, and nothing is let pass then.
 */
async function readMergedLabels({ api, owner, repo }: GitHub, sha: string): Promise<Labels> {
  try {
    const { data } = await api.request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
      ...{ owner, repo, commit_sha: sha, per_page: 100 },
    });
    const merged = pullsSchema.parse(data).filter((pull) => pull.merged_at && pull.merge_commit_sha === sha);
    return { labels: merged.flatMap((pull) => pull.labels.map(({ name }) => name)), findings: [] };
  } catch (error) {
    const finding: Finding = {
      id: 'github.cannot-read-labels',
      severity: 'notice',
      message: `GitHub did not say which labels the pull request of commit ${code(sha.slice(0, 7))} has (${reasonOf(error)}), so none of them lets a guard pass.`,
      fix: 'Give the job `permissions: pull-requests: read`, or use the input `allow`.',
    };
    return { labels: [], findings: [finding] };
  }
}
