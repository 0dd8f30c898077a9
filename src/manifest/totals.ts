/** Evaluations → what a manifest keeps of them; two such lists → where they differ. */
import { type Evaluation, type FileResult, mayBeWritten } from '../model/evaluation.js';
import type { Difference, RecordedScorecard } from '../model/manifest.js';
import { TOTAL_FIELDS } from '../model/manifest-fields.js';
import { type Points, toJsonNumber } from '../model/points/points.js';

const number = (value: Points | undefined): number | undefined =>
  value === undefined ? undefined : toJsonNumber(value);

const recordedOf = ({ scored, sheet, bySet }: Evaluation, file: string, joined: boolean): RecordedScorecard => {
  const { scorecard, total } = scored;
  return {
    file,
    sheet,
    joined: joined || undefined,
    total: {
      unit: scorecard.unit?.text,
      year: scorecard.year,
      criteriaSet: bySet?.set.id.text,
      criteriaSetVersion: bySet?.set.version?.text,
      basis: scored.basis,
      coverage: scored.coverage,
      provisional: total.provisional,
      max: number(total.max),
      self: number(total.self),
      assessed: number(total.assessed),
      lost: number(total.lost),
      unexplained: number(total.unexplained),
      percent: number(total.percent),
      unscored: total.unscored,
      notApplicable: total.notApplicable,
      bonus: number(total.bonus),
      penalty: number(total.penalty),
      final: number(total.final),
      class: scored.unitClass?.name,
    },
  };
};

/**
 * What a manifest keeps of the scorecards of a file; of one that could not be read for certain it keeps none.
 *
 * @param file its path from the manifest's folder
 * @param joined whether tables of the call were joined into it
 */
export const recordedIn = (result: FileResult, file: string, joined: boolean): readonly RecordedScorecard[] =>
  mayBeWritten(result) ? result.evaluations.map((one) => recordedOf(one, file, joined)) : [];

const named = ({ file, sheet, joined }: RecordedScorecard): string => JSON.stringify([file, sheet, joined === true]);

/** Those of one name in their order: a text file may hold several scorecards without names. */
const byName = (cards: readonly RecordedScorecard[]): ReadonlyMap<string, readonly RecordedScorecard[]> => {
  const found = new Map<string, RecordedScorecard[]>();
  for (const card of cards) {
    const known = found.get(named(card));
    if (known === undefined) found.set(named(card), [card]);
    else known.push(card);
  }
  return found;
};

const between = (before: RecordedScorecard, now: RecordedScorecard): readonly Difference[] =>
  TOTAL_FIELDS.flatMap((field) => {
    const [expected, found] = [before.total[field], now.total[field]];
    const { file, sheet } = before;
    return expected === found ? [] : [{ kind: 'total-changed' as const, file, sheet, field, expected, found }];
  });

/** Where what is computed now differs from what was recorded, in the order of the record; what is new follows. */
export const totalDifferences = (
  recorded: readonly RecordedScorecard[],
  computed: readonly RecordedScorecard[],
): readonly Difference[] => {
  const [before, now] = [byName(recorded), byName(computed)];
  const missing = [...before].flatMap(([name, cards]) =>
    cards.flatMap((card, index): readonly Difference[] => {
      const found = now.get(name)?.[index];
      const { file, sheet } = card;
      return found === undefined ? [{ kind: 'scorecard-missing', file, sheet }] : between(card, found);
    }),
  );
  const added = [...now].flatMap(([name, cards]) =>
    cards
      .slice(before.get(name)?.length ?? 0)
      .map(({ file, sheet }): Difference => ({ kind: 'scorecard-new', file, sheet })),
  );
  return [...missing, ...added];
};
