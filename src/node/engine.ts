/**
 * Switches of V8. None is thrown before what a command takes is loaded: V8 takes what it compiled before, Node's own
 * modules included, only under the switches that it was compiled under.
 *
 * Only what V8 asks for anew each time may be switched as a program runs. How patterns are compiled is not of that
 * kind: one that has begun under the other switch ends the process.
 */
import { setFlagsFromString } from 'node:v8';
import { MANY } from './batch/tasks.ts';

/** The V8 of Node 20, whose switches these are. */
const isOfNode20 = process.versions.v8.startsWith('11.3.');

/** When V8 optimises a function unless told otherwise. */
const USUAL_BUDGET = '--interrupt-budget=67584';

/**
 * How late V8 compiles what it runs, by the number of branches, from the most on. In a run over one next to nothing is
 * called often enough to pay; over a few, a function that V8 optimises at its usual moment is often done with by then.
 */
const COMPILING = [
  { from: MANY, flags: ['--sparkplug', USUAL_BUDGET] },
  { from: 2, flags: ['--sparkplug', '--interrupt-budget=300000'] },
  { from: 0, flags: ['--no-sparkplug', '--interrupt-budget=2000000'] },
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
  const compiling = COMPILING.find(({ from }) => from <= branches)?.flags ?? [];
  if (isOfNode20) setFlags(...compiling, '--no-allocation-site-pretenuring');
  if (branches >= MANY) setFlags('--heap-growing-percent=50');
}

/** As Node starts, for workers that are about to load the same. */
export function untune(): void {
  if (isOfNode20) setFlags('--sparkplug', USUAL_BUDGET, '--allocation-site-pretenuring');
}

function setFlags(...flags: string[]): void {
  for (const flag of flags) setFlagsFromString(flag);
}
