const number = '(0|[1-9]\\d*)';
const form = new RegExp(`^v${number}\\.${number}\\.${number}(-[0-9A-Za-z.-]+)?$`);

/** Major, minor and patch of a version tag such as `v1.2.3` or `v1.2.3-rc.1`. */
export const versionOf = (tag: string): readonly number[] | undefined => form.exec(tag)?.slice(1, 4).map(Number);

/** `v1` of `v1.2.3` */
export const majorOf = (tag: string): string => tag.replace(/\..*$/, '');

export const isPrerelease = (tag: string): boolean => tag.includes('-');

/** Whether the major tag moves to such a version: below 1.0 and of a prerelease, nothing is promised to who follows it. */
export const isFollowed = (tag: string): boolean =>
  versionOf(tag) !== undefined && !isPrerelease(tag) && majorOf(tag) !== 'v0';

/** By numbers alone. */
export function isNewer(one: string, other: string): boolean {
  const [a = [], b = []] = [versionOf(one), versionOf(other)];
  const index = a.findIndex((part, at) => part !== b[at]);
  return index >= 0 && (a[index] ?? 0) > (b[index] ?? 0);
}
