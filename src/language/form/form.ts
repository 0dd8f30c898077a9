/** The words of a scorecard to fill in as YAML, and what is said about making one. */
import type { Points } from '../../model/points/points.js';
import type { Said } from '../wording/language.js';
import { sayPoints } from '../wording/numbers.js';
import { counted, points, said, saying } from '../wording/saying.js';

/** Lines above a form, each a comment. */
export const FORM_TOP: Readonly<Record<'blank' | 'offers', Said>> = {
  blank: said(
    [
      'Phiếu tự đánh giá, chấm điểm cải cách hành chính để điền. Chữ sau dấu # là lời hướng dẫn, công cụ không đọc.',
      'Thụt đầu dòng bằng dấu cách, không dùng phím Tab. Chưa chấm thì để trống, đừng ghi 0.',
      'Điền xong: "cchc check" tìm chỗ sai, chỗ thiếu; "cchc score" tính điểm.',
    ].join('\n'),
    [
      'A scorecard to fill in. What stands behind a # explains and is not read.',
      'Indent with spaces, never with tabs. What is not scored stays blank: do not write 0.',
      'When it is filled in, "cchc check" finds what is wrong or missing and "cchc score" adds it up.',
    ].join('\n'),
  ),
  offers: said(
    'Giải pháp năm trước đứng sau dấu # và chưa được tính; muốn dùng lại thì xóa dấu # rồi sửa cho hợp năm nay.',
    "Last year's remedies stand behind a # and do not count; to use one again take the # away, then bring it up to date.",
  ),
};

/** Beside the first key of each name. */
export const FORM_KEYS: Readonly<Record<string, Said>> = {
  title: said('tên bảng', 'the title'),
  unit: said('đơn vị được chấm điểm', 'the unit that is scored'),
  year: said('năm được đánh giá', 'the year assessed'),
  'plan-year': said('năm thực hiện kế hoạch khắc phục', 'the year the plan is carried out'),
  code: said("STT, đặt trong dấu nháy: '1.10' khác với '1.1'", "a code is text, in quotes: '1.10' is not '1.1'"),
  name: said('tên, bắt buộc', 'the name, required'),
  max: said('điểm chuẩn; số thập phân viết 1,5 hoặc 1.5', 'the most points it can give; 1.5 and 1,5 are alike'),
  self: said('điểm tự đánh giá', 'the points the unit gives itself'),
  assessed: said('điểm thẩm định', 'the points the assessors gave'),
  result: said(
    'kết quả thay cho điểm: 85 %, 17/20, một phương án hoặc [phương án, phương án]; để trống self và assessed',
    'a result in place of a score: 85 %, 17/20, an option or [option, option]; then leave self and assessed blank',
  ),
  finding: said('tồn tại, hạn chế; nguyên nhân mất điểm', 'why points were lost'),
  evidence: said('tài liệu kiểm chứng', 'what backs the score'),
  explanation: said('giải trình của đơn vị', "the unit's answer"),
  kind: said(
    'bonus: điểm thưởng; deduction: điểm trừ, được ghi số âm',
    'bonus adds nothing to the maximum; a deduction may be negative',
  ),
  state: said(
    'survey: chấm qua điều tra xã hội học; not-applicable: không phát sinh',
    'survey: the score comes from a survey; not-applicable: it does not arise',
  ),
  remedy: said('chỉ điền khi mất điểm', 'only where points were lost'),
  solution: said('giải pháp', 'what will be done'),
  product: said('sản phẩm', 'what will exist when it is done'),
  lead: said('cơ quan chủ trì thực hiện', 'the office in charge'),
  support: said('cơ quan phối hợp; nhiều cơ quan: [Phòng A, Phòng B]', 'offices that help: [one, two]'),
  person: said('người thực hiện', 'the person in charge'),
  when: said('thời gian thực hiện: ngày, tháng, quý hoặc “Thường xuyên”', 'the deadline: a day, month or quarter'),
  note: said('ghi chú', 'a note'),
  status: said(
    'todo (chưa thực hiện), doing (đang thực hiện), done (hoàn thành) hoặc dropped (dừng thực hiện)',
    'todo, doing, done or dropped',
  ),
  recovers: said('điểm dự kiến khắc phục', 'points expected back'),
  effort: said('mức độ công việc', 'how much work it is'),
};

/** What last year's row has to say beside this year's. */
export const LAST_YEAR = {
  lost: saying(
    (year: number | undefined, lost: Points, why: string | undefined) =>
      `${year === undefined ? 'Năm trước' : `Năm ${year}`} mất ${sayPoints(lost, 'vi')} điểm${why === undefined ? '' : `: ${why}`}`,
    (year: number | undefined, lost: Points, why: string | undefined) =>
      `${year === undefined ? 'Last year' : String(year)}: ${points(sayPoints(lost, 'en'))} lost${why === undefined ? '' : `: ${why}`}`,
  ),
  notApplicable: saying(
    (year: number | undefined) => `${year === undefined ? 'Năm trước' : `Năm ${year}`}: không phát sinh`,
    (year: number | undefined) => `${year === undefined ? 'Last year' : String(year)}: did not arise`,
  ),
} as const;

/** A small tree to write over: two fields, one of them with sub-criteria. */
export const BLANK_FORM = {
  title: said('Bảng tự đánh giá, chấm điểm cải cách hành chính', 'Scorecard of public administration reform'),
  field: saying(
    (code: string) => `Tên lĩnh vực ${code}`,
    (code: string) => `Name of field ${code}`,
  ),
  criterion: saying(
    (code: string) => `Tên tiêu chí ${code}`,
    (code: string) => `Name of criterion ${code}`,
  ),
  part: saying(
    (code: string) => `Tên tiêu chí thành phần ${code}`,
    (code: string) => `Name of sub-criterion ${code}`,
  ),
} as const;

/** What was made of last year's file, on stderr. */
export const FORM_NOTES = {
  evidenceAsked: said('Tài liệu kiểm chứng theo yêu cầu', 'Evidence asked for'),
  ofSet: saying(
    (asked: number) => `Lập theo Bộ tiêu chí: ${asked} tiêu chí cần chấm điểm.`,
    (asked: number) => `Made by the criteria set: ${counted(asked, 'criterion', 'criteria')} to be scored.`,
  ),
  kept: saying(
    (rows: number, offers: number) =>
      `Giữ ${rows} tiêu chí, để trống điểm; ${offers === 0 ? 'năm trước không có giải pháp nào' : `${offers} giải pháp năm trước để tham khảo, chưa được tính`}.`,
    (rows: number, offers: number) =>
      `Kept ${counted(rows, 'criterion', 'criteria')}, scores left blank; ${offers === 0 ? 'last year had no remedies' : `${counted(offers, 'remedy', 'remedies')} of last year offered, not counted`}.`,
  ),
  results: saying(
    (names: readonly string[], others: number) =>
      `Tên tiêu chí còn ghi kết quả năm trước, hãy sửa trước khi dùng phiếu: ${names.join('; ')}${others === 0 ? '' : `; và ${others} tiêu chí khác`}.`,
    (names: readonly string[], others: number) =>
      `Names that still tell last year's result, to be put right before the form is used: ${names.join('; ')}${others === 0 ? '' : `; and ${others} more`}.`,
  ),
  extract: said(
    'Bảng năm trước là bảng trích (chỉ nêu phần mất điểm): phiếu này không có đủ tiêu chí của Bộ tiêu chí.',
    "Last year's table is an extract (what lost points): this form has not all criteria of the set.",
  ),
} as const;
