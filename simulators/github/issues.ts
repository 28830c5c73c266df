import { type Issue, shownComment, shownIssue } from './account.ts';
import { type Asked, notFound, page, type Repository, type Route, refusal, root } from './route.ts';

const tooLong = (body: string | undefined): Response | undefined =>
  (body?.length ?? 0) > 65_536 ? refusal(422, 'Body is too long (maximum is 65536 characters)') : undefined;

const turnedOff = ({ hasIssues }: Repository): Response | undefined =>
  hasIssues ? undefined : refusal(410, 'Issues are disabled for this repo');

const issueOf = ({ issues }: Repository, values: Asked['values']): Issue | undefined =>
  issues.find(({ number }) => number === Number(values['issue_number']));

/** A number that is no issue's is a pull request's. */
const conversation =
  (level: 'read' | 'write'): Route['needs'] =>
  ({ repository, values }) => [issueOf(repository, values) ? 'issues' : 'pullRequests', level];

/** Issues, and the comments of issues and pull requests. */
export const issueRoutes: Readonly<Record<string, Route>> = {
  [`GET ${root}/issues`]: {
    needs: ['issues', 'read'],
    answer: ({ repository, query }) => {
      const [state, creator] = [query.get('state') ?? 'open', query.get('creator')];
      const found = repository.issues.filter(
        (issue) => (state === 'all' || issue.state === state) && (creator === null || issue.author.login === creator),
      );
      const sorted = query.get('direction') === 'asc' ? found : found.toReversed();
      return turnedOff(repository) ?? page(sorted.map(shownIssue), query);
    },
  },
  [`POST ${root}/issues`]: {
    needs: ['issues', 'write'],
    answer: ({ repository, identity: { login, type }, body }) => {
      const refused = turnedOff(repository) ?? tooLong(body.body);
      if (refused) return refused;
      const issue = addIssue(repository, { author: { login, type }, title: body.title, body: body.body ?? '' });
      return Response.json(shownIssue(issue), { status: 201 });
    },
  },
  [`PATCH ${root}/issues/{issue_number}`]: {
    needs: ['issues', 'write'],
    answer: ({ repository, values, body }) => {
      const issue = issueOf(repository, values);
      if (!issue) return notFound();
      const refused = turnedOff(repository) ?? tooLong(body.body);
      if (refused) return refused;
      issue.body = body.body ?? issue.body;
      issue.edits += 1;
      if (body.state !== undefined) turn(repository, issue, body.state, body.state_reason ?? null);
      return Response.json(shownIssue(issue));
    },
  },
  [`GET ${root}/issues/{issue_number}/comments`]: {
    needs: conversation('read'),
    answer: ({ repository, values, query }) => {
      const found = repository.comments.filter(({ issue }) => issue === Number(values['issue_number']));
      return page(found.map(shownComment), query);
    },
  },
  [`POST ${root}/issues/{issue_number}/comments`]: {
    needs: conversation('write'),
    answer: ({ repository, identity, values, body }) => {
      const refused = tooLong(body.body);
      if (refused) return refused;
      // Harder than GitHub, which lets some roles through.
      if (issueOf(repository, values)?.locked) {
        return refusal(403, 'Unable to create comment because issue is locked.');
      }
      const { login, type } = identity;
      const issue = Number(values['issue_number']);
      const comment = { id: repository.nextId++, issue, author: { login, type }, body: body.body, edits: 0 };
      repository.comments.push(comment);
      return Response.json(shownComment(comment), { status: 201 });
    },
  },
  [`PATCH ${root}/issues/comments/{comment_id}`]: {
    needs: ['pullRequests', 'write'],
    answer: ({ repository, values, body }) => {
      const comment = repository.comments.find(({ id }) => id === Number(values['comment_id']));
      if (!comment) return notFound();
      const refused = tooLong(body.body);
      if (refused) return refused;
      comment.body = body.body;
      comment.edits += 1;
      return Response.json(shownComment(comment));
    },
  },
};

/** Somebody opens an issue, or a pull request. */
export function addIssue(
  repository: Repository,
  { author, title, body, pull = false }: Pick<Issue, 'author' | 'title' | 'body'> & { readonly pull?: boolean },
): Issue {
  const issue: Issue = {
    number: repository.issues.length + 101,
    createdAt: new Date(repository.now()).toISOString(),
    state: 'open',
    stateReason: null,
    closedAt: null,
    locked: false,
    edits: 0,
    ...{ author, title, body, pull },
  };
  repository.issues.push(issue);
  return issue;
}

export function turn(
  { now }: Repository,
  issue: Issue,
  state: Issue['state'],
  stateReason: Issue['stateReason'],
): void {
  issue.closedAt = state === 'open' ? null : issue.state === 'closed' ? issue.closedAt : new Date(now()).toISOString();
  Object.assign(issue, { state, stateReason });
}
