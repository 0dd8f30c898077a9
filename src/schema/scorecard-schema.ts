/** The shape of a scorecard file: the single source of its JSON Schema. Its keys are those of `keys.ts`, by type. */
import * as z from 'zod';
import { COLUMN_MEANINGS, type RemedyPart } from '../model/scorecard/scorecard.js';
import { REMEDY_STATUSES } from '../model/scorecard/status.js';
import {
  ADJUSTMENT_KINDS,
  type AdjustmentKey,
  type CriterionKey,
  KINDS,
  LANGUAGES,
  type ScorecardKey,
  STATES,
  type TotalKey,
} from './keys.js';
import { code, describe, oneOf, points, text, year } from './leaf-schemas.js';

/** Exactly these keys. */
type Shape<K extends string> = Readonly<Record<K, z.ZodType>>;

const pointColumns = {
  max: points('Điểm chuẩn', {
    vi: 'Điểm tối đa của mục này. Ghi 0.81 hoặc 0,81; trong { } phải đặt số có dấu phẩy trong ngoặc kép.',
    en: 'The most points this can give. 0.81 and 0,81 are alike; inside { } a number with a comma needs quotes.',
  }),
  self: points('Điểm tự đánh giá', {
    vi: 'Điểm đơn vị tự chấm.',
    en: 'The points the unit gave itself.',
  }),
  assessed: points('Điểm thẩm định', {
    vi: 'Điểm được thẩm định; có thể ghi “Không phát sinh” hoặc “ĐTXHH”. Để trống là chưa chấm.',
    en: 'The points the assessors gave; “Không phát sinh” and “ĐTXHH” may stand here. Blank is unscored, not zero.',
  }),
  lost: points('Điểm bị mất', {
    vi: 'Điểm chuẩn trừ điểm thẩm định; ghi hai trong ba số là đủ.',
    en: 'Maximum minus assessed; two of the three are enough.',
  }),
};

export const totalSchema = describe(
  z.strictObject({
    name: text('Tên dòng', {
      vi: 'Chữ của dòng, ví dụ “Tổng cộng”.',
      en: 'The words of the row, “Tổng cộng” for instance.',
    }),
    ...pointColumns,
  } satisfies Shape<TotalKey>),
  'Dòng tổng',
  { vi: 'Số tổng ghi trong bảng: chỉ để đối chiếu.', en: 'A printed total: compared with the rows, never used.' },
  'total',
);

const totals = (title: string, vi: string, en: string) =>
  describe(z.union([totalSchema, z.array(totalSchema), z.null()]).optional(), title, { vi, en });

export const remedySchema = describe(
  z.strictObject({
    solution: text('Giải pháp', { vi: 'Giải pháp khắc phục.', en: 'What will be done to win the points back.' }),
    product: text('Sản phẩm', { vi: 'Kết quả, văn bản phải có.', en: 'What will exist when it is done.' }),
    lead: text('Cơ quan chủ trì thực hiện', { vi: 'Cơ quan chủ trì.', en: 'The office in charge.' }),
    support: describe(
      z.union([z.string(), z.number(), z.array(z.union([z.string(), z.number()])), z.null()]).optional(),
      'Cơ quan phối hợp',
      { vi: 'Một cơ quan hoặc danh sách cơ quan.', en: 'One office, or a list of offices, that help.' },
    ),
    person: text('Người thực hiện', { vi: 'Người thực hiện.', en: 'The person in charge.' }),
    when: text('Thời gian thực hiện', {
      vi: 'Thời hạn: ngày, tháng, quý, năm hoặc “Thường xuyên”.',
      en: 'The deadline: a day, month, quarter or year, or a period.',
    }),
    note: text('Ghi chú', { vi: 'Ghi chú.', en: 'A note; alone it is no remedy.' }),
    status: describe(z.union([z.enum(REMEDY_STATUSES), z.string(), z.null()]).optional(), 'Tình trạng', {
      vi: 'todo (chưa thực hiện), doing (đang thực hiện), done (hoàn thành), dropped (dừng thực hiện).',
      en: 'todo, doing, done or dropped.',
    }),
    recovers: text('Điểm dự kiến khắc phục', { vi: 'Số điểm dự kiến lấy lại.', en: 'Points expected back.' }),
    effort: text('Mức độ công việc', {
      vi: 'Công việc nhiều hay ít; ghi bằng số để cchc plan tính được.',
      en: 'How much work it is; as a number, cchc plan can use it.',
    }),
  } satisfies Shape<RemedyPart>),
  'Giải pháp khắc phục',
  { vi: 'Việc phải làm để lấy lại điểm.', en: 'What is to be done about the lost points, by whom, by when.' },
  'remedy',
);

