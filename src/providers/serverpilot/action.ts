import { code, Failure, LostAnswer, type ProviderContext } from '../provider.ts';
import type { ServerPilotApi } from './api.ts';

/**
 * Waits until the server is configured. ServerPilot's data shows the wanted state from the start, whatever becomes of the
 * action; `id` is missing when there was nothing to configure. An id that is not found any more settles nothing.
 */
export async function settle(
  id: string | null | undefined,
  api: ServerPilotApi,
  { wait }: Pick<ProviderContext, 'wait'>,
): Promise<void> {
  if (id == null) return;
  const settled = await wait(`ServerPilot's action ${code(id)}`, () => api.progressOf(id));
  if (settled.state === 'failed') throw new Failure(actionFailed(id, settled.reason));
  if (settled.state === 'unknown') throw new LostAnswer(actionUnknown(id, settled.reason));
}

const actionFailed = (id: string, reason: string) => ({
  id: 'serverpilot.action-failed',
  severity: 'error' as const,
  message: `ServerPilot took the change, but its action ${code(id)} on the server failed (${reason}): the app may show the wanted state while the server does not have it`,
  fix: "See at manage.serverpilot.io whether the server is online and has space left. The next run can't see what the server lacks: save the app's domains once more there, or ask ServerPilot's support.",
});

const actionUnknown = (id: string, reason: string) => ({
  id: 'serverpilot.action-unknown',
  severity: 'error' as const,
  message: `ServerPilot took the change; whether its server has it can't be told: ${reason} (action ${code(id)})`,
  fix: 'See at manage.serverpilot.io whether the server is online: actions of an offline server stay open.',
});
