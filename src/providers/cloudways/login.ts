import type { z } from 'zod';
import type { ProviderContext } from '../provider.ts';
import type { tokenAnswer } from './answers.ts';

/** A login by email and key that all apps of the account share. */
export interface Login {
  /** A token that should be good; from one exchange however many ask for it at once. */
  token(): Promise<string>;
  /** Forgets a token that the vendor refused, unless another call has already got a newer one. */
  forget(refused: string | undefined): void;
}

/** A token is used for this share of its lifetime, so that none ends on the way. */
const usable = 0.9;

/** Exchanges when it has to, never twice at a time (the vendor throttles exchanges), and remembers no failure. */
export function createLogin(
  exchange: () => Promise<z.output<typeof tokenAnswer>>,
  clock: ProviderContext['clock'],
): Login {
  let known: { readonly token: string; readonly until: number } | undefined;
  let running: Promise<string> | undefined;

  const renew = async (): Promise<string> => {
    const asked = clock.now();
    const { access_token: token, expires_in } = await exchange();
    known = { token, until: asked + expires_in * 1000 * usable };
    return token;
  };

  return {
    token: async () => {
      if (known && clock.now() < known.until) return known.token;
      running ??= renew().finally(() => {
        running = undefined;
      });
      return running;
    },
    forget: (refused) => {
      if (known?.token === refused) known = undefined;
    },
  };
}
