import { z } from 'zod';
import { code, type Finding } from '../finding.ts';
import type { GitHub } from './client.ts';
import { reasonOf } from './problem.ts';

const repositorySchema = z.object({ default_branch: z.string().min(1) });

/** The repository's default branch, for events that do not bring it; a token that may not read it is a finding. */
export async function readDefaultBranch({
  api,
  owner,
  repo,
}: GitHub): Promise<{ readonly branch?: string; readonly finding?: Finding }> {
  try {
    const { data } = await api.request('GET /repos/{owner}/{repo}', { owner, repo });
    return { branch: repositorySchema.parse(data).default_branch };
  } catch (error) {
    return {
      finding: {
        id: 'github.cannot-read-repository',
        severity: 'notice',
        message: `GitHub did not say what the default branch of ${code(`${owner}/${repo}`)} is (${reasonOf(error)}), so this run counts as one on another branch.`,
        fix: 'Give the job `permissions: contents: read`, or ask for `mode: sync` by name.',
      },
    };
  }
}
