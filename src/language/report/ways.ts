/** How points come about from a result, and why some results give none. */
import type { BandEdge } from '../../model/criteria-set/criteria-set.js';
import type { NoWay, Rate, Way } from '../../model/criteria-set/way.js';
import { decimalsOf, equal, exactQuotient, type Points, quotientTo, sum, times } from '../../model/points/points.js';
import type { Language } from '../wording/language.js';
import { sayFixed, sayPoints } from '../wording/numbers.js';
import type { Words } from '../wording/words.js';
import { ROUNDING_MODE_WORDS } from './criteria-sets.js';
import { STEPS } from './steps.js';

/** More options than these are not listed. */
const LISTED = 5;
const OPTION = 40;

const options = (names: readonly string[], w: Words): string =>
  names
    .slice(0, LISTED)
    .map((name) => w.quote(name, OPTION))
    .join(', ') + (names.length > LISTED ? ', …' : '');

/** Why a result gives no points, as the end of a sentence. */
export const sayNoWay = (noWay: NoWay, w: Words): string => {
  const vi = w.language === 'vi';
  switch (noWay.kind) {
    case 'no-scoring':
      return vi
        ? 'Bộ tiêu chí không nêu cách chấm tiêu chí này.'
        : 'the criteria set does not say how the criterion is scored.';
    case 'no-rate': {
      const maybe = noWay.maybe && sayPoints(noWay.maybe, w.language);
      if (maybe !== undefined)
        return vi
          ? `cần một tỷ lệ; nếu là ${maybe}% thì ghi rõ “${maybe}%”.`
          : `a rate is needed; if ${maybe}% is meant, write “${maybe}%”.`;
      return vi ? 'cần một tỷ lệ, ví dụ 89% hoặc 17/20.' : 'a rate is needed, such as 89% or 17/20.';
    }
    case 'two-rates':
      return vi
        ? 'phân số và tỷ lệ phần trăm không bằng nhau; hãy giữ số đúng.'
        : 'the fraction and the percentage are not the same; keep the right one.';
    case 'grouped-rate':
      return vi
        ? 'chưa rõ dấu ở một bên là phân cách hàng nghìn hay thập phân; hãy ghi số không có dấu phân cách, ví dụ 950/1300.'
        : 'it is not clear whether the mark on one side groups thousands; write numbers without it, such as 950/1300.';
    case 'no-option':
      return vi
        ? `không có phương án ${w.quote(noWay.text, OPTION)}; có: ${options(noWay.options, w)}.`
        : `there is no option ${w.quote(noWay.text, OPTION)}; there are: ${options(noWay.options, w)}.`;
    case 'option-twice':
      return vi
        ? `phương án ${w.quote(noWay.text, OPTION)} ghi hai lần.`
        : `the option ${w.quote(noWay.text, OPTION)} stands twice.`;
    case 'yes-or-no':
      return vi
        ? `${w.quote(noWay.text, OPTION)} chưa rõ: không có trường hợp nào thì ghi 0, có thì ghi rõ tên: ${options(noWay.options, w)}.`
        : `${w.quote(noWay.text, OPTION)} is not clear: write 0 where there was none, else which: ${options(noWay.options, w)}.`;
    case 'counted':
      return vi
        ? `phương án ${w.quote(noWay.text, OPTION)} chỉ được chọn, không ghi số lần.`
        : `the option ${w.quote(noWay.text, OPTION)} is chosen or not; it has no count.`;
    case 'several-options':
      return vi ? 'chỉ được chọn một phương án.' : 'exactly one option is to be chosen.';
    case 'no-band':
      return vi ? 'tỷ lệ không thuộc khoảng nào của Bộ tiêu chí.' : 'the rate is in no band of the criteria set.';
    case 'no-max':
      return vi ? 'tiêu chí chưa có điểm chuẩn.' : 'the criterion has no maximum.';
    case 'no-rounding':
      return vi
        ? 'phép chia không hết và Bộ tiêu chí không nêu cách làm tròn (mục rounding).'
        : 'the division has no end, and the criteria set does not say how to round (rounding).';
  }
};

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
