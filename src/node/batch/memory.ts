import { setFlagsFromString } from 'node:v8';

/**
 * Left alone, V8 lets the heap of a long run grow to four times what is in use before it clears up; now to half as much
 * again. For this thread and its workers, which hold one branch at a time and would only pile up what they are done with.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=50');
}
