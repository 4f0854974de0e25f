/**
 * Switches of V8. None is thrown before what a command takes is loaded: V8 takes what it compiled before, Node's own
 * modules included, only under the switches that it was compiled under.
 */
import { setFlagsFromString } from 'node:v8';

/** The V8 of Node 20, whose switches these are. */
const isOfNode20 = process.versions.v8.startsWith('11.3.');

/**
 * For the work on branches. V8 sets about to optimise a function thirty times as late as it would: what it optimises in a
 * run over a few is seldom called again, and takes a third of the run; one over hundreds is no slower for it. It compiles
 * a pattern once, as it is to stay, not for its first use and again for its second. And it does not guess where objects
 * will live long: the first branches' articles are kept for the others, so that it would put those of every branch with the
 * old ones, where a sixth of the time goes into clearing them up.
 */
export function tune(): void {
  if (isOfNode20) setFlags('--interrupt-budget=2000000', '--no-regexp-tier-up', '--no-allocation-site-pretenuring');
}

/** As Node starts, for workers that are about to load the same. */
export function untune(): void {
  if (isOfNode20) setFlags('--interrupt-budget=67584', '--regexp-tier-up', '--allocation-site-pretenuring');
}

function setFlags(...flags: string[]): void {
  for (const flag of flags) setFlagsFromString(flag);
}

/**
 * Left alone, V8 lets the heap of a long run grow to four times what is in use before it clears up; now to half as much
 * again. For this thread and its workers, which hold one branch at a time and would only pile up what they are done with.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=50');
}
