/** Random tests take the same inputs in every run, so that a red run can be repeated and a green one is no luck. */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20261123) });
