/** Scoring options that carry points in the column of maxima, below criteria without a code and, it may be, without a score: their points and their words tell them from criteria. */
import { compare, equal, isZero, type Points } from '../../model/points/points.js';
import { tidy } from '../../model/text/text.js';
import { endsInNumber } from '../words/labels.js';
import { type Facts, isScored } from './facts.js';
import { maxOf, totalOf } from './row-roles.js';

const FEWEST = 2;

const SHARE = String.raw`(?:(?:từ|trên|dưới|đạt|hơn|không quá)\s+(?:trên |dưới )?|[<>≤≥]\s*)?\d+(?:[.,]\d+)?\s*%`;
/** "Đạt từ 90% trở lên", "Từ 70% đến dưới 90% kế hoạch", and nothing else: how much was done, not what is to be. */
const WHOLE_BAND = new RegExp(
  String.raw`^[\s+*•–-]*(?:(?:nếu|tỷ lệ|tỉ lệ|mức|kết quả|hoàn thành)\s+)?(?:đạt\s+)?${SHARE}(?:\s*(?:đến|-|–)?\s*${SHARE})?(?:\s+(?:trở lên|trở xuống|(?:số )?(?:kế hoạch|chỉ tiêu|hồ sơ|nhiệm vụ|yêu cầu)))*\s*[.;,:]?\s*$`,
  'iu',
);

const isBand = ({ name }: Facts): boolean => WHOLE_BAND.test(name.normalize('NFC'));

const mayBeOption = (facts: Facts | undefined): facts is Facts =>
  facts !== undefined &&
  facts.level === undefined &&
  facts.name !== '' &&
  facts.adjustment === undefined &&
  !facts.remedied &&
  !isScored(facts) &&
  !endsInNumber(facts.name) &&
  totalOf(facts) === undefined &&
  maxOf(facts) !== undefined;

/** The rows right below one whose points go down from its maximum, or up to it from 0; to the 0 or the maximum they end in. */
const stepsBelow = (all: readonly Facts[], above: number, max: Points): readonly Facts[] => {
  const steps: Facts[] = [];
  let last: Points | undefined;
  let up = false;
  for (let index = above + 1; index < all.length; index += 1) {
    const facts = all[index];
    const points = maxOf(facts);
    if (!mayBeOption(facts) || points === undefined) break;
    if (last === undefined) {
      up = isZero(points);
      if (!up && !equal(points, max)) break;
    } else if (up ? compare(points, last) <= 0 || compare(points, max) > 0 : compare(points, last) >= 0) break;
    steps.push(facts);
    last = points;
    if (steps.length > 1 && (up ? equal(points, max) : isZero(points))) break;
  }
  return steps;
};

/** Which of them are options for certain: all down to a 0, out of which nothing can be scored, or up from it; else those that are bands. */
const certain = (steps: readonly Facts[], max: Points): readonly Facts[] => {
  const [one, other] = [maxOf(steps[0]) ?? max, maxOf(steps.at(-1)) ?? max];
  if (steps.length >= FEWEST && !equal(one, other) && [one, other].every((end) => isZero(end) || equal(end, max)))
    return steps;
  const end = steps.findIndex((facts) => !isBand(facts));
  const bands = end < 0 ? steps : steps.slice(0, end);
  return bands.length >= FEWEST ? bands : [];
};

/** The options among rows without a code right below each other. */
const optionsIn = (rows: readonly Facts[]): ReadonlySet<Facts> => {
  const found = new Set<Facts>();
  for (const [index, facts] of rows.entries()) {
    const max = maxOf(facts);
    if (found.has(facts) || max === undefined || isZero(max) || facts.name === '' || totalOf(facts) !== undefined)
      continue;
    for (const option of certain(stepsBelow(rows, index, max), max)) found.add(option);
  }
  return found;
};

/** Below a coded criterion several rows must be left, or the first of its own options would be taken for a criterion. */
const FEWEST_LEFT = 2;

/** The rows without a code right below each other, and whether they stand below a coded one. */
const runsIn = (all: readonly Facts[]): readonly { readonly rows: readonly Facts[]; readonly below: boolean }[] => {
  const runs: { rows: Facts[]; below: boolean }[] = [{ rows: [], below: false }];
  for (const facts of all) {
    if (facts.code === undefined && facts.level === undefined) runs.at(-1)?.rows.push(facts);
    else runs.push({ rows: [], below: true });
  }
  return runs;
};

const optionsInRuns = (all: readonly Facts[]): ReadonlySet<Facts> =>
  new Set(
    runsIn(all).flatMap(({ rows, below }) => {
      const found = optionsIn(rows);
      const left = rows.filter(
        (facts) => !found.has(facts) && maxOf(facts) !== undefined && totalOf(facts) === undefined,
      );
      return below && left.length < FEWEST_LEFT ? [] : [...found];
    }),
  );

/** The rows, options among those without a code with their points behind their words, as where no column holds these. */
export const withUncodedOptions = (all: readonly Facts[]): readonly Facts[] => {
  const options = optionsInRuns(all);
  if (options.size === 0) return all;
  return all.map((facts) => {
    const points = facts.points.get('max')?.cell.text ?? '';
    return options.has(facts) ? { ...facts, name: `${tidy(facts.name)}: ${tidy(points)}` } : facts;
  });
};
