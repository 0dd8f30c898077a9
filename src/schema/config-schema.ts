/** The shape of `cchc.config.yaml`: the single source of its JSON Schema. Its keys are those of `config-keys.ts`, by type. */
import * as z from 'zod';
import { RULE_LEVELS } from '../model/config.js';
import { NEVER_ACCEPTED, READING_RULES, RULE_IDS } from '../model/finding/rules.js';
import { COLUMN_MEANINGS } from '../model/scorecard/scorecard.js';
import {
  type AgencyKey,
  CONFIG_VERSION,
  type ConfigKey,
  FAIL_LEVELS,
  type GateKey,
  type OverrideKey,
  type RuleKey,
  type ScorecardGateKey,
  type WaiverKey,
} from './config-keys.js';
import { code, describe, oneOf } from './leaf-schemas.js';

/** Exactly these keys. */
type Shape<K extends string> = Readonly<Record<K, z.ZodType>>;

const orBlank = <S extends z.ZodType>(schema: S) => z.union([schema, z.null()]).optional();

/** One text or a list of them. */
const texts = (title: string, vi: string, en: string) =>
  describe(orBlank(z.union([z.string(), z.number(), z.array(z.union([z.string(), z.number()]))])), title, { vi, en });

const level = z.enum(RULE_LEVELS);
const severity = describe(orBlank(level), 'Mức', {
  vi: 'off (tắt), info (lưu ý), warning (cảnh báo) hoặc error (lỗi).',
  en: 'off, info, warning or error.',
});

const rules = describe(
  orBlank(
    z.strictObject(
      Object.fromEntries(
        RULE_IDS.map((rule) => [
          rule,
          READING_RULES.includes(rule)
            ? orBlank(z.literal('error'))
            : orBlank(z.union([level, z.strictObject({ severity } satisfies Shape<RuleKey>)])),
        ]),
      ),
    ),
  ),
  'Mức của các quy tắc',
  {
    vi: 'Mỗi quy tắc một mức: off, info, warning, error. Lỗi đọc tệp không tắt và không hạ mức được.',
    en: 'A severity for each rule: off, info, warning, error. Errors in reading a file can be neither turned off nor lowered.',
  },
  'rules',
);

const columns = describe(
  orBlank(
    z.strictObject(
      Object.fromEntries(
        COLUMN_MEANINGS.map((meaning) => [
          meaning,
          orBlank(z.union([z.string(), z.number(), z.array(z.union([z.string(), z.number()]))])),
        ]),
      ),
    ),
  ),
  'Tiêu đề cột của đơn vị',
  {
    vi: 'Tiêu đề cột mà công cụ chưa biết: ý nghĩa → một hoặc nhiều tiêu đề, ghi nguyên cả tiêu đề.',
    en: 'Headings that the tool does not know: meaning → one or several whole headings.',
  },
  'columns',
);

const threshold = z.union([z.number(), z.string()]);

const scorecardGates = {
  'min-score': describe(
    orBlank(z.union([threshold, z.array(threshold), z.record(z.string(), threshold)])),
    'Điểm tối thiểu',
    {
      vi: '70% hoặc 35 cho cả bảng; danh sách [70%, 7=60%]; hoặc STT → ngưỡng, trong đó total là cả bảng.',
      en: '70% or 35 of the whole; a list [70%, 7=60%]; or code → threshold, where total is the whole.',
    },
  ),
  'require-complete': describe(orBlank(z.boolean()), 'Phải có đủ điểm', {
    vi: 'Mọi tiêu chí phải có điểm, không còn tạm tính.',
    en: 'Every criterion must have its score, nothing provisional.',
  }),
} satisfies Shape<ScorecardGateKey>;

const gates = describe(
  orBlank(
    z.strictObject({
      'fail-on': oneOf(FAIL_LEVELS, 'Mức không đạt', {
        vi: 'Có phát hiện từ mức này trở lên là không đạt; mặc định error.',
        en: 'A finding at this severity or above is a failure; error by default.',
      }),
      'max-warnings': describe(orBlank(z.int().min(0)), 'Số cảnh báo tối đa', {
        vi: 'Tính chung cho tất cả các tệp.',
        en: 'Over all files together.',
      }),
      ...scorecardGates,
      'no-regress': describe(orBlank(z.string()), 'Bản so sánh', {
        vi: 'Tệp kết quả đã lưu hoặc bảng chấm điểm, tính từ thư mục của tệp này; không điểm nào được thấp hơn.',
        en: 'A saved result or a scorecard, from the folder of this file; no score may be lower.',
      }),
      tolerance: describe(orBlank(z.union([z.number(), z.string()])), 'Mức cho phép thấp hơn', {
        vi: 'Số điểm được phép thấp hơn bản so sánh.',
        en: 'How many points lower is allowed.',
      }),
    } satisfies Shape<GateKey>),
  ),
  'Ngưỡng bắt buộc',
  { vi: 'Điều phải đạt khi chạy cchc check.', en: 'What cchc check demands.' },
);

