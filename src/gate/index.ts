/** Every gate: what a run is measured by, and so what its exit code says. */
import type { FileResult } from '../model/evaluation.js';
import type { Demands, GateResult } from '../model/finding/gate.js';
import { failOn } from './fail-on.js';
import type { Gate } from './gate.js';
import { maxWarnings } from './max-warnings.js';
import { minScore } from './min-score.js';
import { noRegress } from './no-regress.js';
import { readable } from './readable.js';
import { requireComplete } from './require-complete.js';

export { baseOf, partnersOf } from './base.js';
export { comparable } from './no-regress.js';

const GATES = [readable, failOn, maxWarnings, minScore, requireComplete, noRegress] as const satisfies readonly Gate[];

/** What became of all that is demanded, in the order of the gates, the files and their scorecards. */
export const judge = (results: readonly FileResult[], demands: Demands): readonly GateResult[] =>
  GATES.flatMap((gate) => [...gate.judge(results, demands)]);