const plainText = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** A result, or an option with how often it was met. */
const result = z.union([z.string(), z.number(), z.record(z.string(), z.union([z.string(), z.number()]))]);

const extra = describe(z.union([z.record(z.string(), plainText), z.null()]).optional(), 'Cột khác', {
  vi: 'Các cột công cụ không dùng: tiêu đề cột → nội dung.',
  en: 'Columns that mean nothing to the tool, heading → text; they come out again.',
});

export const criterionSchema = z
  .strictObject({
    code: code('STT', {
      vi: 'Số thứ tự, là chữ: 1.10 không phải 1.1.',
      en: 'The code, as text: 1.10 is not 1.1.',
    }),
    name: describe(z.union([z.string(), z.number()]), 'Lĩnh vực/Tiêu chí/Tiêu chí thành phần', {
      vi: 'Tên, bắt buộc.',
      en: 'The name, required.',
    }),
    ...pointColumns,
    kind: oneOf(KINDS, 'Loại', {
      vi: 'bonus (điểm thưởng): được vượt điểm chuẩn; deduction (điểm trừ): được ghi số âm.',
      en: 'bonus: may exceed its maximum and adds nothing to the maximum above; deduction: may be negative.',
    }),
    state: oneOf(STATES, 'Trạng thái', {
      vi: 'not-applicable (không phát sinh) hoặc survey (chấm qua điều tra xã hội học).',
      en: 'not-applicable, or survey: the score comes from a survey.',
    }),
    finding: text('Tồn tại, hạn chế; nguyên nhân', { vi: 'Lý do mất điểm.', en: 'Why points were lost.' }),
    evidence: text('Tài liệu kiểm chứng', { vi: 'Tài liệu kiểm chứng.', en: 'What backs the score.' }),
    explanation: text('Giải trình', { vi: 'Giải trình của đơn vị.', en: "The unit's answer." }),
    result: describe(z.union([result, z.array(result), z.null()]).optional(), 'Kết quả', {
      vi: 'Kết quả thực hiện, để tính điểm theo Bộ tiêu chí: 89%, 17/20, tên phương án, hoặc danh sách phương án.',
      en: 'What was reached, from which the criteria set gives the points: 89%, 17/20, an option, or a list of them.',
    }),
    'criteria-set': text('Bộ tiêu chí', {
      vi: 'Mã của tiêu chí trong Bộ tiêu chí; giữ nguyên, không dùng để chấm.',
      en: 'The id of the criterion in its criteria set; kept, never scored by.',
    }),
    remedy: describe(
      z.union([remedySchema, z.string(), z.array(z.union([remedySchema, z.string()])), z.null()]).optional(),
      'Giải pháp khắc phục',
      { vi: 'Một hoặc nhiều giải pháp.', en: 'One remedy or a list of them; a bare text is a solution.' },
    ),
    options: describe(z.union([z.array(plainText), plainText]).optional(), 'Mức điểm', {
      vi: 'Các mức điểm, ví dụ “Ban hành kịp thời: 1”; không cộng vào tổng.',
      en: 'Scoring options; kept, never counted.',
    }),
    extra,
    subtotal: totals('Dòng cộng', 'Số cộng ghi trong bảng cho mục này.', 'A printed subtotal of what is below.'),
    get criteria(): z.ZodType {
      return describe(z.union([z.array(criterionSchema), z.null()]).optional(), 'Các tiêu chí bên dưới', {
        vi: 'Tiêu chí, tiêu chí thành phần thuộc mục này.',
        en: 'The criteria below this one.',
      });
    },
  } satisfies Shape<CriterionKey>)
  .meta({
    id: 'criterion',
    title: 'Tiêu chí',
    description:
      'Lĩnh vực, tiêu chí hoặc tiêu chí thành phần.\n\nA field, criterion or sub-criterion: the same shape at every depth.',
  });

