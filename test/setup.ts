/** Generated cases are the same in every run, so that a red run tells of a change; FC_SEED=n looks elsewhere. */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 2021) });
