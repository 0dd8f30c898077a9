/** How points come about from a result. */
import type { BandEdge } from '../../model/criteria-set/criteria-set.js';
import type { Rate, Way } from '../../model/criteria-set/way.js';
import { decimalsOf, equal, exactQuotient, type Points, quotientTo, sum, times } from '../../model/points/points.js';
import type { Language } from '../wording/language.js';
import { sayFixed, sayPoints } from '../wording/numbers.js';
import { ROUNDING_MODE_WORDS } from './criteria-sets.js';
import { STEPS } from './steps.js';

const edge = ({ value, inclusive }: BandEdge, signs: readonly [string, string], language: Language): string =>
  `${inclusive ? signs[0] : signs[1]} ${sayPoints(value, language)}%`;

const band = ({ low, high }: NonNullable<Way['band']>, language: Language): string =>
  [low && edge(low, ['≥', '>'], language), high && edge(high, ['≤', '<'], language)]
    .filter((one) => one !== undefined)
    .join(language === 'vi' ? ' và ' : ' and ');

/** What options come to, before anything limits it. */
const worthOf = (parts: Way['parts']): Way['points'] =>
  sum(parts.map((one) => (one.times === undefined ? one.points : times(one.points, one.times))));

/** Digits that are shown of a product that has no end, behind those that its points have. */
const SHOWN_DIGITS = 4;

/** "5,5466… → 5,5": the product exactly, or its first digits where it has no end, and what is made of it. */
const product = ({ part, whole }: Rate, max: Points, given: Points, language: Language): string => {
  const divisible = times(part, max);
  const exact = exactQuotient(divisible, whole);
  if (exact !== undefined && equal(exact, given)) return sayPoints(given, language);
  const digits = Math.max(SHOWN_DIGITS, decimalsOf(given) + 2);
  const found =
    exact === undefined
      ? `${sayFixed(quotientTo(divisible, whole, digits, 'down'), digits, language)}…`
      : sayPoints(exact, language);
  return `${found} → ${sayPoints(given, language)}`;
};

/** The points of a result, step by step: "17/20 × 2 = 1,7". */
export const sayWay = (way: Way, language: Language): string => {
  const vi = language === 'vi';
  const say = (value: Way['points']): string => sayPoints(value, language);
  const { scoring, parts, rate, points, max, bound, rounding } = way;
  const rated = rate === undefined ? '' : way.result.text.trim();
  if (way.band !== undefined) {
    const where = band(way.band, language);
    const which = where === '' ? '' : vi ? ` thuộc khoảng ${where}` : ` is ${where}`;
    return `${rated}${which}: ${say(points)}`;
  }
  if (rate !== undefined) {
    if (bound === 'floor')
      return vi ? `${rated} dưới mức sàn: ${say(points)}` : `${rated} is below the floor: ${say(points)}`;
    if (bound === 'full')
      return vi ? `${rated} đạt mức tối đa: ${say(points)}` : `${rated} is enough for full marks: ${say(points)}`;
    const step = scoring.kind === 'proportion' ? scoring.step?.value : undefined;
    const note =
      step !== undefined
        ? ` (${STEPS.inSteps[language](say(step))})`
        : rounding === undefined
          ? ''
          : ` (${STEPS.rounded[language](rounding.digits, ROUNDING_MODE_WORDS[rounding.mode][language])})`;
    return `${rated} × ${say(max)} = ${product(rate, max, points, language)}${note}`;
  }
  const amount = (one: Way['parts'][number]): string => {
    const each = say(one.points);
    return one.times === undefined ? each : `${say(one.times)} × ${each}`;
  };
  const named = parts.map((one) => `${one.name} (${amount(one)})`).join('; ');
  if (scoring.kind === 'deductions') {
    const least = bound !== 'least' ? '' : vi ? ' (không thấp hơn mức sàn)' : ' (not below the floor)';
    const taken = parts.map((one) => ` − ${amount(one)}`).join('');
    return `${say(max)}${taken} = ${say(points)}${least}${named === '' ? '' : `: ${named}`}`;
  }
  const isSum = parts.length > 1 || parts.some(({ times }) => times !== undefined) || bound === 'most';
  const total = bound === 'most' ? `${say(worthOf(parts))}, ` : '';
  const most = bound !== 'most' ? '' : vi ? `được tính nhiều nhất ${say(points)}` : `at most ${say(points)} counts`;
  const added = isSum ? `${parts.map(amount).join(' + ')} = ${total}` : '';
  return named === '' ? say(points) : `${named}: ${added}${most === '' ? say(points) : most}`;
};
