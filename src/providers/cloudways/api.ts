import type { Api, ProviderContext } from '../provider.ts';
import { tokenAnswer } from './answers.ts';
import { createLogin, type Login } from './login.ts';
import { errorText, explain } from './refusals.ts';

/** How Cloudways spells its errors; 599 is how it refuses some requests for good. */
const dialect = { errorText, explain, refusals: [599] };

/**
 * The API with the key's way in: an Access Token goes out as it is, an older API key is exchanged by OAuth together with
 * the email. `account` is the same for all apps that are let in by the same credential.
 */
export function connectApi(email: string, key: string, context: ProviderContext): { api: Api; account: string } {
  if (key.startsWith('cw_')) {
    return { api: context.api({ ...dialect, authorization: () => `Bearer ${key}` }), account: 'the access token' };
  }
  const login = context.shared(`login of ${email}`, () => logIn(email, key, context));
  let used: string | undefined;
  const api = context.api({
    ...dialect,
    authorization: async () => {
      used = await login.token();
      return `Bearer ${used}`;
    },
    renew: async () => login.forget(used),
  });
  return { api, account: email };
}

function logIn(email: string, key: string, context: ProviderContext): Login {
  const api = context.api({ ...dialect, authorization: () => '' });
  return createLogin(async () => {
    const answer = await api({
      name: 'log in',
      effect: 'read',
      method: 'POST',
      path: '/api/v2/oauth/access_token',
      json: { email, api_key: key },
      answer: tokenAnswer,
      anonymous: true,
    });
    context.mask(answer.access_token);
    return answer;
  }, context.clock);
}