/** Code → score, or a criterion without its name: the criteria set has that. */
const CODE = /\d|^[A-ZĐ]|^\(?[a-zđ][).]?$/u;
const byCode = z.record(
  z.string().regex(CODE),
  z.union([z.string(), z.number(), criterionSchema.omit({ code: true, name: true, criteria: true }), z.null()]),
);

export const adjustmentSchema = describe(
  z.strictObject({
    kind: describe(z.enum(ADJUSTMENT_KINDS), 'Loại', {
      vi: 'bonus (điểm thưởng) hoặc penalty (điểm trừ).',
      en: 'bonus or penalty.',
    }),
    name: text('Nội dung', { vi: 'Nội dung thưởng, trừ.', en: 'What it is for.' }),
    cap: points('Mức tối đa', { vi: 'Số điểm tối đa được tính.', en: 'The most that counts.' }),
    points: points('Số điểm', { vi: 'Số điểm, ghi số dương.', en: 'A positive amount, for a penalty too.' }),
  } satisfies Shape<AdjustmentKey>),
  'Điểm thưởng, điểm trừ',
  { vi: 'Điểm thưởng, trừ ngoài các lĩnh vực.', en: 'A bonus or penalty outside every field.' },
  'adjustment',
);

const headings = describe(
  z
    .union([
      z.strictObject(Object.fromEntries(COLUMN_MEANINGS.map((meaning) => [meaning, plainText.optional()]))),
      z.null(),
    ])
    .optional(),
  'Tiêu đề cột',
  {
    vi: 'Tiêu đề cột của bảng gốc, để in lại đúng chữ.',
    en: "The source's own column headings; a meaning listed here was a column even if every cell is blank.",
  },
);

export const scorecardSchema = describe(
  z.strictObject({
    title: text('Tên bảng', { vi: 'Tên bảng chấm điểm.', en: 'The title.' }),
    unit: text('Đơn vị', { vi: 'Đơn vị được chấm điểm.', en: 'The unit that is scored.' }),
    year: year('Năm đánh giá', { vi: 'Năm được đánh giá.', en: 'The year assessed.' }),
    'plan-year': year('Năm thực hiện kế hoạch', {
      vi: 'Năm thực hiện kế hoạch khắc phục.',
      en: 'The year the plan is carried out, often the next.',
    }),
    language: oneOf(LANGUAGES, 'Ngôn ngữ', { vi: 'Ngôn ngữ của bảng.', en: 'The language of the scorecard.' }),
    'criteria-set': text('Bộ tiêu chí', {
      vi: 'Bộ tiêu chí áp dụng: mã, hoặc đường dẫn tới tệp.',
      en: 'The criteria set it follows: its id, or the path of its file.',
    }),
    headings,
    total: totals('Tổng điểm', 'Số tổng ghi trong bảng, để đối chiếu.', 'The printed total; compared, never used.'),
    adjustments: describe(
      z.union([z.array(adjustmentSchema), adjustmentSchema, z.null()]).optional(),
      'Điểm thưởng, điểm trừ',
      { vi: 'Điểm thưởng, trừ ngoài các lĩnh vực.', en: 'Bonus and penalty rows outside every field.' },
    ),
    criteria: describe(z.union([z.array(criterionSchema), byCode]), 'Các lĩnh vực, tiêu chí', {
      vi: 'Cây tiêu chí; danh sách phẳng có STT 1, 1.1, 1.1.1 cũng được. Có Bộ tiêu chí thì chỉ cần STT → điểm hoặc kết quả.',
      en: 'The tree of criteria; a flat list whose codes are dotted (1, 1.1, 1.1.1) becomes a tree. With a criteria set: code → score, or what else is said of the criterion.',
    }),
  } satisfies Shape<ScorecardKey>),
  'Bảng chấm điểm',
  {
    vi: 'Bảng chấm điểm cải cách hành chính của một đơn vị trong một năm.',
    en: "One unit's scorecard of public administration reform for one year.",
  },
);

/** A file is a scorecard, or its list of criteria alone. */
export const scorecardFileSchema = z.union([scorecardSchema, z.array(criterionSchema)]);
