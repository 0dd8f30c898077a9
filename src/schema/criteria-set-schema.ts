/** The shape of a criteria set: the single source of its JSON Schema. Its keys are those of `set-keys.ts`, by type. */
import * as z from 'zod';
import { ABSENCE_POLICIES, ROUNDING_MODES } from '../model/criteria-set/criteria-set.js';
import { ADJUSTMENT_KINDS, KINDS } from './keys.js';
import { code, describe, oneOf, points, text, year } from './leaf-schemas.js';
import {
  type AbsenceKey,
  type BandKey,
  type BoundKey,
  CLASS_MEASURES,
  type ClassesKey,
  MOST_DIGITS,
  type OptionKey,
  type ProportionKey,
  type RoundingKey,
  type ScoringKey,
  type SetAdjustmentKey,
  type SetCriterionKey,
  type SetKey,
} from './set-keys.js';

/** Exactly these keys. */
type Shape<K extends string> = Readonly<Record<K, z.ZodType>>;

const required = (title: string, vi: string, en: string) =>
  describe(z.union([z.string(), z.number()]), title, { vi, en });
const orList = <S extends z.ZodType>(schema: S) => z.union([z.array(schema), schema]);

const units = describe(z.union([orList(z.string()), z.null()]).optional(), 'Đơn vị', {
  vi: 'Tên đơn vị, hoặc những chữ đầu của tên: “Phường” là mọi phường. Bỏ trống: mọi đơn vị.',
  en: 'Units by name, or by the first words of their names; without it, any.',
});

const option = z.strictObject({
  name: required('Phương án', 'Nội dung của mức điểm.', 'What is met.'),
  points: required('Số điểm', 'Số điểm của mức này.', 'What it gives, or takes away.'),
} satisfies Shape<OptionKey>);

const band = z.strictObject({
  from: points('Từ', { vi: 'Từ tỷ lệ này trở lên (≥), tính bằng %.', en: 'This percentage and above (≥).' }),
  above: points('Trên', { vi: 'Trên tỷ lệ này (>).', en: 'Above this percentage (>).' }),
  to: points('Đến', { vi: 'Đến tỷ lệ này (≤).', en: 'Up to and including this percentage (≤).' }),
  below: points('Dưới', { vi: 'Dưới tỷ lệ này (<).', en: 'Below this percentage (<).' }),
  points: required('Số điểm', 'Số điểm của khoảng này.', 'What the band gives.'),
} satisfies Shape<BandKey>);

const proportion = z.strictObject({
  floor: points('Mức sàn', { vi: 'Dưới tỷ lệ này thì 0 điểm.', en: 'Below this percentage nothing is given.' }),
  full: points('Mức được đủ điểm', {
    vi: 'Từ tỷ lệ này trở lên được đủ điểm; không ghi là 100.',
    en: 'From this percentage on all is given; 100 where it is not said.',
  }),
  step: points('Bước', { vi: 'Điểm tính theo từng bước này.', en: 'Points are given in whole steps of this size.' }),
} satisfies Shape<ProportionKey>);

const scoring = describe(
  z
    .union([
      z.strictObject({
        'one-of': describe(orList(option).optional(), 'Chọn một mức', {
          vi: 'Chỉ một phương án được tính.',
          en: 'One of the options counts.',
        }),
        'sum-of': describe(orList(option).optional(), 'Cộng các mức', {
          vi: 'Mỗi phương án đạt được thì cộng điểm.',
          en: 'Each option that is met adds its points.',
        }),
        bands: describe(orList(band).optional(), 'Khoảng tỷ lệ', {
          vi: 'Tỷ lệ nằm trong khoảng nào thì được điểm của khoảng đó.',
          en: 'A rate gives the points of the band it is in.',
        }),
        proportion: describe(z.union([proportion, z.null()]).optional(), 'Theo tỷ lệ', {
          vi: 'Tỷ lệ × điểm chuẩn.',
          en: 'The rate times the maximum.',
        }),
        deductions: describe(orList(option).optional(), 'Trừ dần', {
          vi: 'Điểm chuẩn trừ đi mỗi lần xảy ra.',
          en: 'The maximum less so much for each time.',
        }),
        least: points('Không thấp hơn', {
          vi: 'Với deductions: điểm thấp nhất; không ghi là 0.',
          en: 'Of deductions: points do not fall below this; 0 where it is not said.',
        }),
        most: points('Không vượt quá', {
          vi: 'Với sum-of: điểm cao nhất, mỗi phương án được tính nhiều lần; không ghi thì mỗi phương án một lần, tổng bằng điểm chuẩn.',
          en: 'Of sum-of: points do not rise above this, and each option may count several times; without it the options together are the maximum.',
        }),
      } satisfies Shape<ScoringKey>),
      z.null(),
    ])
    .optional(),
  'Cách chấm',
  {
    vi: 'Một trong one-of, sum-of, bands, proportion, deductions.',
    en: 'One of one-of, sum-of, bands, proportion, deductions.',
  },
);

const policy = z.enum(ABSENCE_POLICIES);
const POLICIES = {
  vi: 'exclude (không tính vào điểm chuẩn), rescale (quy đổi nhóm về đủ điểm), full-marks (được đủ điểm).',
  en: 'exclude (left out), rescale (the block is brought back to its size), full-marks.',
};

