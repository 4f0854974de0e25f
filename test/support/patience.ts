/**
 * How long in milliseconds a test waits for what comes by itself: a process, a browser, a save that is followed. Longer
 * than any of them takes on a machine that has far too much to do, so that only what never comes is a failure.
 */
export const PATIENCE = 60_000;
