import type { Served } from './served.ts';

const day = 86_400_000;
/** Vendors renew at about 2/3 of the lifetime; past this share they did not. */
const renewalShare = 3 / 4;

/** Past this share it is high time: 13 days before the end of a certificate for 90 days. */
export const endingShare = 0.85;

/** From when to when a certificate holds, in milliseconds since the epoch. */
export interface Lifetime {
  readonly notBefore: number;
  readonly notAfter: number;
}

/** Share of its lifetime that a certificate has behind it: lifetimes differ, so days alone say little. */
export function lifetimeShare({ notBefore, notAfter }: Lifetime, now: number): number {
  return (now - notBefore) / Math.max(1, notAfter - notBefore);
}

/** Whole days that are left; negative when it has ended. */
export const daysLeft = ({ notAfter }: Lifetime, now: number): number => Math.floor((notAfter - now) / day);

/** Whether the vendor let the time pass in which it should have renewed. */
export const isOverdue = (served: Served, now: number): boolean =>
  served.state === 'covered' && lifetimeShare(served.certificate, now) >= renewalShare;