const absence = describe(
  z
    .union([
      z.boolean(),
      policy,
      z.strictObject({ policy: policy.optional(), units } satisfies Shape<AbsenceKey>),
      z.null(),
    ])
    .optional(),
  'Không phát sinh',
  {
    vi: `false: không đơn vị nào được miễn; hoặc cách tính, và đơn vị được miễn. ${POLICIES.vi}`,
    en: `false: nobody may say so; or the policy, and who may. ${POLICIES.en}`,
  },
);

const setCriterionSchema = z
  .strictObject({
    code: code('STT', { vi: 'Số thứ tự, là chữ.', en: 'The code, as text.' }),
    name: required('Tên', 'Tên lĩnh vực, tiêu chí, bắt buộc.', 'The name, required.'),
    max: points('Điểm chuẩn', { vi: 'Điểm chuẩn.', en: 'The maximum.' }),
    kind: oneOf(KINDS, 'Loại', { vi: 'bonus (điểm thưởng), deduction (điểm trừ).', en: 'bonus or deduction.' }),
    survey: describe(z.union([z.boolean(), z.null()]).optional(), 'Điều tra xã hội học', {
      vi: 'true: chấm qua điều tra xã hội học.',
      en: 'true: scored by a survey from outside.',
    }),
    evidence: text('Tài liệu kiểm chứng', { vi: 'Tài liệu phải có.', en: 'What is to back a score.' }),
    scoring,
    'not-applicable': absence,
    get criteria(): z.ZodType {
      return describe(z.union([z.array(setCriterionSchema), z.null()]).optional(), 'Các tiêu chí bên dưới', {
        vi: 'Tiêu chí, tiêu chí thành phần thuộc mục này.',
        en: 'The criteria below this one.',
      });
    },
  } satisfies Shape<SetCriterionKey>)
  .meta({ id: 'set-criterion', title: 'Tiêu chí', description: 'Một tiêu chí.\n\nA field or criterion of the set.' });

const classes = z.strictObject({
  of: oneOf(CLASS_MEASURES, 'Xếp theo', { vi: 'percent (tỷ lệ) hoặc points (điểm).', en: 'percent or points.' }),
  units,
  bounds: describe(
    orList(
      z.strictObject({
        name: required('Tên loại', 'Ví dụ Tốt.', 'The name of the class.'),
        from: points('Từ', { vi: 'Từ mức này trở lên (≥).', en: 'This and above (≥).' }),
        above: points('Trên', { vi: 'Trên mức này (>).', en: 'Above this (>).' }),
      } satisfies Shape<BoundKey>),
    ),
    'Các loại',
    { vi: 'Từ loại cao nhất; loại cuối không ghi mức.', en: 'The highest first; the last without a bound.' },
  ),
} satisfies Shape<ClassesKey>);

export const criteriaSetSchema = describe(
  z.strictObject({
    set: required('Mã Bộ tiêu chí', 'Bảng chấm điểm ghi mã này ở criteria-set.', 'Scorecards name it: criteria-set.'),
    version: text('Phiên bản', { vi: 'Phiên bản.', en: 'The version.' }),
    title: text('Tên', { vi: 'Tên Bộ tiêu chí.', en: 'The title.' }),
    year: year('Năm', { vi: 'Năm áp dụng.', en: 'The year it is for.' }),
    max: points('Tổng điểm chuẩn', { vi: 'Tổng điểm chuẩn.', en: 'The maximum of the whole.' }),
    'survey-max': points('Điểm điều tra xã hội học', {
      vi: 'Tổng điểm chuẩn của các tiêu chí chấm qua điều tra.',
      en: 'What surveys are worth together.',
    }),
    'not-applicable': oneOf(ABSENCE_POLICIES, 'Không phát sinh', POLICIES),
    rounding: describe(
      z
        .union([
          z.strictObject({
            digits: z.int().min(0).max(MOST_DIGITS),
            mode: z.enum(ROUNDING_MODES).optional(),
          } satisfies Shape<RoundingKey>),
          z.null(),
        ])
        .optional(),
      'Làm tròn',
      { vi: 'Số chữ số thập phân và cách làm tròn.', en: 'How many decimals, and how to round.' },
    ),
    classes: describe(z.union([orList(classes), z.null()]).optional(), 'Xếp loại', {
      vi: 'Các loại và mức của mỗi loại; có thể khác nhau theo nhóm đơn vị.',
      en: 'Classes and their bounds; they may differ by units.',
    }),
    adjustments: describe(
      z
        .union([
          orList(
            z.strictObject({
              kind: describe(z.enum(ADJUSTMENT_KINDS), 'Loại', {
                vi: 'bonus (điểm thưởng) hoặc penalty (điểm trừ).',
                en: 'bonus or penalty.',
              }),
              name: required('Nội dung', 'Nội dung thưởng, trừ.', 'What it is for.'),
              cap: points('Mức tối đa', { vi: 'Số điểm tối đa được tính.', en: 'The most that counts.' }),
            } satisfies Shape<SetAdjustmentKey>),
          ),
          z.null(),
        ])
        .optional(),
      'Điểm thưởng, điểm trừ',
      { vi: 'Ngoài các lĩnh vực.', en: 'Outside every field.' },
    ),
    criteria: describe(z.array(setCriterionSchema), 'Các lĩnh vực, tiêu chí', {
      vi: 'Cây tiêu chí.',
      en: 'The tree of criteria.',
    }),
  } satisfies Shape<SetKey>),
  'Bộ tiêu chí',
  { vi: 'Bộ tiêu chí xác định Chỉ số CCHC.', en: 'A criteria set: the tree, maxima and how each is scored.' },
);
