import type { World } from '../kit/world.ts';
import type { Assumptions } from './assumptions.ts';
import type { Fields } from './fields.ts';

/** `FULL`: everything. `READ`: no writes. Otherwise LIMITED to paths that begin with one of these, below `/api/v2`. */
export type Role = 'FULL' | 'READ' | readonly string[];

export interface Auth {
  readonly email: string;
  /** The older API key, for the OAuth exchange. */
  readonly apiKey: string;
  createAccessToken(role: Role): string;
  /** Ends every token that an exchange gave. */
  endLogins(): void;
  login(fields: Fields): Response;
  /** Why a request is not let in; undefined when it is. */
  refusal(authorization: string | null, path: string, effect: 'read' | 'write'): Response | undefined;
}

const lifetime = 3600;

/** `secret` is told every secret that comes to be. */
export function createAuth(
  { clock, random }: World,
  assumptions: Assumptions,
  secret: (value: string) => string,
): Auth {
  const letters = (length: number) => Array.from({ length }, () => Math.floor(random() * 36).toString(36)).join('');
  const accessTokens = new Map<string, Role>();
  let logins = new Map<string, number>();
  let lastLogin = Number.NEGATIVE_INFINITY;
  const auth = { email: 'owner@network.example', apiKey: secret(`key${letters(37)}`) };

  const mint = (): string => {
    lastLogin = clock.now();
    const token = secret(`oauth${letters(35)}`);
    logins.set(token, clock.now() + lifetime * 1000);
    return token;
  };
  const roleOf = (token: string): Role | undefined => {
    const until = logins.get(token);
    if (until !== undefined) return clock.now() < until ? 'FULL' : undefined;
    return accessTokens.get(token);
  };

  return {
    ...auth,
    createAccessToken: (role) => {
      const token = secret(`cw_${letters(64)}`);
      accessTokens.set(token, role);
      return token;
    },
    endLogins: () => {
      logins = new Map();
    },
    login: ({ email, api_key }) => {
      if (clock.now() - lastLogin < assumptions.loginPauseMs) {
        return Response.json({ message: 'Too many requests' }, { status: 429 });
      }
      if (!assumptions.loginWorks || email !== auth.email || api_key !== auth.apiKey) {
        return refused(assumptions.wrongLoginStatus, 'invalid_credentials', 'The user credentials were incorrect.');
      }
      return Response.json({ access_token: mint(), token_type: 'Bearer', expires_in: lifetime });
    },
    refusal: (authorization, path, effect) => {
      const [, token] = /^Bearer (\S+)$/.exec(authorization ?? '') ?? [];
      if (token === undefined) return refused(400, 'invalid_request', 'The access token was not provided.');
      const role = roleOf(token);
      if (role === undefined) return refused(401, 'access_denied', 'The access token is invalid or has expired.');
      const allowed =
        role === 'FULL' || (role === 'READ' ? effect === 'read' : role.some((prefix) => path.startsWith(prefix)));
      if (allowed) return undefined;
      const message = 'This access token does not have access to this endpoint.';
      return Response.json({ error: 'insufficient_scope', message }, { status: 403 });
    },
  };
}

const refused = (status: number, error: string, error_description: string): Response =>
  Response.json({ error, error_description }, { status });
