/** The engine from YAML text to its findings, its answer in the oracle's shape. The mutation tests bundle this file. */
import { readYaml } from '../../src/input/yaml/index.js';
import type { Finding } from '../../src/model/finding/finding.js';
import { READING_RULES } from '../../src/model/finding/rules.js';
import { type Points, points, toDecimal } from '../../src/model/points/points.js';
import type { Rolled, ScoredCriterion } from '../../src/model/scored/scored.js';
import { check } from '../../src/rules/index.js';
import { readScorecard } from '../../src/schema/index.js';
import { scoreScorecard } from '../../src/score/score.js';
import type { OracleCriterion, OracleFinding, OracleNumbers, OracleResult } from '../oracle/plain.js';

/** The rules the oracle knows, and whether it says their numbers. */
const JUDGED: Readonly<Record<string, boolean>> = {
  'lost-mismatch': true,
  'sum-mismatch': true,
  'children-exceed-max': true,
  'total-mismatch': true,
  'unexplained-loss': true,
  'score-above-max': true,
  'rest-assumed-full': false,
  'missing-max': false,
  'negative-score': false,
  'score-not-applicable': false,
  unscored: false,
};

const text = (value: Points | undefined): string | undefined => (value === undefined ? undefined : toDecimal(value));

const numbersOf = (rolled: Rolled, self: Points | undefined, assessed: Points | undefined): OracleNumbers => ({
  max: text(rolled.max),
  assessed: text(assessed),
  self: text(self),
  lost: text(rolled.lost),
  unexplained: text(rolled.unexplained),
  percent: text(rolled.percent),
});

const criterionOf = (scored: ScoredCriterion, basis: 'assessed' | 'self'): OracleCriterion => {
  const leaf = scored.children.length === 0;
  const assessed = leaf && basis === 'self' ? undefined : scored.assessed;
  return {
    ...(scored.state === 'not-applicable' ? {} : numbersOf(scored, scored.self, assessed)),
    path: scored.path,
    state: scored.state,
    provisional: !leaf && scored.provisional,
    unscored: scored.unscored,
    notApplicable: scored.notApplicable,
    partial: scored.standing === 'partial',
    criteria: scored.children.map((child) => criterionOf(child, basis)),
  };
};

/** Findings about reading are kept as they are: a generated scorecard must give none. */
const findingOf = ({ rule, subject, values }: Finding): readonly OracleFinding[] => {
  const withValues = JUDGED[rule];
  if (withValues === undefined) {
    return (READING_RULES as readonly string[]).includes(rule) ? [{ rule: rule as OracleFinding['rule'] }] : [];
  }
  const about = { rule: rule as OracleFinding['rule'], path: subject?.path };
  if (!withValues || values === undefined) return [about];
  const { expected, found, difference } = values;
  return [{ ...about, expected: text(expected), found: text(found), difference: text(difference) }];
};

/** Scores one YAML scorecard. Throws where the text is none: a generated one always is. */
export const evaluateText = (yaml: string, options: { readonly totalMax?: string } = {}): OracleResult => {
  const read = readYaml(new TextEncoder().encode(yaml));
  const [source] = read.kind === 'sources' ? read.sources : [];
  const { scorecard, findings } = source === undefined ? { findings: read.findings } : readScorecard(source);
  if (scorecard === undefined) throw new Error(`no scorecard: ${JSON.stringify(findings)}`);
  const { totalMax } = options;
  const scored = scoreScorecard(scorecard, { totalMax: totalMax === undefined ? undefined : points(totalMax) });
  const { total, basis } = scored;
  const adjusted = scorecard.adjustments.length > 0;
  return {
    total: {
      ...numbersOf(total, basis === 'self' ? total.assessed : total.self, total.assessed),
      unscored: total.unscored,
      notApplicable: total.notApplicable,
      ...(adjusted ? { bonus: text(total.bonus), penalty: text(total.penalty), final: text(total.final) } : {}),
    },
    basis,
    coverage: scored.coverage,
    provisional: total.provisional,
    criteria: scored.criteria.map((criterion) => criterionOf(criterion, basis)),
    findings: [...read.findings, ...findings, ...check(scored)].flatMap(findingOf),
  };
};
