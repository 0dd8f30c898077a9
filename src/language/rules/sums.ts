/** Sums that contradict each other, and losses that nothing explains. */
import { compare, isNegative, isZero, minus, negate, type Points, plus } from '../../model/points/points.js';
import { distance } from '../wording/numbers.js';
import { quoted } from '../wording/text.js';
import type { Words } from '../wording/words.js';
import { gluedClause, gluedSentence } from './footnote.js';
import type { RuleTexts } from './text.js';

/** A term after a minus sign: a negative one stands in brackets. */
const term = (value: Points, w: Words): string => (isNegative(value) ? `(${w.points(value)})` : w.points(value));

/** What is stated passes even what the unlisted rest could have lost. */
const beyondRest = (stated: Points, listed: Points, rest: Points): boolean =>
  !isZero(rest) && compare(stated, plus(listed, rest)) > 0;

/** A total that was asked for on the command line stands in no row. */
const isOption = (name: string | undefined): boolean => name?.startsWith('--') === true;

/** What the wrong total is called: a printed row by its words, a command’s flag, or just the total. */
const totalRow = (name: string | undefined, words: { row: string; option: string; total: string }): string => {
  if (name === undefined || name.trim() === '') return words.total;
  return isOption(name) ? `${words.option} ${name}` : `${words.row} ${quoted(name, 40)}`;
};

