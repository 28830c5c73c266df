import type { Octokit } from '@octokit/rest';
import { z } from 'zod';
import { code, type Finding } from '../finding.ts';

const repositorySchema = z.object({ default_branch: z.string().min(1) });

/** The default branch of `owner/name`, for events that do not bring it; a token that may not read it is a finding. */
export async function readDefaultBranch(
  github: Octokit,
  repository: string,
): Promise<{ readonly branch?: string; readonly finding?: Finding }> {
  const [owner = '', repo = ''] = repository.split('/');
  try {
    const { data } = await github.rest.repos.get({ owner, repo });
    return { branch: repositorySchema.parse(data).default_branch };
  } catch (error) {
    const status = error instanceof Error && 'status' in error ? ` (HTTP ${String(error.status)})` : '';
    return {
      finding: {
        id: 'github.cannot-read-repository',
        severity: 'notice',
        message: `GitHub did not say what the default branch of ${code(repository)} is${status}, so this run counts as one on another branch.`,
        fix: 'Give the job `permissions: contents: read`, or ask for `mode: sync` by name.',
      },
    };
  }
}
