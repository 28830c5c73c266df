import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Finding } from '../finding.ts';
import type { Comment } from '../report/comment.ts';
import { authorSchema, isBy, ownLogin } from './author.ts';
import type { GitHub } from './client.ts';
import { isDenied, reasonOf } from './problem.ts';

export interface Place {
  /** The number of the pull request. */
  readonly pull: number;
  /** What the comment is about: two workflows with different files or apps keep a comment each. */
  readonly about: readonly string[];
}

const perPage = 100;
const commentSchema = z.object({
  id: z.int(),
  body: z.string().default(''),
  user: authorSchema,
});
type Existing = z.output<typeof commentSchema>;

/** Keeps one comment up to date; what cannot be done costs the comment and one line of the report. */
export async function keepComment(github: GitHub, place: Place, comment: Comment): Promise<readonly Finding[]> {
  const { api, owner, repo } = github;
  const marker = markerOf(place.about);
  const body = `${marker}\n${comment.markdown}`;
  try {
    const own = await findOwn(github, place.pull, marker);
    if (own?.body === body) return [];
    if (own) {
      await api.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        ...{ owner, repo, comment_id: own.id, body },
      });
    } else if (comment.needed) {
      await api.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...{ owner, repo, issue_number: place.pull, body },
        // An answer that was lost may have left a comment: the next run finds it, while another try would make two.
        request: { retries: 0 },
      });
    }
    return [];
  } catch (error) {
    return [cannotComment(error)];
  }
}

/** Stands at the very start of the comment. */
function markerOf(about: readonly string[]): string {
  const key = createHash('sha256').update(JSON.stringify(about)).digest('hex').slice(0, 12);
  return `<!-- multisite-domain-sync ${key} -->`;
}

/** The first comment that begins with the marker and that this token's owner wrote: anyone can plant a marker. */
async function findOwn(github: GitHub, pull: number, marker: string): Promise<Existing | undefined> {
  const { api, owner, repo } = github;
  const marked: Existing[] = [];
  for (let page = 1; ; page += 1) {
    const { data } = await api.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      ...{ owner, repo, issue_number: pull, per_page: perPage, page },
    });
    const comments = z.array(commentSchema).parse(data);
    marked.push(...comments.filter(({ body }) => body.startsWith(marker)));
    if (comments.length < perPage) break;
  }
  if (marked.length === 0) return undefined;
  const me = await ownLogin(github);
  return marked.find(({ user }) => isBy(user, me));
}

const cannotComment = (error: unknown): Finding => ({
  id: 'github.cannot-comment',
  severity: 'notice',
  message: `The pull request got no comment (${reasonOf(error)}); the job summary says the same.`,
  fix: isDenied(error)
    ? 'Give the job `permissions: pull-requests: write`, or set `comment: false`. Pull requests from forks never get it.'
    : 'Run again later.',
});
