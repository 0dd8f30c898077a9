/** Tables: where they are, what their columns and rows mean, what was passed over. */

import type { RuleArguments } from '../../model/finding/rule-arguments.js';
import type { Said } from '../wording/language.js';
import type { Words } from '../wording/words.js';
import { PASSED_OVER, passedOverCure } from './passed-over.js';
import { saySeen, sayUnits } from './tables-of-units.js';
import type { RuleTexts } from './text.js';
import { UNCLEAR, unclearCure } from './unclear-rows.js';

const HEADING = 40;
const SHEET = 40;

const sayNeeded = ({ missing }: RuleArguments['no-table'], w: Words): string =>
  w.and((missing.length === 0 ? (['name', 'max'] as const) : missing).map((meaning) => w.column(meaning)));

/** A header that has all that is needed, and nothing below it. */
const isEmpty = ({ missing, seen }: RuleArguments['no-table']): boolean => missing.length === 0 && seen.length > 0;

/** "2 dòng và 1 cột bị ẩn", "3 ô điểm không nhìn thấy". */
const sayHidden = ({ rows, columns, unseen = 0 }: RuleArguments['hidden-part'], w: Words): string => {
  const vi = w.language === 'vi';
  const count = (number: number, word: string): readonly string[] =>
    number === 0 ? [] : [`${number} ${vi || number === 1 ? word : `${word}s`}`];
  const hidden = [...count(rows, vi ? 'dòng' : 'hidden row'), ...count(columns, vi ? 'cột' : 'hidden column')];
  const cells = count(unseen, vi ? 'ô điểm' : 'score').map((some) =>
    vi
      ? `${some} không nhìn thấy (chữ cùng màu nền, quá nhỏ hoặc định dạng không hiện số)`
      : `${some} that nobody sees (in the colour of their cells, too small, or under a format that shows no number)`,
  );
  return w.and([...(hidden.length === 0 ? [] : [`${w.and(hidden)}${vi ? ' bị ẩn' : ''}`]), ...cells]);
};

const hiddenCure = ({ rows, columns }: RuleArguments['hidden-part']): Said =>
  rows + columns > 0
    ? { vi: 'Bỏ ẩn để kiểm tra.', en: 'Unhide to check.' }
    : { vi: 'Đổi màu, cỡ chữ hoặc định dạng để kiểm tra.', en: 'Change colour, size or format to check.' };

