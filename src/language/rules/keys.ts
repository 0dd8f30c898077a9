/** Keys of a scorecard file: of the wrong shape, unknown, or given twice. */
import type { ActualShape, Shape } from '../../model/finding/facts.js';
import type { RuleArguments } from '../../model/finding/rule-arguments.js';
import type { Said } from '../wording/language.js';
import type { Words } from '../wording/words.js';
import type { RuleTexts } from './text.js';

const KEY = 40;
/** More known keys than this are no help. */
const LISTED = 24;

const EXPECTED: Readonly<Record<Extract<Shape, string>, Said>> = {
  text: { vi: 'chữ hoặc số', en: 'text or a number' },
  list: { vi: 'danh sách (mỗi dòng bắt đầu bằng dấu gạch)', en: 'a list (each item starts with a dash)' },
  map: { vi: 'nhóm các mục (tên mục: nội dung)', en: 'a map (key: value)' },
  criteria: { vi: 'danh sách tiêu chí', en: 'a list of criteria' },
  year: { vi: 'năm (ví dụ 2025)', en: 'a year (such as 2025)' },
  day: { vi: 'ngày (ví dụ 05/01/2026)', en: 'a day (such as 2026-01-05)' },
  'whole-number': { vi: 'số nguyên từ 0 trở lên', en: 'a whole number from 0 up' },
  points: { vi: 'số điểm từ 0 trở lên (ví dụ 0,25)', en: 'points from 0 up (such as 0.25)' },
  threshold: {
    vi: 'số điểm, hoặc tỷ lệ không quá 100% (ví dụ 3,5 hoặc 70%)',
    en: 'points, or a percentage of at most 100% (such as 3.5 or 70%)',
  },
  'quoted-number': {
    vi: 'số có dấu phẩy đặt trong dấu nháy khi ghi trong ngoặc [ ]',
    en: 'a number with a comma in quotes, inside [ ]',
  },
  'waivable-rule': {
    vi: 'quy tắc có thể chấp thuận ngoại lệ (tệp chưa đọc chắc được thì không)',
    en: 'a rule that may be waived (what makes a file unreadable may not)',
  },
  'set-id': {
    vi: 'mã Bộ tiêu chí, ví dụ set: bo-2026 (tệp này là một Bộ tiêu chí),',
    en: 'the id of the criteria set, such as set: bo-2026 (this file is one),',
  },
  'yes-no': { vi: 'true (có) hoặc false (không)', en: 'true or false' },
  'reading-level': {
    vi: '“error” (lỗi đọc tệp không tắt được, cũng không hạ mức được)',
    en: '“error” (what is wrong with reading a file can be neither turned off nor lowered)',
  },
};

const ACTUAL: Readonly<Record<ActualShape, Said>> = {
  text: { vi: 'đang là chữ', en: 'is text' },
  list: { vi: 'đang là danh sách', en: 'is a list' },
  map: { vi: 'đang là nhóm các mục', en: 'is a map' },
  blank: { vi: 'đang để trống', en: 'is blank' },
};

const listKeys = (keys: readonly string[]): string =>
  keys.slice(0, LISTED).join(', ') + (keys.length > LISTED ? ', …' : '');

/** What is said of the keys in a map or beside one, and not of what stands under it. */
type KeyShape = Extract<Shape, { readonly besides: string } | { readonly keyOf: readonly string[] }>;

const isAboutKeys = (shape: Shape): shape is KeyShape =>
  typeof shape === 'object' && ('besides' in shape || 'keyOf' in shape);

const sayKeys = (key: string, shape: KeyShape, w: Words): string => {
  const vi = w.language === 'vi';
  if ('besides' in shape) {
    const other = w.quote(shape.besides, KEY);
    return vi
      ? `${key} không ghi cùng mục ${other}; chỉ giữ một trong hai.`
      : `${key} cannot stand beside ${other}; keep one of the two.`;
  }
  const keys = listKeys(shape.keyOf);
  return vi ? `${key} phải có đúng một trong các mục ${keys}.` : `${key} must have exactly one of ${keys}.`;
};

const sayExpected = (shape: Exclude<Shape, KeyShape>, w: Words): string => {
  if (typeof shape === 'string') return EXPECTED[shape][w.language];
  if ('version' in shape) {
    return w.language === 'vi'
      ? `${shape.version} (tệp theo phiên bản mới hơn thì hãy cập nhật cchc)`
      : `${shape.version} (for a newer one, update cchc)`;
  }
  const values = shape.oneOf.map((value) => w.show(value, KEY)).join(', ');
  return w.language === 'vi' ? `một trong các giá trị ${values}` : `one of ${values}`;
};

const sayActual = ({ actual, text }: RuleArguments['schema'], w: Words): string => {
  if (text === undefined || actual !== 'text') return ACTUAL[actual][w.language];
  return w.language === 'vi' ? `đang là ${w.quote(text)}` : `is ${w.quote(text)}`;
};

