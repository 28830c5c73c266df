import { z } from 'zod';
import { ApiError, type ApiOptions, type Finding } from '../provider.ts';
import { isTrue } from './answers.ts';
import { type ConstantName, found } from './constants.ts';

const text = z.string().min(1).optional().catch(undefined);
const said = z.object({ error_description: text, message: text, error: text });
const problems = z.tuple([z.object({ message: z.string() })], z.unknown());
const blocked = z.object({
  operation: z.object({
    id: z
      .union([z.string().min(1), z.number()])
      .optional()
      .catch(undefined),
  }),
});

/**
 * The vendor's own words in an answer that reports a failure. Refusals come in the shape of OAuth, as a message, as
 * `status: false` with a message, and as a list of problems for each field; some of them with a good status.
 */
export function errorText(body: unknown, status: number): string | undefined {
  const { error_description, message, error } = said.safeParse(body).data ?? {};
  const words = error_description ?? message ?? error ?? fieldProblem(body)?.message;
  if (status >= 300) return words;
  // An operation's answer may say `status: false` while the operation is fine.
  const { status: fine = true, operation } = z.looseObject({}).safeParse(body).data ?? {};
  if (error === undefined && (isTrue(fine) || operation !== undefined)) return undefined;
  return words ?? 'status: false';
}

export interface Lock {
  readonly operation: string | undefined;
  /** The refusal, for when there is no more time to wait. */
  readonly finding: Finding;
}

/** The operation that keeps the server locked, if that is why a write was refused; its id may be missing. */
export function lockOf(error: unknown): Lock | undefined {
  if (!(error instanceof ApiError) || error.status !== 422) return undefined;
  const lock = blocked.safeParse(error.body).data;
  const [finding] = error.findings;
  if (!lock || !finding) return undefined;
  return { operation: lock.operation.id === undefined ? undefined : String(lock.operation.id), finding };
}

const constantOf: Readonly<Record<string, ConstantName>> = {
  server_id: 'WU_CLOUDWAYS_SERVER_ID',
  app_id: 'WU_CLOUDWAYS_APP_ID',
  ssl_email: 'WU_CLOUDWAYS_EMAIL',
};

/** What a refusal means to the person who set the constants. */
export const explain: NonNullable<ApiOptions['explain']> = ({ status, effect, body }) => {
  if (said.safeParse(body).data?.error === 'invalid_credentials') return wrongLogin;
  if (status === 401) return effect === 'read' ? invalidToken : { ...invalidToken, fix: `${invalidToken.fix} ${role}` };
  // A 403 that is not JSON comes from a firewall on the way.
  if (status === 403 && body !== undefined) return tooNarrow;
  if (status !== 422) return undefined;
  if (blocked.safeParse(body).success) return busy;
  const constant = constantOf[fieldProblem(body)?.field ?? ''];
  return constant && { message: `${constant} is not right`, fix: `Check ${found(constant)}.` };
};

const role = 'Its role must be FULL ACCESS, or LIMITED to /server, /app/manage/aliases, /security and /operation.';

const wrongLogin = {
  message: 'Cloudways does not accept WU_CLOUDWAYS_EMAIL with WU_CLOUDWAYS_API_KEY',
  fix:
    'Create an Access Token as the owner of the account (Account > API Keys) and put it into WU_CLOUDWAYS_API_KEY whole: ' +
    'it begins with `cw_`. Cloudways announced the end of the older email and API key for 2026-10-15; while they still work, both must be of the same account.',
};

const tooNarrow = {
  message: 'The key in WU_CLOUDWAYS_API_KEY is not allowed to do this',
  fix: `Create an Access Token as the owner of the account (Account > API Keys). ${role}`,
};

const invalidToken = {
  message: 'Cloudways does not accept WU_CLOUDWAYS_API_KEY: it is wrong, has expired or was deleted',
  fix: 'Create a new Access Token (Account > API Keys) and put it into the secret WU_CLOUDWAYS_API_KEY.',
};

const busy = {
  message: 'The server was busy with another operation for too long',
  fix: 'Wait until Cloudways shows no operation in progress for this server (a backup, a person at work), then run again.',
};

/** The first problem of `{ "server_id": [{ "message": "…" }] }` or of `{ "message": "server_id: …" }`. */
function fieldProblem(body: unknown): { readonly field: string; readonly message: string } | undefined {
  const fields = z.looseObject({}).safeParse(body).data ?? {};
  for (const [field, value] of Object.entries(fields)) {
    const [problem] = problems.safeParse(value).data ?? [];
    if (problem) return { field, message: problem.message };
  }
  const [, field, message] = /^(\w+): (.+)$/s.exec(said.safeParse(body).data?.message ?? '') ?? [];
  return field !== undefined && message !== undefined ? { field, message } : undefined;
}
