const key = 'rc-canary-key-81c44a';
const secret = 'rc-canary-secret-d07e3b92';

/** Secrets of the simulated account, those that answers carry among them. None may appear in any output. */
export const canaries = {
  token: 'rc-canary-token-5b1f0c9d7e',
  key,
  secret,
  pair: Buffer.from(`${key}:${secret}`).toString('base64'),
  pullKey1: 'rc-canary-pull-key-one-77aa',
  pullKey2: 'rc-canary-pull-key-two-88bb',
  privateKey: 'rc-canary-private-key-c3d4e5',
} as const;
