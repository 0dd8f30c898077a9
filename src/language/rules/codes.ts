/** Codes: damaged, doubled, missing, out of order. */

import type { FindingOf } from '../../model/finding/finding.js';
import { comparePlaces } from '../../model/place/place.js';
import { bareCode } from '../../model/scorecard/code.js';
import type { Words } from '../wording/words.js';
import type { RuleTexts } from './text.js';

const CODE = 40;
/** A list longer than this is cut. */
const MOST_NAMED = 20;

const bothPlaces = ({ at, also }: FindingOf<'duplicate-code'>, w: Words): readonly string[] =>
  [at, also]
    .flatMap((place) => place ?? [])
    .sort(comparePlaces)
    .map(w.place);

/** Excel drops the last zero: 7.10 became 7.1. */
const turned = (code: string, w: Words): readonly [string, string] => {
  const short = w.show(bareCode(code), CODE);
  return short.includes('.') ? [`${short}0`, short] : ['1.10', '1.1'];
};

const sayMissing = (codes: readonly string[], w: Words): string => {
  const named = codes.slice(0, MOST_NAMED).map((code) => w.show(code, CODE));
  return codes.length > MOST_NAMED ? `${named.join(', ')}, …` : w.and(named);
};

export const CODE_TEXTS = {
  'damaged-code': {
    title: { vi: 'STT bị Excel đổi hoặc gõ nhầm', en: 'A code changed by Excel, or mistyped' },
    message: {
      vi: ({ shown, original, typed }, w) => {
        if (typed === true) {
          const read = original === undefined ? 'chưa rõ là STT nào' : `đã đọc là ${w.quote(original, CODE)}`;
          return `STT ${w.quote(shown, CODE)} có chữ và số gõ lẫn nhau (l, 1 và I; O và 0); ${read}. Hãy gõ lại cho đúng.`;
        }
        if (shown === original) {
          return `STT ${w.quote(shown, CODE)} là một ô ngày tháng; đã đọc như hiển thị. Định dạng cột STT là Văn bản (Text) rồi nhập lại.`;
        }
        const maybe = original === undefined ? 'không rõ vốn là gì' : `có thể vốn là ${w.quote(original, CODE)}`;
        return `STT bị Excel đổi thành ${w.show(shown, CODE)}, ${maybe}. Định dạng cột STT là Văn bản (Text) rồi nhập lại.`;
      },
      en: ({ shown, original, typed }, w) => {
        if (typed === true) {
          const read = original === undefined ? 'what it should be is not clear' : `read as ${w.quote(original, CODE)}`;
          return `The code ${w.quote(shown, CODE)} mixes letters and digits that look alike (l, 1 and I; O and 0); ${read}. Type it again.`;
        }
        if (shown === original) {
          return `The code ${w.quote(shown, CODE)} is a date cell, read as it is shown. Format the code column as Text and type it again.`;
        }
        const maybe =
          original === undefined ? 'what it was is not clear' : `it may have been ${w.quote(original, CODE)}`;
        return `Excel changed a code to ${w.show(shown, CODE)}; ${maybe}. Format the code column as Text and type it again.`;
      },
    },
    why: {
      vi:
        'Excel tự đổi STT thành ngày hoặc số: 1.5 thành 1 tháng 5, 1.10 thành 1.1. STT quyết định tiêu chí nào thuộc ' +
        'lĩnh vực nào, nên đổi sai là xếp sai chỗ và cộng sai.',
      en:
        'Excel turns codes into dates or numbers: 1.5 becomes 1 May, 1.10 becomes 1.1. Codes say which criterion ' +
        'belongs where, so a wrong one puts it in the wrong place and the wrong sum.',
    },
    fix: {
      vi: 'Chọn cột STT, đổi định dạng thành Văn bản (Text), rồi nhập lại các STT bị đổi.',
      en: 'Select the code column, set its format to Text, then type the changed codes again.',
    },
  },
  'duplicate-code': {
    title: { vi: 'STT bị trùng', en: 'A code used twice' },
    message: {
      vi: ({ code, excel }, w, about) => {
        const places = w.and(bothPlaces(about, w));
        const [long, short] = turned(code, w);
        const hint = excel ? `; có thể Excel đã đổi ${long} thành ${short}` : '';
        return `STT ${w.quote(code, CODE)} bị trùng${places === '' ? '' : ` tại ${places}`}${hint}. Sửa STT của một dòng, hoặc xóa dòng chép thừa.`;
      },
      en: ({ code, excel }, w, about) => {
        const places = w.and(bothPlaces(about, w));
        const [long, short] = turned(code, w);
        const hint = excel ? `; perhaps Excel changed ${long} to ${short}` : '';
        return `Code ${w.quote(code, CODE)} is used twice${places === '' ? '' : `, at ${places}`}${hint}. Correct one of the codes, or delete the row if it is a copy.`;
      },
    },
    why: {
      vi:
        'Hai tiêu chí cùng một mục không thể mang cùng STT: không rõ giải pháp, điểm mất thuộc tiêu chí nào. Thường do ' +
        'chép dòng mà quên sửa STT, hoặc Excel đổi 1.10 thành 1.1. Cả hai dòng vẫn được tính.',
      en:
        'Two criteria under one parent cannot share a code: nobody can tell whose loss or solution is meant. Usually a ' +
        'row was copied, or Excel changed 1.10 to 1.1. Both rows are still counted.',
    },
    fix: {
      vi: 'Sửa STT của một trong hai dòng theo Bộ tiêu chí; xóa nếu đó là dòng chép thừa.',
      en: 'Correct one of the two codes by the criteria set, or delete the row if it is a copy.',
    },
  },
  'missing-parent': {
    title: { vi: 'Thiếu dòng cấp trên', en: 'A missing parent row' },
    message: {
      vi: ({ code, parent, ancestor, elsewhere }, w) => {
        if (elsewhere) {
          const here = ancestor === undefined ? 'đứng riêng' : `đứng trong ${w.subject(ancestor)}`;
          return `STT ${w.show(code, CODE)} ${here}, không nằm dưới dòng ${w.show(parent, CODE)}; tạm giữ nguyên vị trí. Nếu gõ nhầm thì sửa STT, nếu đặt nhầm chỗ thì chuyển dòng.`;
        }
        const under = ancestor === undefined ? 'tạm xếp ở cấp lĩnh vực' : `tạm xếp vào ${w.subject(ancestor)}`;
        return `Có ${w.show(code, CODE)} nhưng không có dòng ${w.show(parent, CODE)}; ${under}. Nếu gõ nhầm thì sửa STT.`;
      },
      en: ({ code, parent, ancestor, elsewhere }, w) => {
        if (elsewhere) {
          const here = ancestor === undefined ? 'stands by itself' : `stands under ${w.subject(ancestor)}`;
          return `${w.show(code, CODE)} ${here}, not below row ${w.show(parent, CODE)}; left where it is for now. Correct the code if it was mistyped, or move the row.`;
        }
        const under = ancestor === undefined ? 'taken as a field for now' : `put under ${w.subject(ancestor)} for now`;
        return `There is ${w.show(code, CODE)} but no row ${w.show(parent, CODE)}; ${under}. Correct the code if it was mistyped.`;
      },
    },
    why: {
      vi:
        'STT nhiều cấp cho biết dòng cấp trên: 6.1.3 thuộc 6.1. Không có dòng 6.1 thì tiêu chí được xếp vào mục gần nhất có ' +
        'trong bảng, và tổng vẫn đúng. Bảng trích hay bỏ dòng trung gian. Có dòng 6.1 mà 6.1.3 đứng dưới dòng khác thì giữ nguyên vị trí.',
      en:
        'A dotted code names its parent: 6.1.3 belongs to 6.1. Without a row 6.1 it is put under the nearest ancestor ' +
        'that is there, and the sums stay right. Extracts often leave such rows out. Where there is a row 6.1 and 6.1.3 stands below another, it is left there.',
    },
    fix: {
      vi: 'Không bắt buộc sửa. Muốn bảng đầy đủ thì thêm dòng cấp trên; nếu STT gõ nhầm thì sửa STT.',
      en: 'Nothing need change. Add the parent row for completeness, or correct the code if it was mistyped.',
    },
  },
  'code-order': {
    title: { vi: 'STT không đúng thứ tự', en: 'Codes out of order' },
    message: {
      vi: ({ code, previous }, w) =>
        `STT ${w.show(code, CODE)} đứng sau ${w.show(previous, CODE)}, không đúng thứ tự. Xem lại STT của hai dòng.`,
      en: ({ code, previous }, w) =>
        `Code ${w.show(code, CODE)} comes after ${w.show(previous, CODE)}: out of order. Check both codes.`,
    },
    why: {
      vi: 'Thứ tự sai không làm sai tổng điểm, nhưng thường là dấu hiệu của STT gõ nhầm hoặc dòng dán nhầm chỗ.',
      en: 'Order does not change the sums, but often shows a mistyped code or a row pasted in the wrong place.',
    },
    fix: {
      vi: 'Xem lại STT của hai dòng; xếp lại cho đúng thứ tự nếu cần.',
      en: 'Check the codes of both rows, and put them in order if need be.',
    },
  },
  'code-gap': {
    title: { vi: 'Bảng thiếu lĩnh vực', en: 'Fields missing from the table' },
    message: {
      vi: ({ missing }, w) => `Bảng không có lĩnh vực ${sayMissing(missing, w)}; nếu là bảng trích thì không cần sửa.`,
      en: ({ missing }, w) => {
        const fields = missing.length === 1 && !missing[0]?.includes('–') ? 'field' : 'fields';
        return `The table has no ${fields} ${sayMissing(missing, w)}; nothing to do if it is an extract.`;
      },
    },
    why: {
      vi:
        'Số thứ tự lĩnh vực bị ngắt quãng. Bảng trích chỉ nêu lĩnh vực mất điểm nên điều này là bình thường, nhưng khi ' +
        'đó tỷ lệ đạt chỉ tính cho các lĩnh vực có trong bảng, không phải Chỉ số CCHC của đơn vị.',
      en:
        'The numbers of the fields have a gap. That is normal for an extract, which lists only fields that lost points, ' +
        'but the percentage then covers the listed fields only and is not the unit’s index.',
    },
    fix: {
      vi: 'Nếu là bảng đầy đủ, bổ sung lĩnh vực còn thiếu. Nếu là bảng trích, có thể dùng --total-max để cho biết tổng điểm chuẩn.',
      en: 'If the table should be full, add the missing fields. For an extract, --total-max can say what the whole is out of.',
    },
  },
  'code-from-number': {
    title: { vi: 'STT lưu dạng số', en: 'Codes stored as numbers' },
    message: {
      vi: ({ count }) =>
        `STT được lưu dạng số (${count} ô); đã đọc đúng như hiển thị, nên định dạng cột là Văn bản (Text).`,
      en: ({ count }) =>
        `Codes are stored as numbers (${count} ${count === 1 ? 'cell' : 'cells'}); they were read as shown. ` +
        'Better format the column as Text.',
    },
    why: {
      vi:
        'Ô dạng số không phân biệt được 1.1 với 1.10. Lần này đọc được chắc chắn, nhưng sửa hoặc chép bảng sau này có ' +
        'thể làm sai STT.',
      en:
        'A number cell cannot tell 1.1 from 1.10. This time the codes were certain, but later editing or copying may ' +
        'change them.',
    },
    fix: {
      vi: 'Chọn cột STT, đổi định dạng thành Văn bản (Text), rồi nhập lại STT.',
      en: 'Select the code column, set its format to Text, and type the codes again.',
    },
  },
} satisfies RuleTexts<
  'damaged-code' | 'duplicate-code' | 'missing-parent' | 'code-order' | 'code-gap' | 'code-from-number'
>;
