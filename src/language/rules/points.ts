/** Cells whose points could not be read, or were read with a remark. */
import type { RuleArguments } from '../../model/finding/rule-arguments.js';
import { isNegative, negate } from '../../model/points/points.js';
import { type NotPoints, readPoints } from '../../model/points/points-text.js';
import { fold } from '../../model/text/text.js';
import type { Said } from '../wording/language.js';
import { sayPoints, sayWrittenNumber } from '../wording/numbers.js';
import type { Words } from '../wording/words.js';
import type { RuleTexts } from './text.js';

type NumberFormat = RuleArguments['number-format'];

/** What the text may have been; a reason that says nothing more has none. */
const HINTS: Readonly<Record<Exclude<NotPoints, 'achieved'>, Said | undefined>> = {
  text: undefined,
  date: { vi: 'có thể là ngày do Excel đổi từ điểm', en: 'perhaps a score that Excel turned into a date' },
  code: { vi: 'có thể là STT ghi nhầm cột', en: 'perhaps a code in the wrong column' },
  'leading-zeros': { vi: 'có thể là mã số, hoặc thiếu dấu phẩy', en: 'perhaps a code, or a missing decimal mark' },
  percent: { vi: 'có thể là tỷ lệ chưa đổi ra điểm', en: 'perhaps a rate that was not turned into points' },
  'error-value': { vi: 'có thể là công thức bị lỗi', en: 'perhaps a formula that failed' },
  boolean: { vi: 'có thể là ô đúng/sai (TRUE/FALSE)', en: 'perhaps a TRUE/FALSE cell' },
  'look-alike': { vi: 'có chữ cái gõ thay chữ số', en: 'there are letters in place of digits' },
  exponent: { vi: 'có thể là số dạng khoa học hoặc mã', en: 'perhaps a number in scientific notation, or a code' },
  'too-many-digits': { vi: 'có quá 15 chữ số', en: 'it has more than 15 digits' },
  infinite: { vi: 'không phải số hữu hạn', en: 'it is not a finite number' },
  ratio: { vi: 'có thể là điểm đạt trên điểm chuẩn', en: 'perhaps a score out of its maximum' },
  'minus-before-lost': { vi: 'thừa dấu trừ hoặc dấu gạch', en: 'there is a minus or a dash too many' },
  'crossed-out': { vi: 'có phần bị gạch bỏ', en: 'part of it is crossed out' },
  range: { vi: 'đây là khoảng điểm', en: 'this is a range' },
  'two-numbers': { vi: 'có thể là hai số ghi chung một ô', en: 'perhaps two numbers in one cell' },
};

const lostWithoutMinus = (text: string, w: Words): string | undefined => {
  const reading = readPoints(text);
  if (reading.kind !== 'points' || !isNegative(reading.value)) return undefined;
  return w.points(negate(reading.value));
};

const likelyOf = ({ reason, guess, text, column }: NumberFormat, w: Words): string | undefined => {
  if (reason === 'minus-before-lost') return guess ?? lostWithoutMinus(text, w);
  // The upper end of a range is what may be given, never what was.
  return reason === 'range' && column !== 'max' ? undefined : guess;
};

const sayHint = (args: NumberFormat, w: Words): string => {
  const { reason, max } = args;
  const vi = w.language === 'vi';
  const likely = likelyOf(args, w);
  const hint = reason === 'achieved' ? undefined : HINTS[reason]?.[w.language];
  if (likely !== undefined) {
    const number = w.show(sayWrittenNumber(likely, w.language), 40);
    const why = hint === undefined ? '' : ` (${hint})`;
    return `; ${vi ? 'có thể là' : 'perhaps it is'} ${number}${why}`;
  }
  if (hint === undefined) return '';
  const outOf =
    reason !== 'ratio' || max === undefined
      ? ''
      : `, ${vi ? 'nhưng điểm chuẩn là' : 'but the maximum is'} ${w.points(max)}`;
  return `; ${hint}${outOf}`;
};

const isNegated = (text: string): boolean => fold(text).startsWith('không');

/** "Đạt" says how well, not how many points. */
const sayAchieved = ({ text, max }: NumberFormat, w: Words): string => {
  const vi = w.language === 'vi';
  const quote = w.quote(text);
  if (isNegated(text)) {
    return vi
      ? `${quote} là nhận xét, không phải là điểm. Hãy ghi số điểm; nếu không được điểm nào thì ghi 0.`
      : `${quote} (not achieved) is a remark, not points. Write the score as a number; 0 if there is none.`;
  }
  const example = max === undefined ? sayWrittenNumber('0,75', w.language) : sayPoints(max, w.language);
  return vi
    ? `${quote} là nhận xét, không phải là điểm. Hãy ghi số điểm đạt được, ví dụ ${example}.`
    : `${quote} (achieved) is a remark, not points. Write the score as a number, such as ${example}.`;
};