export const SUM_TEXTS = {
  'lost-mismatch': {
    title: { vi: 'Điểm bị mất không khớp', en: 'Lost points do not match' },
    message: {
      vi: ({ max, assessed, stated, computed, footnote }, w, about) => {
        const short = compare(stated, computed) < 0 ? 'thiếu' : 'thừa';
        if (isNegative(computed)) {
          return (
            `${w.lead(about)}${w.column('lost')} ghi ${w.points(stated)}, nhưng ${w.columnAmid('assessed')} ` +
            `${w.points(assessed)} cao hơn ${w.columnAmid('max')} ${w.points(max)}. ` +
            `Sửa ${w.column('assessed')} hoặc ${w.column('max')}.${gluedSentence(footnote, w)}`
          );
        }
        return (
          `${w.lead(about)}${w.column('lost')} ghi ${w.points(stated)} nhưng ${w.points(max)} − ${term(assessed, w)} = ` +
          `${w.points(computed)} (ghi ${short} ${w.points(distance(stated, computed))} điểm). ` +
          `Sửa thành ${w.points(computed)} hoặc xem lại ${w.column('assessed')}.${gluedSentence(footnote, w)}`
        );
      },
      en: ({ max, assessed, stated, computed, footnote }, w, about) => {
        const side = compare(stated, computed) < 0 ? 'too low' : 'too high';
        if (isNegative(computed)) {
          return (
            `${w.lead(about)}${w.column('lost')} says ${w.points(stated)}, but the ${w.columnAmid('assessed')} ` +
            `${w.points(assessed)} is above the ${w.columnAmid('max')} ${w.points(max)}. ` +
            `Correct ${w.column('assessed')} or ${w.column('max')}.${gluedSentence(footnote, w)}`
          );
        }
        return (
          `${w.lead(about)}${w.column('lost')} says ${w.points(stated)} but ${w.points(max)} − ${term(assessed, w)} = ` +
          `${w.points(computed)} (${w.points(distance(stated, computed))} ${side}). ` +
          `Change it to ${w.points(computed)} or check ${w.column('assessed')}.${gluedSentence(footnote, w)}`
        );
      },
    },
    why: {
      vi:
        'Điểm bị mất phải bằng điểm chuẩn trừ điểm thẩm định. Khi cả ba số đều có trong bảng, điểm thẩm định được coi ' +
        'là đúng và điểm bị mất được đối chiếu với nó. Số ghi sai làm lệch kế hoạch khắc phục: tổng điểm phải lấy lại ' +
        'không còn đúng với kết quả thẩm định.',
      en:
        'Lost points must equal the maximum score minus the assessed score. Where all three are written, the assessed ' +
        'score is believed and the lost points are compared with it. A wrong figure distorts the remediation plan: the ' +
        'points to recover no longer agree with the assessment.',
    },
    fix: {
      vi:
        'Đối chiếu với văn bản thẩm định. Nếu điểm thẩm định đúng, sửa điểm bị mất thành số tính lại; nếu điểm bị mất ' +
        'mới đúng, sửa điểm thẩm định. Nên để Excel tính cột này bằng công thức.',
      en:
        'Check the assessment document. If the assessed score is right, change the lost points to the computed figure; ' +
        'if the lost points are right, change the assessed score. Better, let a formula fill this column.',
    },
  },
  'sum-mismatch': {
    title: {
      vi: 'Điểm của mục và tổng các tiêu chí bên dưới không khớp',
      en: 'A criterion and its sub-criteria disagree',
    },
    message: {
      vi: ({ stated, listed, rest, children, footnote }, w, about) => {
        const who = w.about(about);
        const beyond = beyondRest(stated, listed, rest) ? `, phần không liệt kê nhiều nhất mất ${w.points(rest)}` : '';
        const states = isNegative(stated)
          ? `theo điểm đã ghi thì đạt nhiều hơn điểm chuẩn ${w.points(negate(stated))} điểm`
          : `theo điểm đã ghi thì mất ${w.points(stated)} điểm`;
        return (
          `${who}: ${states}, nhưng các tiêu chí bên dưới mất tổng cộng ` +
          `${w.points(listed)}${beyond} (chênh ${w.points(distance(stated, listed))}). ` +
          `Đối chiếu lại ${who} với ${w.subjects(children)}.${gluedSentence(footnote, w)}`
        );
      },
      en: ({ stated, listed, rest, children, footnote }, w, about) => {
        const who = w.about(about);
        const beyond = beyondRest(stated, listed, rest)
          ? `, and what is not listed at most ${w.points(rest)} more`
          : '';
        const states = isNegative(stated)
          ? `the scores written for it are ${w.points(negate(stated))} above its maximum`
          : `the scores written for it mean ${w.points(stated)} lost`;
        return (
          `${who}: ${states}, but the criteria below it lose ` +
          `${w.points(listed)} in all${beyond} (difference ${w.points(distance(stated, listed))}). ` +
          `Check ${who} against ${w.subjects(children)}.${gluedSentence(footnote, w)}`
        );
      },
    },
    why: {
      vi:
        'Số điểm một lĩnh vực hoặc tiêu chí bị mất phải bằng tổng số điểm các tiêu chí bên dưới bị mất. Ở bảng trích, ' +
        'các tiêu chí không liệt kê có thể mất thêm, nhưng không thể làm giảm số đã liệt kê và không vượt quá điểm ' +
        'chuẩn của chúng. Hai số không khớp nghĩa là có một ô ghi sai.',
      en:
        'What a field or criterion lost must equal what the criteria below it lost. In an extract, criteria that are ' +
        'not listed may have lost more, but never make the listed losses smaller, and never lose more than their own ' +
        'maximum. If the two disagree, one cell is wrong.',
    },
    fix: {
      vi:
        'So từng tiêu chí bên dưới với văn bản thẩm định, rồi sửa ô ghi sai ở tiêu chí ấy hoặc ở dòng cấp trên. Lỗi hay ' +
        'gặp là sửa điểm tiêu chí bên dưới mà quên sửa dòng cấp trên.',
      en:
        'Compare each sub-criterion with the assessment document, then correct the wrong cell, below or in the parent ' +
        'row. Most often a sub-criterion was corrected and its parent forgotten.',
    },
  },
  'children-exceed-max': {
    title: { vi: 'Tổng điểm chuẩn bên dưới vượt điểm chuẩn của mục', en: 'Maximum scores below exceed their parent’s' },
    message: {
      vi: ({ max, listed, culprit, footnote }, w, about) => {
        const who = about.subject === undefined ? 'toàn bảng' : w.subject(about.subject);
        const check = culprit === undefined ? `${who} và các tiêu chí bên dưới` : w.subject(culprit);
        return (
          `Tổng điểm chuẩn bên dưới ${who} là ${w.points(listed)}, vượt ${w.points(minus(listed, max))} ` +
          `so với điểm chuẩn ${w.points(max)}${gluedClause(footnote, w)}. Xem lại điểm chuẩn của ${check}.`
        );
      },
      en: ({ max, listed, culprit, footnote }, w, about) => {
        const who = about.subject === undefined ? 'the whole scorecard' : w.subject(about.subject);
        const check = culprit === undefined ? `${who} and of those below` : w.subject(culprit);
        return (
          `The maximum scores below ${who} add up to ${w.points(listed)}, ${w.points(minus(listed, max))} more than ` +
          `its own ${w.points(max)}${gluedClause(footnote, w)}. Check the maximum score of ${check}.`
        );
      },
    },
    why: {
      vi:
        'Điểm chuẩn của một lĩnh vực hoặc tiêu chí được chia cho các tiêu chí bên dưới, nên tổng bên dưới không thể ' +
        'lớn hơn. Nếu lớn hơn thì có điểm chuẩn gõ sai, số chú thích bị dính vào điểm (20⁷ thành 207), hoặc một tiêu ' +
        'chí bị xếp nhầm chỗ.',
      en:
        'The maximum score of a field or criterion is shared out among the criteria below it, so they cannot add up to ' +
        'more. If they do, a maximum was mistyped, a footnote number is glued to it (20⁷ became 207), or a criterion ' +
        'stands in the wrong place.',
    },
    fix: {
      vi:
        'Đối chiếu các điểm chuẩn với Bộ tiêu chí và sửa ô sai. Nếu điểm chuẩn đều đúng, xem lại STT: có thể một tiêu ' +
        'chí bị xếp dưới mục không phải của nó.',
      en:
        'Compare the maximum scores with the criteria set and correct the wrong cell. If all are right, check the codes: ' +
        'a criterion may stand under a parent that is not its own.',
    },
  },
  'total-mismatch': {
    title: { vi: 'Dòng tổng cộng sai', en: 'A printed total is wrong' },
    message: {
      vi: ({ name, column, stated, computed, formula, countsParents, footnote }, w, about) => {
        const row = totalRow(name, { row: 'Dòng', option: 'Tùy chọn', total: 'Dòng tổng' });
        const of = about.subject === undefined ? '' : ` của ${w.subject(about.subject)}`;
        const parents = countsParents ? ' Có thể đã cộng cả dòng cấp trên lẫn các dòng bên dưới.' : '';
        const cell = formula === undefined ? '' : ` Công thức của ô: ${w.show(`=${formula}`)}.`;
        return (
          `${row}${of} ghi ${w.points(stated)} nhưng cộng lại được ${w.points(computed)} ` +
          `(chênh ${w.points(distance(stated, computed))}) ở cột ${w.column(column)}.${parents}${gluedSentence(footnote, w)}${cell} ` +
          (footnote === undefined && !isOption(name)
            ? `Sửa thành ${w.points(computed)}, hoặc xem lại các dòng được cộng.`
            : 'Xem lại số này và các dòng được cộng.')
        );
      },
      en: ({ name, column, stated, computed, formula, countsParents, footnote }, w, about) => {
        const row = totalRow(name, { row: 'Row', option: 'Option', total: 'The total' });
        const of = about.subject === undefined ? '' : ` of ${w.subject(about.subject)}`;
        const parents = countsParents ? ' Perhaps it adds up parents and children alike.' : '';
        const cell = formula === undefined ? '' : ` The cell’s formula: ${w.show(`=${formula}`)}.`;
        return (
          `${row}${of} says ${w.points(stated)} but the rows add up to ${w.points(computed)} ` +
          `(difference ${w.points(distance(stated, computed))}) in column ${w.column(column)}.${parents}${gluedSentence(footnote, w)}${cell} ` +
          (footnote === undefined && !isOption(name)
            ? `Change it to ${w.points(computed)}, or check the rows it adds up.`
            : 'Check it and the rows it adds up.')
        );
      },
    },
    why: {
      vi:
        'Dòng tổng cộng, cộng nhóm chỉ để đối chiếu: công cụ luôn tự cộng lại từ các dòng. Tổng in sẵn hay sai vì hàm ' +
        'SUM bỏ qua ô dạng chữ, cộng cả dòng cấp trên lẫn các dòng bên dưới, hoặc vì sửa một dòng mà quên sửa tổng.',
      en:
        'Totals and subtotals are only compared: the tool always adds up the rows itself. Printed totals are often ' +
        'wrong because SUM skips text cells or counts parents and children alike, or because a row was changed and the ' +
        'total forgotten.',
    },
    fix: {
      vi:
        'Nếu các dòng đều đúng, sửa tổng thành số cộng lại. Nếu ô có công thức, kiểm tra vùng cộng và đổi các ô điểm ' +
        'dạng chữ thành số.',
      en:
        'If the rows are right, change the total to the computed figure. If the cell has a formula, check its range and ' +
        'turn text cells into numbers.',
    },
  },
  'unexplained-loss': {
    title: { vi: 'Điểm mất chưa rõ ở tiêu chí nào', en: 'Lost points that no criterion explains' },
    message: {
      vi: ({ lost, listed, unexplained, footnote }, w, about) =>
        `${w.about(about)} mất ${w.points(lost)} điểm, các tiêu chí trong bảng mới thể hiện ${w.points(listed)}; ` +
        `còn ${w.points(unexplained)} điểm chưa rõ mất ở tiêu chí nào. Hãy bổ sung tiêu chí còn thiếu.${gluedSentence(footnote, w)}`,
      en: ({ lost, listed, unexplained, footnote }, w, about) =>
        `${w.about(about)} lost ${w.points(lost)}, of which the criteria in the table show ${w.points(listed)}; ` +
        `where the other ${w.points(unexplained)} went is not clear. Add the missing criterion.${gluedSentence(footnote, w)}`,
    },
    why: {
      vi:
        'Bảng trích chỉ nêu các tiêu chí mất điểm, nên điểm mất của chúng phải cộng đủ số điểm mà lĩnh vực bị mất. Phần ' +
        'còn thiếu là điểm không ai được giao khắc phục.',
      en:
        'An extract lists the criteria that lost points, so their losses must add up to what the field lost. Whatever is ' +
        'missing is a loss that nobody has been asked to recover.',
    },
    fix: {
      vi:
        'Tìm trong văn bản thẩm định những tiêu chí mất điểm chưa có trong bảng và thêm vào, kèm giải pháp. Nếu không ' +
        'còn tiêu chí nào, xem lại điểm của dòng cấp trên.',
      en:
        'Look in the assessment document for criteria that lost points and are not in the table, and add them with their ' +
        'remedies. If there are none, check the scores of the parent row.',
    },
  },
  'rest-assumed-full': {
    title: { vi: 'Phần không liệt kê coi là đạt tối đa', en: 'What is not listed is taken as fully scored' },
    message: {
      vi: ({ rest }, w, about) =>
        `${w.about(about)}: ${w.points(rest)} điểm không liệt kê được coi là đạt tối đa. Nếu không phải bảng trích thì liệt kê đủ tiêu chí.`,
      en: ({ rest }, w, about) =>
        `${w.about(about)}: what is not listed (${w.points(rest)}) is taken as fully scored. If this is no extract, list all its criteria.`,
    },
    why: {
      vi:
        'Dòng cấp trên có điểm chuẩn lớn hơn tổng các tiêu chí được liệt kê nhưng không ghi điểm thẩm định. Bảng trích chỉ ' +
        'nêu phần mất điểm, nên phần không liệt kê được coi là không mất điểm.',
      en:
        'The parent row has a higher maximum than the criteria listed below it but states no assessed score. An extract ' +
        'lists only what lost points, so what is not listed is taken to have lost none.',
    },
    fix: {
      vi: 'Nếu đúng là bảng trích thì không cần sửa. Muốn chắc chắn, ghi điểm thẩm định ở dòng cấp trên hoặc liệt kê đủ tiêu chí.',
      en: 'Nothing to do if this is an extract. To be certain, write the parent’s assessed score or list all its criteria.',
    },
  },
} satisfies RuleTexts<
  'lost-mismatch' | 'sum-mismatch' | 'children-exceed-max' | 'total-mismatch' | 'unexplained-loss' | 'rest-assumed-full'
>;
