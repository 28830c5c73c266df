import { z } from 'zod';
import type { Issue } from '../issues/decide.ts';
import { readMemory } from '../issues/memory.ts';
import { authorSchema, isBy, ownLogin } from './author.ts';
import type { GitHub } from './client.ts';

/** The issues that this tool has opened for the apps of one configuration, each list with the oldest first. */
export interface OwnIssues {
  open(): Promise<readonly Issue[]>;
  closed(): Promise<readonly Issue[]>;
}

type Which = { readonly state: 'open' | 'closed'; readonly creator?: string };

const perPage = 100;
const issueSchema = z.object({
  number: z.int(),
  state: z.enum(['open', 'closed']),
  locked: z.boolean().default(false),
  closed_at: z.string().nullish(),
  body: z.string().nullish(),
  user: authorSchema,
  /** Only pull requests have it, which GitHub lists among the issues. */
  pull_request: z.unknown().optional(),
});
type Listed = z.output<typeof issueSchema>;

/** Known by their author and by the memory at their very start, which anyone could plant. `config` is its key. */
export function ownIssues(github: GitHub, config: string): OwnIssues {
  const me = once(() => ownLogin(github));
  const own = async (all: readonly Listed[]): Promise<readonly Issue[]> => {
    const marked = all.flatMap((one) => {
      const issue = one.pull_request ? undefined : issueOf(one);
      return issue?.config === config ? [{ issue, user: one.user }] : [];
    });
    if (marked.length === 0) return [];
    const login = await me();
    return marked.filter(({ user }) => isBy(user, login)).map(({ issue }) => issue);
  };
  return {
    open: async () => {
      // Where everybody's fit on one page, nobody has to be asked who we are; of a busier repository only ours are read.
      const everybodys = await listPage(github, { state: 'open' }, 1);
      return own(
        everybodys.length < perPage ? everybodys : await listAll(github, { state: 'open', creator: await me() }),
      );
    },
    closed: async () => own(await listAll(github, { state: 'closed', creator: await me() })),
  };
}

function issueOf({ number, state, locked, closed_at: closedAt, body }: Listed): Issue | undefined {
  const text = body ?? '';
  const read = readMemory(text);
  return read && { ...read, number, open: state === 'open', locked, closedAt: closedAt ?? undefined, body: text };
}

async function listAll(github: GitHub, which: Which): Promise<readonly Listed[]> {
  const all: Listed[] = [];
  for (let page = 1; ; page += 1) {
    const found = await listPage(github, which, page);
    all.push(...found);
    if (found.length < perPage) return all;
  }
}

async function listPage({ api, owner, repo }: GitHub, which: Which, page: number): Promise<readonly Listed[]> {
  const { data } = await api.request('GET /repos/{owner}/{repo}/issues', {
    ...{ owner, repo, ...which, sort: 'created', direction: 'asc', per_page: perPage, page },
  });
  return z.array(issueSchema).parse(data);
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
