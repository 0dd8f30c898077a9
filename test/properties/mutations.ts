/** Faults to put into the arithmetic, each of which the oracle must notice: [file below src/score, from, to]. */
export type Mutation = readonly [file: string, from: string, to: string];

export const MUTATIONS: readonly Mutation[] = [
  // Two give the third.
  ['statement.ts', 'score: minus(max, lost), lost', 'score: lost, lost'],
  ['statement.ts', 'max: plus(score, lost)', 'max: score'],
  ['statement.ts', 'own: complete(assessed).max', 'own: undefined'],
  ['statement.ts', 'score: row[column]?.value }', 'score: row[column]?.value, lost: row.lost?.value }'],
  ['statement.ts', 'max === undefined || isNegative(max) ? zero', 'max !== undefined && isNegative(max) ? zero'],
  ['statement.ts', 'max === undefined || isNegative(max)', 'max === undefined'],
  // Leaves.
  ['roll-up.ts', 'earned ? negate(score) :', 'earned ? score :'],
  ['roll-up.ts', 'known ? minus(max, score) :', 'known ? (lost ?? minus(max, score)) :'],
  // Max, rest, lost, unexplained.
  ['roll-up.ts', 'const max = own.max ?? listed.max;', 'const max = listed.max;'],
  ['roll-up.ts', "isPositive(rest) ? 'partial' : 'complete'", "isPositive(rest) ? 'complete' : 'partial'"],
  ['roll-up.ts', "isNegative(rest) ? 'exceeded'", "isNegative(rest) ? 'complete'"],
  ['roll-up.ts', "standing === 'complete' ? undefined : own.score", 'own.score'],
  ['roll-up.ts', "standing === 'complete' ? undefined : own.score", "standing === 'partial' ? own.score : undefined"],
  ['roll-up.ts', "standing === 'complete' ? undefined : own.score", 'undefined'],
  ['roll-up.ts', 'const assessed = minus(max, lost);', 'const assessed = listed.assessed;'],
  ['roll-up.ts', 'unexplained: minus(lost, listed.lost),', 'unexplained: zero,'],
  ['roll-up.ts', 'percent: percentOf(assessed, max),', 'percent: percentOf(assessed, listed.max),'],
  // Not applicable.
  ['roll-up.ts', '|| equal(max, listedMax)', ''],
  ['roll-up.ts', 'return complete({ ...stated, max: minus(max, leftOut) });', 'return complete(stated);'],
  ['branch.ts', '.filter((branch) => branch.applies)', ''],
  ['score.ts', '(criterion.state ?? above.state)', 'criterion.state'],
  ['score.ts', "above.state === 'not-applicable' ? above.state :", ''],
  ['score.ts', '? inside(below) :', '? zero :'],
  // Unscored.
  ['roll-up.ts', 'if (unscored > 0) return', 'if (unscored > 1) return'],
  ['roll-up.ts', 'provisional: unscored > 0 || unreadable', 'provisional: unreadable'],
  ['roll-up.ts', 'if (own.score !== undefined) {', 'if (own.score !== undefined && listed.assessed.gt(zero)) {'],
  ['roll-up.ts', 'const lost = max === undefined ? undefined : minus(max, own.score);', 'const lost = listed.lost;'],
  ['roll-up.ts', 'if (!children.some((child) => child.scored))', 'if (false)'],
  ['roll-up.ts', 'percent: percentOf(listed.assessed, scoredMax)', 'percent: percentOrNone(listed.assessed, max)'],
  ['roll-up.ts', 'below.some((child) => child.scored));', 'true);'],
  // Bonuses.
  ['roll-up.ts', 'max: bonus ? zero : ', 'max: '],
  ['roll-up.ts', 'bonus ? negate(assessed) : lost', 'lost'],
  ['roll-up.ts', 'counts && !bonus ?', 'counts ?'],
  // Basis and coverage.
  ['score.ts', "&& !stands('lost') ?", '?'],
  [
    'score.ts',
    "const hasSelf = basis === 'assessed' && statesPoints(scorecard.criteria, 'self');",
    'const hasSelf = false;',
  ],
  ['score.ts', 'const extract = gaps.length > 0 ||', 'const extract ='],
  ['score.ts', "(one) => one.standing === 'partial'", '() => false'],
  // The whole.
  ['total.ts', 'gaps.length > 0 && ownMax !== undefined', 'ownMax !== undefined'],
  ['total.ts', 'gaps.length > 0 && ownMax !== undefined', 'false'],
  ['total.ts', 'minus(plus(assessed, bonus), penalty)', 'plus(plus(assessed, bonus), penalty)'],
  ['total.ts', 'sum(ofKind.map(countedPoints))', 'sum(ofKind.map((one) => one.points?.value ?? zero))'],
];
