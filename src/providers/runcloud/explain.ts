import { code, type Refusal } from '../provider.ts';
import type { Credential } from './credential.ts';

/** Calls whose refusal means something of its own. */
export const callNames = {
  server: 'read the server',
  webApp: 'read the web app',
  install: 'install a certificate',
} as const;

/** What a refusal means for the person, and where it is mended. */
export function explainRefusal(credential: Credential, server: string, app: string) {
  const permission =
    `Check that ${credential.constants} belongs to the workspace of server ${code(server)} (WU_RUNCLOUD_SERVER_ID), ` +
    `that it may manage web apps, and that the workspace's plan includes the API (Business or Enterprise).`;

  return ({ status, call }: Refusal): { readonly message: string; readonly fix: string } | undefined => {
    if (status === 401)
      return {
        message: `RunCloud does not accept ${credential.constants}, or does not let the address of this runner in`,
        fix:
          `${newCredential[credential.version]} If API access is limited to certain IP addresses, RunCloud answers ` +
          `every other one like this: allow the runner's address, or use a runner that has a fixed one.`,
      };
    if (status === 403) return { message: `RunCloud does not let this credential ${call}`, fix: permission };
    if (status === 404 && call === callNames.server)
      return {
        message: `RunCloud has no server ${code(server)} for this credential`,
        fix: `Correct WU_RUNCLOUD_SERVER_ID: it is the number after /servers/ in the address of the server's page. ${permission}`,
      };
    if (status === 404 && call === callNames.webApp)
      return {
        message: `RunCloud has no web app ${code(app)} on server ${code(server)}`,
        fix: "Correct WU_RUNCLOUD_APP_ID (or WU_RUNCLOUD_SERVER_ID): it is the number at the end of the address of the web app's page.",
      };
    if (status === 422 && call === callNames.install)
      return {
        message: 'RunCloud does not install a certificate for this web app',
        fix: "Look at the web app's SSL page. A certificate that a person uploaded has to be removed there first.",
      };
    return undefined;
  };
}

const newCredential: Readonly<Record<Credential['version'], string>> = {
  v3: 'Make a token in the RunCloud panel under Workspace > Settings > API Management and store it as WU_RUNCLOUD_API_TOKEN.',
  v2: 'Copy key and secret again from the RunCloud panel (user profile > Settings > API Key), or make a token for the API v3 under Workspace > Settings > API Management and store it as WU_RUNCLOUD_API_TOKEN.',
};
