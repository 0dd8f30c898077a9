/** Edits of a file that is read another way: each goes along with its criterion, known by its code and its name. */
import { everyCriterion } from '../../model/scorecard/every-criterion.js';
import type { Criterion, Scorecard } from '../../model/scorecard/scorecard.js';
import { tidy } from '../../model/text/text.js';
import type { Edit, LostEdit } from '../protocol.js';

interface Carried {
  readonly kept: readonly Edit[];
  readonly lost: readonly LostEdit[];
}

interface Numbered {
  readonly scorecard: number;
  /** As in `Edit`. */
  readonly criterion: number;
  readonly key: string;
  /** As a person is told of it: its code, else its name. */
  readonly name: string;
  readonly remedies: number;
}

const keyOf = ({ code, name }: Criterion): string => JSON.stringify([tidy(code?.text ?? ''), tidy(name.text ?? '')]);

const numbered = (scorecards: readonly Scorecard[]): readonly Numbered[] =>
  scorecards.flatMap(({ criteria }, scorecard) =>
    [...everyCriterion(criteria)].map((one, index) => ({
      scorecard,
      criterion: index + 1,
      key: keyOf(one),
      name: tidy(one.code?.text ?? one.name.text ?? ''),
      remedies: one.remedies.length,
    })),
  );

/** Of several that are called the same, the one in the same place among them; none where their number differs. */
const counterpart = (one: Numbered, before: readonly Numbered[], after: readonly Numbered[]): Numbered | undefined => {
  const isNamesake = ({ key }: Numbered): boolean => key === one.key;
  const isBeside = ({ scorecard }: Numbered): boolean => scorecard === one.scorecard;
  const were = before.filter((other) => isNamesake(other) && isBeside(other));
  const all = after.filter(isNamesake);
  const are = all.some(isBeside) ? all.filter(isBeside) : all;
  return were.length === are.length ? are[were.indexOf(one)] : undefined;
};

/** Those of one criterion, in their order; nothing where its remedies are others, so that nobody can tell which are meant. */
const carried = (edits: readonly Edit[], from: Numbered, to: Numbered): readonly Edit[] | undefined => {
  const further = to.remedies - from.remedies;
  if (further !== 0 && edits.some(({ remedy }) => remedy < from.remedies)) return undefined;
  return edits.map((edit) => ({
    ...edit,
    scorecard: to.scorecard,
    criterion: to.criterion,
    remedy: edit.remedy + further,
  }));
};

/**
 * @param before the scorecards that the edits are of, without them
 * @param after the same file, read another way
 */
export const carriedEdits = (
  before: readonly Scorecard[],
  after: readonly Scorecard[],
  edits: readonly Edit[],
): Carried => {
  const [were, are] = [numbered(before), numbered(after)];
  const kept: Edit[] = [];
  const lost: LostEdit[] = [];
  for (const from of were) {
    const own = edits.filter((edit) => edit.scorecard === from.scorecard && edit.criterion === from.criterion);
    if (own.length === 0) continue;
    const to = counterpart(from, were, are);
    const going = to && carried(own, from, to);
    if (going !== undefined) kept.push(...going);
    else lost.push(...own.map(({ words }) => ({ criterion: from.name, words })));
  }
  return { kept, lost };
};
