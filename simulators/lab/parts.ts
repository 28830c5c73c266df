import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What the laboratory is made of, by Debian package: real servers, and the tools that serve them. */
const binariesOf = {
  knot: ['knotd', 'knotc', 'keymgr'],
  unbound: ['unbound', 'unbound-control'],
  pebble: ['pebble'],
  dnsperf: ['dnsperf'],
} as const;

export type Part = keyof typeof binariesOf;

/** Servers are where ordinary users do not look. */
const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/sbin', '/usr/local/sbin'];

/** Where a program is; its bare name when it is nowhere. */
export function pathOf(binary: string): string {
  return folders.map((folder) => join(folder, binary)).find((path) => existsSync(path)) ?? binary;
}

/** The packages that this machine lacks. */
export function missing(parts: readonly Part[] = ['knot', 'unbound', 'pebble', 'dnsperf']): readonly Part[] {
  return parts.filter((part) => binariesOf[part].some((binary) => pathOf(binary) === binary));
}

/**
 * Whether tests that need these parts run. Where a part is missing they are left out, unless `REQUIRE_LAB=1` says that
 * they have to run: then they fail for want of it.
 */
export function available(...parts: readonly Part[]): boolean {
  return process.env['REQUIRE_LAB'] === '1' || missing(parts).length === 0;
}
