import type { ConstantValues } from '../provider.ts';

export type SecretName = 'WU_RUNCLOUD_API_TOKEN' | 'WU_RUNCLOUD_API_KEY' | 'WU_RUNCLOUD_API_SECRET';

/** How this app signs in, which also decides the version of the API. */
export interface Credential {
  readonly version: 'v2' | 'v3';
  /** The value of the Authorization header. */
  readonly authorization: string;
  /** A secret that was made of the constants and is none of them. */
  readonly derived?: string;
  /** The constants in use, for people. */
  readonly constants: string;
  /** One line that says which credential is used. */
  readonly announcement: string;
}

/** A token wins over a key and secret: v2 is the legacy of accounts that still have a personal space. */
export function credentialOf(constants: ConstantValues<SecretName>): Credential {
  const { WU_RUNCLOUD_API_TOKEN: token, WU_RUNCLOUD_API_KEY: key, WU_RUNCLOUD_API_SECRET: secret } = constants;
  if (token !== undefined) {
    const unused = key === undefined && secret === undefined ? '' : '; the API key and secret are not used';
    return {
      version: 'v3',
      authorization: `Bearer ${token}`,
      constants: 'WU_RUNCLOUD_API_TOKEN',
      announcement: `RunCloud: API v3 with WU_RUNCLOUD_API_TOKEN${unused}`,
    };
  }
  const pair = Buffer.from(`${key}:${secret}`).toString('base64');
  return {
    version: 'v2',
    authorization: `Basic ${pair}`,
    derived: pair,
    constants: 'WU_RUNCLOUD_API_KEY or WU_RUNCLOUD_API_SECRET',
    announcement: 'RunCloud: API v2 with WU_RUNCLOUD_API_KEY and WU_RUNCLOUD_API_SECRET',
  };
}