export const KEY_TEXTS = {
  schema: {
    title: { vi: 'Mục ghi sai dạng', en: 'A key of the wrong shape' },
    message: {
      vi: (args, w) => {
        const key = args.key === '' ? 'Nội dung' : `Mục ${w.quote(args.key, KEY)}`;
        const { expected } = args;
        if (isAboutKeys(expected)) return sayKeys(key, expected, w);
        return `${key} phải là ${sayExpected(expected, w)} nhưng ${sayActual(args, w)}.`;
      },
      en: (args, w) => {
        const key = args.key === '' ? 'The content' : w.quote(args.key, KEY);
        const { expected } = args;
        if (isAboutKeys(expected)) return sayKeys(key, expected, w);
        return `${key} must be ${sayExpected(expected, w)} but ${sayActual(args, w)}.`;
      },
    },
    why: {
      vi:
        'Mỗi mục trong tệp YAML có một dạng: criteria là danh sách, name là chữ, year là năm. Sai dạng thường do thiếu ' +
        'dấu gạch đầu dòng, thụt đầu dòng sai, hoặc thiếu dấu nháy.',
      en:
        'Each key of a YAML scorecard has one shape: criteria is a list, name is text, year is a year. The cause is ' +
        'usually a missing dash, wrong indentation, or missing quotes.',
    },
    fix: {
      vi: 'Sửa mục theo yêu cầu trong thông báo. Xem examples/ để có mẫu, hoặc dùng cchc schema để trình soạn thảo gợi ý.',
      en: 'Give the key the shape the message names. See examples/, or use cchc schema so that your editor helps.',
    },
  },
  'unknown-key': {
    title: { vi: 'Mục không có trong quy định', en: 'An unknown key' },
    message: {
      vi: ({ key, nearest, known, commaNumber, home }, w) => {
        const what = `Không nhận ra mục ${w.quote(key, KEY)}`;
        if (commaNumber !== undefined) {
          const number = w.show(commaNumber, KEY);
          return `${what}; có phải điểm ${number} không? Trong ngoặc { } phải đặt số có dấu phẩy trong dấu nháy: "${number}".`;
        }
        if (home === '') return `${what} ở đây; mục này ghi ở ngoài cùng, không thụt đầu dòng.`;
        if (home !== undefined) return `${what} ở đây; mục này ghi dưới mục ${w.quote(home, KEY)}, thụt đầu dòng vào.`;
        return nearest === undefined
          ? `${what}; các mục dùng được: ${listKeys(known)}.`
          : `${what}; có phải ${w.quote(nearest, KEY)} không?`;
      },
      en: ({ key, nearest, known, commaNumber, home }, w) => {
        const what = `Unknown key ${w.quote(key, KEY)}`;
        if (commaNumber !== undefined) {
          const number = w.show(commaNumber, KEY);
          return `${what}; did you mean the number ${number}? Inside { } a number with a comma needs quotes: "${number}".`;
        }
        if (home === '') return `${what} here; it belongs outermost, without an indent.`;
        if (home !== undefined) return `${what} here; it belongs under ${w.quote(home, KEY)}, indented.`;
        return nearest === undefined
          ? `${what}; known keys are ${listKeys(known)}.`
          : `${what}; did you mean ${w.quote(nearest, KEY)}?`;
      },
    },
    why: {
      vi:
        'Một mục gõ sai tên sẽ bị bỏ qua, và điểm ghi trong đó sẽ mất mà không ai biết. Vì vậy công cụ không bỏ qua mà ' +
        'báo lỗi.',
      en: 'A mistyped key would be passed over, and its points lost without a word. So it is an error.',
    },
    fix: {
      vi:
        'Sửa tên mục theo gợi ý. Cột riêng của đơn vị ghi trong mục extra. Số có dấu phẩy trong ngoặc { } phải đặt trong ' +
        'dấu nháy.',
      en: 'Correct the key. Columns of your own go under extra. Inside { } a number with a comma needs quotes.',
    },
  },
  'duplicate-key': {
    title: { vi: 'Mục ghi hai lần', en: 'A key given twice' },
    message: {
      vi: ({ key }, w, { also }) => {
        const first = also === undefined ? '' : ` (lần đầu tại ${w.place(also)})`;
        return `Mục ${w.quote(key, KEY)} ghi hai lần${first}; hãy giữ một.`;
      },
      en: ({ key }, w, { also }) => {
        const first = also === undefined ? '' : ` (first at ${w.place(also)})`;
        return `Key ${w.quote(key, KEY)} is given twice${first}; keep one.`;
      },
    },
    why: {
      vi: 'Khi một mục có hai giá trị thì không biết giá trị nào đúng. Công cụ không tự chọn thay người ghi.',
      en: 'With two values for one key there is no telling which is right, and the tool does not choose for you.',
    },
    fix: {
      vi: 'Xóa một trong hai. Nếu là hai tiêu chí khác nhau, thêm dấu gạch (-) trước tiêu chí thứ hai.',
      en: 'Delete one of them. If they are two criteria, start the second with a dash (-).',
    },
  },
} satisfies RuleTexts<'schema' | 'unknown-key' | 'duplicate-key'>;
