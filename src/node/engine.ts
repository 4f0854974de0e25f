/**
 * Switches of V8. None is thrown before what a command takes is loaded: V8 takes what it compiled before, Node's own
 * modules included, only under the switches that it was compiled under.
 *
 * Only what V8 asks for anew each time may be switched as a program runs. Whether patterns become machine code is not of
 * that kind: one that has begun under the other switch ends the process.
 */
import { setFlagsFromString } from 'node:v8';
import { MANY } from './batch/tasks.ts';

/** The V8 of Node 20, whose switches these are. */
const isOfNode20 = process.versions.v8.startsWith('11.3.');

/** When V8 optimises a function unless told otherwise, and how much of what the function calls it takes into it. */
const USUAL = [
  '--sparkplug',
  '--interrupt-budget=67584',
  '--max-inlined-bytecode-size-cumulative=920',
  '--regexp-peephole-optimization',
];

/**
 * How V8 compiles what it runs over one branch, and over several. Over one next to nothing is called often enough to
 * pay, not even to better the steps of a pattern. Over several a function is optimised later than usual, when more of
 * it is worth it, and with less of what it calls: to optimise takes a tenth of a long run, and each worker does it
 * anew.
 */
const ONE = ['--no-sparkplug', '--interrupt-budget=2000000', '--no-regexp-peephole-optimization'];
const SEVERAL = [
  '--sparkplug',
  '--interrupt-budget=270000',
  '--max-inlined-bytecode-size-cumulative=460',
  '--regexp-peephole-optimization',
];

/**
 * For the work on so many branches, in this thread and its workers; again, when their number is known better.
 *
 * V8 does not guess where objects will live long: the first branches' articles are kept for the others, so that it
 * would put those of every branch with the old ones, where a sixth of the time goes into clearing them up. And left
 * alone, it lets the heap of a long run grow to four times what is in use before it clears up; now to half as much
 * again: each thread holds a handful of branches and would only pile up what it is done with.
 */
export function tuneFor(branches: number): void {
  if (isOfNode20) setFlags(...(branches > 1 ? SEVERAL : ONE), '--no-allocation-site-pretenuring');
  if (branches >= MANY) setFlags('--heap-growing-percent=50');
}

/** As Node starts, for workers that are about to load the same. */
export function untune(): void {
  if (isOfNode20) setFlags(...USUAL, '--allocation-site-pretenuring');
}

function setFlags(...flags: string[]): void {
  for (const flag of flags) setFlagsFromString(flag);
}
