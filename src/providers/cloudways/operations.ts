import {
  type Api,
  ApiError,
  code,
  type Finding,
  LostAnswer,
  type Progress,
  type ProviderContext,
  TryAgain,
} from '../provider.ts';
import { operationAnswer, started } from './answers.ts';
import { lockOf } from './refusals.ts';

/** A write that Cloudways may carry out in the background. */
export interface Job {
  /** What it does, for people: "set the aliases". */
  readonly name: string;
  readonly path: string;
  readonly json: Readonly<Record<string, unknown>>;
  /** It replaces what was read just before, which is old once a wait is over. */
  readonly replaces?: true;
  /** Ids of the findings for an operation that failed, and for one whose end nobody saw. */
  readonly findings: { readonly failed: string; readonly unknown: string };
}

/** Sends the job once the server is free, and waits until its operation is done, if it has one. */
export async function carryOut(job: Job, api: Api, context: ProviderContext): Promise<void> {
  const { findings, ...call } = job;
  const send = () => api({ ...call, effect: 'write', method: 'POST', answer: started });
  const operation = await whenFree(send, job, api, context);
  if (operation === undefined) return;
  const settled = await context.wait('the operation', () => look(operation, api));
  if (settled.state === 'done') return;
  const finding = (id: string, message: string, fix: string): Finding => ({ id, severity: 'error', message, fix });
  if (settled.state === 'failed') {
    const message = `Cloudways: could not ${job.name}: its operation failed; Cloudways says ${code(settled.reason)}`;
    throw new ApiError(finding(findings.failed, message, 'Mend what Cloudways names, then run again.'), 200, undefined);
  }
  const message = `Cloudways accepted to ${job.name}, but the end of its operation ${code(operation)} was not seen: ${settled.reason}`;
  throw new LostAnswer(finding(findings.unknown, message, 'Run again later: the run begins by reading what is there.'));
}

/**
 * Cloudways refuses every write while an operation runs on any app of the server, and names that operation. Waits for
 * it and sends again, for as long as the core has patience; the last refusal is the answer then. A job that replaces
 * what was read is handed back instead of being sent again.
 */
async function whenFree<T>(send: () => Promise<T>, job: Job, api: Api, context: ProviderContext): Promise<T> {
  let answer = send();
  let lock = await answer.then(() => undefined, lockOf);
  if (!lock) return answer;
  const { finding } = lock;
  let looks = 0;
  const { state } = await context.wait('the server to be free', async () => {
    looks += 1;
    if (await isBusy(lock?.operation, looks, api)) return { state: 'running' };
    if (job.replaces) return { state: 'done' };
    answer = send();
    lock = await answer.then(() => undefined, lockOf);
    return { state: lock ? 'running' : 'done' };
  });
  if (job.replaces && state === 'done') throw new TryAgain(finding);
  return answer;
}

/** A stranger's operation may not be readable with our key: it is given a moment, and then only sending can tell. */
function isBusy(operation: string | undefined, looks: number, api: Api): Promise<boolean> | boolean {
  if (operation === undefined) return looks === 1;
  return look(operation, api).then(
    ({ state }) => state === 'running',
    () => looks === 1,
  );
}

const look = (operation: string, api: Api): Promise<Progress> =>
  api({
    name: 'read an operation',
    effect: 'read',
    method: 'GET',
    path: `/api/v2/operation/${encodeURIComponent(operation.toWellFormed())}`,
    answer: operationAnswer,
  });
