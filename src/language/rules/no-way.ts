/** Why some results give no points. */
import type { NoWay } from '../../model/criteria-set/way.js';
import { sayPoints } from '../wording/numbers.js';
import type { Words } from '../wording/words.js';

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