const agency = describe(
  z.strictObject({
    name: describe(z.union([z.string(), z.number()]), 'Tên cơ quan', { vi: 'Tên dùng chung.', en: 'The common name.' }),
    aliases: texts('Cách ghi khác', 'Các cách ghi khác của cùng cơ quan.', 'Other ways in which it is written.'),
  } satisfies Shape<AgencyKey>),
  'Cơ quan',
  { vi: 'Một cơ quan và các cách ghi khác nhau.', en: 'One office and its other spellings.' },
  'agency',
);

const waiver = describe(
  z.strictObject({
    rule: describe(z.enum(RULE_IDS.filter((rule) => !NEVER_ACCEPTED.includes(rule))), 'Quy tắc', {
      vi: 'Quy tắc được miễn; lỗi đọc tệp thì không.',
      en: 'Whose findings are waived; what makes a file unreadable cannot be.',
    }),
    file: describe(z.string(), 'Tệp', {
      vi: 'Mẫu tên tệp, tính từ thư mục của tệp này.',
      en: 'A pattern from the folder of this file.',
    }),
    code: code('STT', {
      vi: 'STT hoặc đường dẫn của tiêu chí, ví dụ 7.2 hoặc II/5/a; bỏ trống là mọi tiêu chí.',
      en: 'The code or path of the criterion, such as 7.2 or II/5/a; without it, every one.',
    }),
    reason: describe(z.union([z.string(), z.number()]), 'Lý do', { vi: 'Vì sao được chấp thuận.', en: 'Why.' }),
    until: describe(z.string(), 'Đến hết ngày', {
      vi: 'Ngày cuối còn hiệu lực: 31/12/2026 hoặc 2026-12-31.',
      en: 'The last day on which it holds: 2026-12-31.',
    }),
  } satisfies Shape<WaiverKey>),
  'Ngoại lệ được chấp thuận',
  { vi: 'Phát hiện được chấp thuận đến một ngày.', en: 'Findings that are accepted until a day.' },
  'waiver',
);

const override = describe(
  z.strictObject({
    files: describe(z.union([z.string(), z.array(z.string())]), 'Tệp', {
      vi: 'Mẫu tên tệp, tính từ thư mục của tệp này, ví dụ xa/**.',
      en: 'Patterns from the folder of this file, such as xa/**.',
    }),
    rules,
    columns,
    gates: describe(orBlank(z.strictObject(scorecardGates)), 'Ngưỡng bắt buộc', {
      vi: 'Thay cho ngưỡng chung.',
      en: 'Instead of the common ones.',
    }),
  } satisfies Shape<OverrideKey>),
  'Riêng cho một số tệp',
  {
    vi: 'Cài đặt thay cho cài đặt chung, với các tệp này.',
    en: 'Settings for these files in place of the common ones.',
  },
  'override',
);

export const configSchema = describe(
  z.strictObject({
    version: describe(orBlank(z.literal(CONFIG_VERSION)), 'Phiên bản', {
      vi: 'Phiên bản của dạng tệp này; không bắt buộc.',
      en: 'Of the format of this file; optional.',
    }),
    files: texts('Tệp', 'Đọc những tệp này khi lệnh không nêu tệp nào.', 'Read where a call names no files.'),
    exclude: texts('Loại trừ', 'Không đọc những tệp này.', 'Never read these.'),
    rules,
    columns,
    gates,
    agencies: describe(orBlank(z.array(agency)), 'Các cơ quan', {
      vi: 'Tên dùng chung và các cách ghi khác: không coi là ghi khác nhau, và được gộp trong báo cáo.',
      en: 'Names with their other spellings: no variants of each other, and one office in reports.',
    }),
    'criteria-sets': texts(
      'Bộ tiêu chí',
      'Tệp Bộ tiêu chí để đối chiếu, tính từ thư mục của tệp này.',
      'Files of criteria sets to compare with, from the folder of this file.',
    ),
    baseline: describe(orBlank(z.string()), 'Lỗi đã ghi nhận', {
      vi: 'Tệp do cchc baseline ghi, tính từ thư mục của tệp này; chỉ tính phát hiện mới.',
      en: 'What cchc baseline wrote, from the folder of this file; only new findings count.',
    }),
    waivers: describe(orBlank(z.array(waiver)), 'Ngoại lệ được chấp thuận', {
      vi: 'Mỗi ngoại lệ nêu quy tắc, tệp, tiêu chí, lý do, ngày hết hiệu lực.',
      en: 'Each names rule, file, criterion, reason and last day.',
    }),
    overrides: describe(orBlank(z.array(override)), 'Cài đặt riêng', {
      vi: 'Cài đặt riêng cho một số tệp; mục sau thay mục trước.',
      en: 'For some files; later ones beat earlier ones.',
    }),
  } satisfies Shape<ConfigKey>),
  'Cấu hình cchc',
  { vi: 'Cài đặt chung của một thư mục bảng chấm điểm.', en: 'Settings for the scorecards of a folder.' },
);
