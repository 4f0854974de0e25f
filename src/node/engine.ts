/**
 * Switches of V8. None is thrown before what a command takes is loaded: V8 takes what it compiled before, Node's own
 * modules included, only under the switches that it was compiled under.
 */
import { setFlagsFromString } from 'node:v8';

/** The V8 of Node 20, whose switches these are. */
const isOfNode20 = process.versions.v8.startsWith('11.3.');

/**
 * For the work on branches. V8 sets about to optimise a function thirty times as late as it would: what it optimises in a
 * run over a few is seldom called again, and takes a third of the run. And it does not guess where objects will live
 * long: the first branches' articles are kept for the others, so that it would put those of every branch with the old
 * ones, where a sixth of the time goes into clearing them up.
 *
 * Only what V8 asks for anew each time may be switched as a program runs. How patterns are compiled is not of that kind:
 * one that has begun under the other switch ends the process.
 */
export function tune(): void {
  if (isOfNode20) setFlags('--interrupt-budget=2000000', '--no-allocation-site-pretenuring');
}

/**
 * For a run over hundreds, for this thread and its workers, after `tune`. What is optimised pays now. Left alone, V8 lets
 * the heap of a long run grow to four times what is in use before it clears up; now to half as much again: each thread
 * holds one branch at a time and would only pile up what it is done with.
 */
export function tuneForMany(): void {
  if (isOfNode20) setFlags(USUAL_BUDGET);
  setFlags('--heap-growing-percent=50');
}

/** As Node starts, for workers that are about to load the same. */
export function untune(): void {
  if (isOfNode20) setFlags(USUAL_BUDGET, '--allocation-site-pretenuring');
}

/** When V8 optimises a function unless told otherwise. */
const USUAL_BUDGET = '--interrupt-budget=67584';

function setFlags(...flags: string[]): void {
  for (const flag of flags) setFlagsFromString(flag);
}
