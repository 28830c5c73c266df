import {
  ApiError,
  canonical,
  code,
  Failure,
  type Hostname,
  isWildcard,
  type LiveHostname,
  wwwOf,
} from '../provider.ts';
import { type DomainRow, type RunCloudApi, refusedFields } from './api.ts';

/** `changeable`: whether the API can change the www flag of a row. */
export function liveHostname(row: DomainRow, changeable: boolean): LiveHostname {
  const name = canonical(row.name);
  const www = isWildcard(name) ? undefined : { on: row.www ?? false, changeable };
  return { name, raw: row.name, id: String(row.id), www };
}

/** The names that a row serves: its own, and by its flag the one with `www.`. */
export function namesOf(row: DomainRow): readonly Hostname[] {
  const name = canonical(row.name);
  return row.www && !isWildcard(name) ? [name, wwwOf(name)] : [name];
}

/** Adds a row. A name that turns out to be there already counts as added, by whatever hand. */
export async function addDomain(api: RunCloudApi, name: Hostname, www: boolean): Promise<void> {
  try {
    await api.addDomain(name, www);
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 422) throw error;
    const served = (await api.domains()).flatMap(namesOf);
    if (served.includes(name)) return;
    // A complaint about something else than the name explains itself.
    const fields = refusedFields(error.body);
    if (fields.length > 0 && !fields.includes('name')) throw error;
    throw takenElsewhere(name, error);
  }
}

/** Changes the www flag. The call sets type and redirection too, so they are read first and sent as they are. */
export async function changeWww(api: RunCloudApi, row: LiveHostname, www: boolean): Promise<void> {
  const id = idOf(row);
  const { type, redirection } = await api.domain(id);
  await api.changeDomain(id, { type: type ?? undefined, redirection: redirection ?? undefined, www });
}

/** Removes a row, unless it is the primary one; one that is gone already is fine. */
export async function removeDomain(api: RunCloudApi, row: LiveHostname, primaryId: string | undefined): Promise<void> {
  const id = idOf(row);
  if (id === primaryId) throw primaryDomain(row.name);
  try {
    await api.removeDomain(id);
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 404) throw error;
  }
}

function takenElsewhere(name: Hostname, refusal: ApiError): ApiError {
  return new ApiError(
    {
      id: 'runcloud.taken-elsewhere',
      severity: 'error',
      hostname: name,
      message:
        `RunCloud refuses ${code(name)}, and this web app does not have it: ` +
        `most likely another web app on the server does (${refusal.message})`,
      fix: `Remove ${code(name)} from the other web app in the RunCloud panel, or from domains.yml, and run again.`,
    },
    refusal.status,
    refusal.body,
  );
}

function primaryDomain(name: Hostname): Failure {
  return new Failure({
    id: 'runcloud.primary-domain',
    severity: 'error',
    hostname: name,
    message: `${code(name)} is the primary domain of its web app, which is never removed`,
    fix: 'Make another domain the primary one in the RunCloud panel first.',
  });
}

function idOf(row: LiveHostname): string {
  if (row.id === undefined) throw new Error(`${row.name} has no RunCloud id`);
  return row.id;
}