export const POINT_TEXTS = {
  'number-format': {
    title: { vi: 'Ô điểm không phải là số', en: 'A score that is not a number' },
    message: {
      vi: (args, w, about) =>
        w.lead(about) +
        (args.reason === 'achieved'
          ? sayAchieved(args, w)
          : `${w.quote(args.text)} không phải là điểm${sayHint(args, w)}. Hãy ghi bằng số, ví dụ 0,75.`),
      en: (args, w, about) =>
        w.lead(about) +
        (args.reason === 'achieved'
          ? sayAchieved(args, w)
          : `${w.quote(args.text)} is not a score${sayHint(args, w)}. Write a number, such as 0.75.`),
    },
    why: {
      vi:
        'Công cụ không đoán điểm. Ô không đọc được thì coi như chưa có điểm, không phải 0, và mọi tổng có ô đó là tạm ' +
        'tính. Nguyên nhân hay gặp: Excel đổi điểm thành ngày, gõ chữ O, l thay số, ghi tỷ lệ % thay cho điểm.',
      en:
        'The tool does not guess scores. A cell that cannot be read counts as not scored, never as 0, and every sum that ' +
        'contains it is provisional. Usual causes: Excel turned a score into a date, letters O or l for digits, a rate ' +
        'in percent instead of points.',
    },
    fix: {
      vi:
        'Ghi lại ô bằng số, dùng dấu phẩy hoặc dấu chấm thập phân đều được: 0,75 hoặc 0.75. Ô chưa chấm thì để trống; ' +
        'không áp dụng thì ghi “Không phát sinh”; chấm qua điều tra thì ghi “ĐTXHH”.',
      en:
        'Write a number; a decimal comma and a point are both read: 0,75 or 0.75. Leave blank what is not scored; write ' +
        '“Không phát sinh” for not applicable and “ĐTXHH” for a survey score.',
    },
  },
  'formula-without-value': {
    title: { vi: 'Công thức chưa lưu kết quả', en: 'A formula without its result' },
    message: {
      vi: ({ cell, inDocument }, w, about) => {
        const lead = w.lead(about);
        if (inDocument === true) {
          return `${lead}${lead === '' ? 'Ô' : 'ô'} có công thức của Word nhưng chưa có kết quả. Mở bằng Word, chọn cả bảng, bấm F9 rồi lưu.`;
        }
        const what = `${lead}${lead === '' ? 'Ô' : 'ô'} ${w.show(cell, 40)}`;
        return `${what} có công thức nhưng chưa lưu kết quả. Mở bằng Excel, để tính lại rồi lưu.`;
      },
      en: ({ cell, inDocument }, w, about) => {
        const lead = w.lead(about);
        if (inDocument === true) {
          return `${lead}${lead === '' ? 'The' : 'the'} cell has a formula of Word but no result. Open the file in Word, select the table, press F9 and save.`;
        }
        const what = `${lead}${lead === '' ? 'Cell' : 'cell'} ${w.show(cell, 40)}`;
        return `${what} has a formula but no saved result. Open the file in Excel, let it calculate, and save.`;
      },
    },
    why: {
      vi:
        'Tệp do phần mềm khác xuất ra có khi chỉ chứa công thức, chưa chứa kết quả. Công cụ không tự tính công thức, nên ' +
        'ô đó coi như chưa có điểm; ở cột STT, tên tiêu chí, giải pháp thì coi như để trống.',
      en:
        'Files written by other programs may hold formulas without their results. The tool does not calculate formulas, ' +
        'so such a cell counts as not scored; in a column of codes, names or solutions it counts as blank.',
    },
    fix: {
      vi: 'Mở tệp bằng Excel, bấm Ctrl+Alt+F9 để tính lại, rồi lưu.',
      en: 'Open the file in Excel, press Ctrl+Alt+F9 to calculate, and save.',
    },
  },
  'mixed-decimal-marks': {
    title: { vi: 'Lẫn dấu phẩy và dấu chấm thập phân', en: 'Both decimal marks in one file' },
    message: {
      vi: ({ commas, points }) =>
        `Tệp dùng cả dấu phẩy (${commas} ô) và dấu chấm (${points} ô) thập phân; đều đã đọc đúng, nên thống nhất dấu phẩy.`,
      en: ({ commas, points }) => {
        const cells = (count: number): string => `${count} ${count === 1 ? 'cell' : 'cells'}`;
        return (
          `The file uses both decimal commas (${cells(commas)}) and points (${cells(points)}); ` +
          'all were read right, but one mark is better: the comma.'
        );
      },
    },
    why: {
      vi: 'Công cụ đọc đúng cả hai cách ghi, nhưng Excel có thể coi 0,81 là chữ còn 0.81 là số (hoặc ngược lại), và hàm SUM bỏ qua ô chữ.',
      en: 'The tool reads both, but a spreadsheet may take 0,81 for text and 0.81 for a number, or the reverse, and SUM skips text.',
    },
    fix: {
      vi: 'Thay tất cả bằng dấu phẩy thập phân, theo cách ghi số của Việt Nam.',
      en: 'Use the decimal comma throughout, as Vietnamese offices do.',
    },
  },
  'blank-mark': {
    title: { vi: 'Dấu gạch thay cho ô trống', en: 'A mark for a blank' },
    message: {
      vi: ({ mark }, w, about) =>
        `${w.about(about)}: ô điểm ghi ${w.quote(mark, 20)}, được hiểu là chưa chấm. Nếu là 0 điểm thì ghi 0.`,
      en: ({ mark }, w, about) =>
        `${w.about(about)}: the score cell says ${w.quote(mark, 20)}, read as not scored. Write 0 for no points.`,
    },
    why: {
      vi: 'Dấu “-” hoặc “x” trong ô điểm có thể là chưa chấm, không áp dụng hay 0 điểm. Công cụ hiểu là chưa chấm, không phải 0.',
      en: 'A “-” or an “x” may mean not scored, not applicable or zero. It is read as not scored, never as zero.',
    },
    fix: {
      vi: 'Để trống nếu chưa chấm, ghi 0 nếu không được điểm, ghi “Không phát sinh” nếu không áp dụng.',
      en: 'Leave the cell blank if not scored, write 0 for no points, “Không phát sinh” if it does not apply.',
    },
  },
} satisfies RuleTexts<'number-format' | 'formula-without-value' | 'mixed-decimal-marks' | 'blank-mark'>;