export const TABLE_TEXTS = {
  'no-table': {
    title: { vi: 'Không tìm thấy bảng chấm điểm', en: 'No scorecard found' },
    message: {
      vi: (args, w) => {
        const where = args.where === undefined ? '' : ` trong ${w.quote(args.where, SHEET)}`;
        if (args.units !== undefined) return `Không đọc được bảng tổng hợp${where}: ${sayUnits(args.units, w).vi}`;
        const seen = args.seen.length === 0 ? 'không thấy dòng tiêu đề nào' : `chỉ thấy ${saySeen(args.seen, w)}`;
        const why = isEmpty(args)
          ? `có dòng tiêu đề (${saySeen(args.seen, w)}) nhưng không có tiêu chí nào ở dưới`
          : `cần dòng tiêu đề có ${sayNeeded(args, w)}; ${seen}`;
        const cure = w.isPage
          ? 'Bấm “Cách đọc bảng” để chỉ dòng tiêu đề và ý nghĩa từng cột.'
          : 'Hãy chỉ rõ cột bằng --columns, ví dụ --columns name=B,max=C,assessed=D (và --sheet, --header-row nếu cần).';
        return `Không tìm thấy bảng chấm điểm${where}: ${why}. ${cure}`;
      },
      en: (args, w) => {
        const where = args.where === undefined ? '' : ` in ${w.quote(args.where, SHEET)}`;
        if (args.units !== undefined) return `The table of units${where} cannot be read: ${sayUnits(args.units, w).en}`;
        const seen = args.seen.length === 0 ? 'there is no header at all' : `only ${saySeen(args.seen, w)} is there`;
        const why = isEmpty(args)
          ? `there is a header row (${saySeen(args.seen, w)}), but no criterion below it`
          : `a header row with ${sayNeeded(args, w)} is needed; ${seen}`;
        const cure = w.isPage
          ? 'Say under “How the table was read” which row is the header and what each column means.'
          : 'Name the columns with --columns, for example --columns name=B,max=C,assessed=D (and --sheet, --header-row where needed).';
        return `No scorecard found${where}: ${why}. ${cure}`;
      },
    },
    why: {
      vi:
        'Bảng được tìm theo dòng tiêu đề: phải có cột tên tiêu chí và cột điểm chuẩn, hoặc hai cột điểm thẩm định và ' +
        'điểm bị mất. Tiêu đề viết tắt hoặc viết khác lệ thường thì không nhận ra được.',
      en:
        'A table is found by its header: it needs a column of names and one of maximum scores, or both assessed scores ' +
        'and lost points. Abbreviated or unusual headings may not be recognised.',
    },
    fix: {
      vi:
        'Sửa tiêu đề cột cho rõ, ví dụ “Tiêu chí”, “Điểm chuẩn”; hoặc chỉ rõ bằng --columns, --header-row, và chọn trang ' +
        'tính bằng --sheet.',
      en: 'Give the columns clear headings, or point them out with --columns and --header-row; --sheet picks a sheet.',
    },
  },
  'ambiguous-column': {
    title: { vi: 'Hai cột cùng một nghĩa', en: 'Two columns claim one meaning' },
    message: {
      vi: ({ meaning, first, second }, w) => {
        const one = `Cột ${w.show(first.column, 10)} ${w.quote(first.heading, HEADING)}`;
        const how = w.isPage ? 'hãy bấm “Cách đọc bảng” để chỉ rõ' : 'hãy chỉ rõ bằng --columns';
        if (second === undefined)
          return (
            `${one} có thể là ${w.column(meaning)} hoặc điểm phạt; nếu là ${w.column(meaning)}, ${how}` +
            `${w.isPage ? '' : ` ${meaning}=${w.show(first.column, 10)}`}, nếu không hãy sửa tiêu đề thành “Điểm phạt”.`
          );
        const other = `cột ${w.show(second.column, 10)} ${w.quote(second.heading, HEADING)}`;
        const example = w.isPage ? '' : `, ví dụ ${meaning}=${w.show(first.column, 10)}`;
        return `${one} và ${other} đều có thể là ${w.meaning(meaning)}; ${how}${example}.`;
      },
      en: ({ meaning, first, second }, w) => {
        const one = `Column ${w.show(first.column, 10)} ${w.quote(first.heading, HEADING)}`;
        if (second === undefined)
          return (
            `${one} may be ${w.column(meaning)} or a penalty; ` +
            `say ${w.isPage ? 'so under “How the table was read”' : `--columns ${meaning}=${w.show(first.column, 10)}`} if it ` +
            'is the former, else change its heading to “Điểm phạt”.'
          );
        const other = `column ${w.show(second.column, 10)} ${w.quote(second.heading, HEADING)}`;
        const where = w.isPage
          ? 'under “How the table was read”'
          : `with --columns, for example ${meaning}=${w.show(first.column, 10)}`;
        return `${one} and ${other} may both be ${w.meaning(meaning)}; say which ${where}.`;
      },
    },
    why: {
      vi:
        'Chọn nhầm cột là sai mọi con số, nên công cụ không tự chọn. Nhiều cột cùng nghĩa mà chỉ một cột có số liệu thì ' +
        'không bị coi là mơ hồ.',
      en:
        'The wrong column would make every number wrong, so the tool does not choose. Columns of one meaning of which ' +
        'only one is filled are not ambiguous.',
    },
    fix: {
      vi: 'Chỉ rõ cột cần lấy bằng --columns, hoặc sửa tiêu đề của cột còn lại.',
      en: 'Say which column is meant with --columns, or change the heading of the other.',
    },
  },
  'unclear-row': {
    title: { vi: 'Dòng chưa rõ nghĩa', en: 'An unclear row' },
    message: {
      vi: ({ text, counted, reason }, w) => {
        const row = text.trim() === '' ? 'Dòng này' : `Dòng ${w.quote(text)}`;
        const why = UNCLEAR[reason][counted ? 'counted' : 'left'].vi;
        return `${row} chưa rõ là tiêu chí hay nội dung khác; ${counted ? 'đã tính' : 'không tính'} vì ${why}. ${unclearCure(reason, counted).vi}`;
      },
      en: ({ text, counted, reason }, w) => {
        const row = text.trim() === '' ? 'This row' : `Row ${w.quote(text)}`;
        const why = UNCLEAR[reason][counted ? 'counted' : 'left'].en;
        return `${row} may or may not be a criterion; it was ${counted ? 'counted' : 'left out'} because ${why}. ${unclearCure(reason, counted).en}`;
      },
    },
    why: {
      vi:
        'Bảng thật có nhiều dòng không phải tiêu chí: mức điểm để chọn, ghi chú, chữ ký. Dòng nào không chắc chắn thì ' +
        'công cụ nói rõ đã tính hay không, để người dùng kiểm tra.',
      en:
        'Real tables hold rows that are not criteria: scoring options, notes, signatures. Where a row is not certain, the ' +
        'tool says whether it was counted, so that you can check.',
    },
    fix: {
      vi: 'Nếu là tiêu chí, ghi STT và điểm cho dòng đó. Nếu không phải, bỏ điểm hoặc chuyển dòng ra ngoài bảng.',
      en: 'If it is a criterion, give it a code and points. If not, remove its points or move it out of the table.',
    },
  },
  'skipped-sheet': {
    title: { vi: 'Trang tính bị bỏ qua', en: 'A sheet passed over' },
    message: {
      vi: ({ sheet, why }, w) => {
        const what = sheet === undefined ? 'bảng này' : `trang tính ${w.quote(sheet, SHEET)}`;
        return `Bỏ qua ${what}: ${PASSED_OVER[why].vi}. ${passedOverCure(why, w).vi}`;
      },
      en: ({ sheet, why }, w) => {
        const what = sheet === undefined ? 'This table' : `Sheet ${w.quote(sheet, SHEET)}`;
        return `${what} was passed over: ${PASSED_OVER[why].en}. ${passedOverCure(why, w).en}`;
      },
    },
    why: {
      vi: 'Trang tính bị ẩn và trang không có bảng chấm điểm (ghi chú, danh mục) không được tính.',
      en: 'Hidden sheets and sheets without a scorecard (notes, lists) are not counted.',
    },
    fix: {
      vi: 'Nếu cần tính trang đó, bỏ ẩn (Unhide) hoặc chỉ rõ bằng --sheet. Nếu không thì không phải làm gì.',
      en: 'If it should count, unhide it or name it with --sheet. Otherwise nothing need be done.',
    },
  },
  'hidden-part': {
    title: { vi: 'Dòng, cột bị ẩn', en: 'Hidden rows and columns' },
    message: {
      vi: (args, w) =>
        `Bảng có ${sayHidden(args, w)}, ${args.aside ? 'không được tính' : 'vẫn được tính'}. ${hiddenCure(args).vi}`,
      en: (args, w) =>
        args.aside
          ? `The table has ${sayHidden(args, w)} that ${args.columns === 1 ? 'counts' : 'count'} for nothing. ${hiddenCure(args).en}`
          : `The table has ${sayHidden(args, w)}; ${args.rows + args.columns + (args.unseen ?? 0) === 1 ? 'it is' : 'they are'} counted all the same. ${hiddenCure(args).en}`,
    },
    why: {
      vi: 'Dòng, cột bị ẩn vẫn là một phần của bảng và vẫn được tính, dù người xem không thấy. Tổng trông như sai có thể là do chúng.',
      en: 'Hidden rows and columns are part of the table and count, though nobody sees them. They may explain a total that looks wrong.',
    },
    fix: {
      vi: 'Bỏ ẩn để kiểm tra (chọn cả bảng, bấm chuột phải, Unhide); xóa nếu không thuộc bảng chấm điểm.',
      en: 'Unhide them to check; delete them if they are not part of the scorecard.',
    },
  },
  'assessed-round': {
    title: { vi: 'Nhiều lần chấm', en: 'Several rounds of scores' },
    message: {
      vi: ({ rounds, heading, years, undated, self }, w) => {
        const of = self === true ? 'tự chấm' : 'thẩm định';
        const which = undated === true ? 'cột không ghi năm' : 'năm sau cùng';
        const taken = years === true ? `điểm của ${rounds} năm; lấy ${which}` : `${rounds} lần ${of}; lấy lần cuối`;
        return `Bảng có ${taken} ${w.quote(heading, HEADING)}. Muốn lấy cột khác thì ${w.isPage ? 'bấm “Cách đọc bảng”' : 'chỉ rõ bằng --columns'}.`;
      },
      en: ({ rounds, heading, years, undated, self }, w) => {
        const of = self === true ? 'self scores' : 'assessment';
        const those = years === true ? `scores of ${rounds} years` : `${rounds} rounds of ${of}`;
        const which = undated === true ? 'the one without a year' : 'the last one';
        return `The table has ${those}; ${which}, ${w.quote(heading, HEADING)}, is taken. ${w.isPage ? 'Another can be named under “How the table was read”' : '--columns names another'}.`;
      },
    },
    why: {
      vi:
        'Sau giải trình, bổ sung, điểm có thể được chấm lại. Kết quả cuối cùng là cột thẩm định, hay cột tự chấm, sau ' +
        'cùng có ghi điểm; các cột trước, và điểm của những năm trước, được giữ lại nhưng không tính.',
      en:
        'After explanations a score may be given again. What counts is the last column of assessed, or of self, scores ' +
        'that is filled; earlier ones, and those of earlier years, are kept but not counted.',
    },
    fix: {
      vi: 'Nếu muốn tính theo lần khác, chỉ rõ cột bằng --columns.',
      en: 'To count another round, name its column with --columns.',
    },
  },
  'uncounted-column': {
    title: { vi: 'Cột có điểm nhưng không được tính', en: 'A column of points that does not count' },
    message: {
      vi: ({ column, heading, counted, change }, w) => {
        const how = w.isPage ? 'bấm “Cách đọc bảng” để chọn' : `chỉ rõ bằng --columns assessed=${w.show(column, 10)}`;
        const cure =
          change === true
            ? 'Nếu phải tính thì cộng, trừ vào cột ấy, hoặc ghi thành dòng điểm thưởng, điểm trừ riêng.'
            : `Nếu cột này mới là điểm phải tính thì ${how}.`;
        return `Cột ${w.show(column, 10)} ${w.quote(heading, HEADING)} có điểm nhưng không được tính; điểm được tính là cột ${w.quote(counted, HEADING)}. ${cure}`;
      },
      en: ({ column, heading, counted, change }, w) => {
        const how = w.isPage
          ? 'choose it under “How the table was read”'
          : `name it: --columns assessed=${w.show(column, 10)}`;
        const cure =
          change === true
            ? 'If it should, add it to that column or take it off, or write bonuses and penalties as rows of their own.'
            : `If this is the score that counts, ${how}.`;
        return `Column ${w.show(column, 10)} ${w.quote(heading, HEADING)} holds points that do not count; what counts is column ${w.quote(counted, HEADING)}. ${cure}`;
      },
    },
    why: {
      vi:
        'Bên cạnh cột điểm được tính còn một cột ghi điểm mà không rõ là điểm gì, hoặc ghi điểm cộng thêm, trừ bớt theo ' +
        'từng tiêu chí. Đoán có thể làm sai kết quả, nên cột ấy được giữ lại, không tính và được nêu rõ.',
      en:
        'Beside the scores that count there is a column of points of which it is not clear what they are, or that says ' +
        'what is added to a score or taken off. A guess might change the result, so the column is kept, not counted, and named.',
    },
    fix: {
      vi: 'Nếu cột ấy mới là điểm phải tính thì chỉ rõ bằng --columns; nếu là phần cộng, trừ thì ghi điểm sau khi cộng, trừ vào cột điểm. Nếu chỉ để tham khảo thì không cần sửa.',
      en: 'If it is the score that counts, name it with --columns; if it is added or taken off, write the score after that into the column of scores. If it is for reference only, leave it.',
    },
  },
} satisfies RuleTexts<
  | 'no-table'
  | 'ambiguous-column'
  | 'unclear-row'
  | 'skipped-sheet'
  | 'hidden-part'
  | 'assessed-round'
  | 'uncounted-column'
>;
