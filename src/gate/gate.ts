/** What every gate is: a demand in, results out. */
import { type Evaluation, type FileResult, mayBeWritten } from '../model/evaluation.js';
import type { Demands, GateId, GateResult, GateResultOf, ScorecardDemands } from '../model/finding/gate.js';

/** A gate weighs; it never changes a number and never writes a sentence. */
export interface Gate {
  readonly id: GateId;
  /** Nothing where it is not demanded. */
  readonly judge: (results: readonly FileResult[], demands: Demands) => Iterable<GateResult>;
}

export const result = <G extends GateId>(
  gate: G,
  args: GateResultOf<G>['args'],
  more: Omit<GateResultOf<G>, 'gate' | 'args'>,
): GateResult => ({ ...more, gate, args }) as GateResult;

/** A gate that looks at one scorecard at a time. A file whose table is in doubt gives it nothing to trust. */
export const eachScorecard = (
  id: GateId,
  weigh: {
    readonly scorecard: (evaluation: Evaluation, demands: ScorecardDemands) => Iterable<GateResult>;
    readonly inDoubt: (file: string, demands: ScorecardDemands) => Iterable<GateResult>;
  },
): Gate => ({
  id,
  *judge(results, demands) {
    for (const one of results) {
      if (one.isConfig) continue;
      const own = demands.of(one.file);
      if (!mayBeWritten(one)) yield* weigh.inDoubt(one.file, own);
      else for (const evaluation of one.evaluations) yield* weigh.scorecard(evaluation, own);
    }
  },
});
