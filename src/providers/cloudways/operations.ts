import { code, type Finding } from '../../finding.ts';
import type { Api } from '../../http/api.ts';
import { ApiError, LostAnswer } from '../../http/errors.ts';
import type { Progress, ProviderContext } from '../provider.ts';
import { operationAnswer, started } from './answers.ts';
import { lockOf } from './refusals.ts';

/** A write that Cloudways may carry out in the background. */
export interface Job {
  /** What it does, for people: "set the aliases". */
  readonly name: string;
  readonly path: string;
  readonly json: Readonly<Record<string, unknown>>;
  /** Ids of the findings for an operation that failed, and for one whose end nobody saw. */
  readonly findings: { readonly failed: string; readonly unknown: string };
}

/** Waits until the server is free, sends the job, and waits until its operation is done, if it has one. */
export async function carryOut(job: Job, api: Api, context: ProviderContext): Promise<void> {
  const send = () => api({ ...job, effect: 'write', method: 'POST', answer: started });
  const operation = await whenFree(send, api, context);
  if (operation === undefined) return;
  const settled = await context.wait('the operation', () => look(operation, api));
  if (settled.state === 'done') return;
  const finding = (id: string, message: string, fix: string): Finding => ({ id, severity: 'error', message, fix });
  if (settled.state === 'failed') {
    const message = `Cloudways: could not ${job.name}: its operation failed; Cloudways says ${code(settled.reason)}`;
    throw new ApiError(
      finding(job.findings.failed, message, 'Mend what Cloudways names, then run again.'),
      200,
      undefined,
    );
  }
  const message = `Cloudways accepted to ${job.name}, but the end of its operation ${code(operation)} was not seen: ${settled.reason}`;
  throw new LostAnswer(
    finding(job.findings.unknown, message, 'Run again later: the run begins by reading what is there.'),
  );
}

/**
 * Cloudways refuses every write while an operation runs on any app of the server, and names that operation. Waits for
 * it and sends again, for as long as the core has patience; the last refusal is the answer then.
 */
async function whenFree<T>(send: () => Promise<T>, api: Api, context: ProviderContext): Promise<T> {
  let answer = send();
  let lock = await answer.then(() => undefined, lockOf);
  if (!lock) return answer;
  await context.wait('the server to be free', async () => {
    if (lock?.operation !== undefined && (await stillRuns(lock.operation, api))) return { state: 'running' };
    answer = send();
    lock = await answer.then(() => undefined, lockOf);
    return { state: lock ? 'running' : 'done' };
  });
  return answer;
}

/** A stranger's operation may not be readable with our key: then only sending again can tell. */
const stillRuns = (operation: string, api: Api): Promise<boolean> =>
  look(operation, api).then(
    ({ state }) => state === 'running',
    () => false,
  );

const look = (operation: string, api: Api): Promise<Progress> =>
  api({
    name: 'read an operation',
    effect: 'read',
    method: 'GET',
    path: `/api/v2/operation/${encodeURIComponent(operation)}`,
    answer: operationAnswer,
  });
