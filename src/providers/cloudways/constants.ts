import { z } from 'zod';
import type { Constant } from '../provider.ts';

const number = z.string().regex(/^[1-9]\d{0,14}$/, 'must be a number, such as 50482');

/** What users of the WordPress plugin have in wp-config.php already. */
export const constants = [
  {
    name: 'WU_CLOUDWAYS_EMAIL',
    secret: false,
    where: "the email address you log in to Cloudways with; Let's Encrypt gets it too",
    schema: z.email('must be an email address'),
  },
  {
    name: 'WU_CLOUDWAYS_API_KEY',
    secret: true,
    where: 'Account > API Keys on platform.cloudways.com: an Access Token (it begins with cw_), or the older API key',
    schema: z.string().regex(/^[\x21-\x7e]{8,}$/, 'must be one word of at least 8 plain characters'),
  },
  {
    name: 'WU_CLOUDWAYS_SERVER_ID',
    secret: false,
    where: "the number in the address of the server's page, platform.cloudways.com/server/{SERVER_ID}",
    schema: number,
  },
  {
    name: 'WU_CLOUDWAYS_APP_ID',
    secret: false,
    where: "the last number in the address of the application's page, below platform.cloudways.com/server/{SERVER_ID}",
    schema: number,
  },
  {
    name: 'WU_CLOUDWAYS_EXTRA_DOMAINS',
    secret: false,
    optional: true,
    hostnames: true,
    where: 'a comma list that you write: hostnames outside the network that the app serves too, wildcards allowed',
  },
] as const satisfies readonly Constant[];

export type ConstantName = (typeof constants)[number]['name'];

/** `NAME (where it is found)`, for the fix of a finding. */
export function found(name: ConstantName): string {
  const constant = constants.find((one) => one.name === name);
  return constant ? `${name} (${constant.where})` : name;
}
