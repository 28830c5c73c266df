import { z } from 'zod';
import type { GitHub } from './client.ts';

/** Who wrote a comment or an issue; GitHub leaves it out where the account is gone. */
export const authorSchema = z.object({ login: z.string(), type: z.string() }).nullish();

const viewerSchema = z.object({ viewer: z.object({ login: z.string() }) });

/**
 * Who this token is: `github-actions[bot]` for the workflow's own, `<slug>[bot]` for an app's, or a person. REST's
 * `GET /user` answers only people.
 */
export async function ownLogin({ api }: GitHub): Promise<string> {
  const { viewer } = viewerSchema.parse(await api.graphql('query { viewer { login } }'));
  return viewer.login;
}

/** Whether `login`, which is what {@link ownLogin} says, is the author. */
export function isBy(author: z.output<typeof authorSchema>, login: string): boolean {
  return author?.login === login && (author.type === 'Bot') === login.endsWith('[bot]');
}
