/** The words of an office's documents: letterhead, grounds, signature, and what a plan says of its own. */
import type { Day } from '../../model/time/day.js';
import { counted, points, said, saying } from '../wording/saying.js';

/** To be filled in by hand. */
export const DOTS = '……………………';
const SHORT_DOTS = '……';
const PLACE_DOTS = '…………';
/** As long as what is left of a line. */
const LINE_OF_DOTS = '…'.repeat(26);

const ENGLISH_MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
] as const;

/** Days below 10 and the months 1 and 2 have a zero in front, as the decree wants it. */
const dayVi = (day: Day | undefined): string => {
  if (day === undefined) return 'ngày …… tháng …… năm ……';
  const [year = '', month = '', date = ''] = day.split('-');
  return `ngày ${date} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`;
};

const dayEn = (day: Day | undefined): string => {
  if (day === undefined) return '…… ………… 20……';
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${ENGLISH_MONTHS[Number(month) - 1] ?? month} ${year}`;
};

const forYear = (year: number | undefined): string => (year === undefined ? '' : ` năm ${year}`);
const inYear = (year: number | undefined): string => (year === undefined ? '' : ` of ${year}`);

export const OFFICIAL = {
  dots: DOTS,
  state: said('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'SOCIALIST REPUBLIC OF VIET NAM'),
  motto: said('Độc lập - Tự do - Hạnh phúc', 'Independence - Freedom - Happiness'),
  number: saying(
    (number: string) => `Số: ${number}`,
    (number: string) => `No. ${number}`,
  ),
  /** Where only the symbol is known. */
  noNumber: SHORT_DOTS,
  placeAndDate: saying(
    (place: string | undefined, day: Day | undefined) => `${place ?? PLACE_DOTS}, ${dayVi(day)}`,
    (place: string | undefined, day: Day | undefined) => `${place ?? PLACE_DOTS}, ${dayEn(day)}`,
  ),
  day: saying(
    (day: Day | undefined) => dayVi(day),
    (day: Day | undefined) => dayEn(day),
  ),
  appendix: said('Phụ lục', 'Appendix'),
  attachedTo: saying(
    (number: string, day: Day | undefined, agency: string) =>
      `(Kèm theo Kế hoạch số ${number} ${dayVi(day)} của ${agency})`,
    (number: string, day: Day | undefined, agency: string) =>
      `(Attached to Plan No. ${number} of ${dayEn(day)}, ${agency})`,
  ),
  /** Of an annex whose document is not made here. */
  attachedToDecision: said(
    `(Kèm theo Quyết định số ${DOTS} ${dayVi(undefined)} của ${DOTS})`,
    `(Attached to Decision No. ${DOTS} of ${dayEn(undefined)}, ${DOTS})`,
  ),
  recipients: said('Nơi nhận:', 'Recipients:'),
  archive: said('Lưu: VT.', 'Archives.'),
  onBehalf: said('TM. ỦY BAN NHÂN DÂN', 'ON BEHALF OF THE PEOPLE’S COMMITTEE'),
  basis: said(`Căn cứ ${LINE_OF_DOTS}`, `Pursuant to ${LINE_OF_DOTS}`),
} as const;

/** Whose score it is, by what it was computed from. */
const scoredBy = {
  assessed: said('kết quả thẩm định', 'the assessed scores'),
  self: said('kết quả tự đánh giá, chấm điểm', 'the self scores'),
} as const;
type Basis = keyof typeof scoredBy;

interface Result {
  readonly basis: Basis;
  readonly year: number | undefined;
  /** Some of it is not scored yet. */
  readonly partly: boolean;
}

export const PLAN_TEXT = {
  name: said('KẾ HOẠCH', 'PLAN'),
  subject: saying(
    (year: number | undefined) => `Khắc phục điểm bị mất trong công tác cải cách hành chính${forYear(year)}`,
    (year: number | undefined) => `Recovering the points lost in the administrative reform scorecard${inYear(year)}`,
  ),
  issue: saying(
    (agency: string, subject: string) => `${agency} ban hành Kế hoạch ${subject} như sau:`,
    (agency: string, subject: string) => `${agency} issues this plan, “${subject}”, as follows:`,
  ),
  purposeAndRequirements: said('I. MỤC ĐÍCH, YÊU CẦU', 'I. PURPOSE AND REQUIREMENTS'),
  purpose: said('1. Mục đích', '1. Purpose'),
  purposes: {
    vi: (lost: string | undefined, basis: Basis, year: number | undefined, extract: boolean) => [
      lost === undefined
        ? `Khắc phục những nội dung mất điểm trong công tác cải cách hành chính${forYear(year)}; nâng cao kết quả thực hiện trong những năm tiếp theo.`
        : `Khắc phục ${lost} điểm bị mất theo ${scoredBy[basis].vi}${forYear(year)}${extract ? ' ở các lĩnh vực có trong bảng' : ''}; nâng cao kết quả công tác cải cách hành chính trong những năm tiếp theo.`,
      'Xác định rõ nhiệm vụ, giải pháp, cơ quan chủ trì, cơ quan phối hợp và thời gian thực hiện đối với từng tiêu chí bị mất điểm.',
    ],
    en: (lost: string | undefined, basis: Basis, year: number | undefined, extract: boolean) => [
      lost === undefined
        ? `To put right what lost points in the administrative reform${inYear(year)}, and to do better in the years to come.`
        : `To recover ${points(lost)} lost by ${scoredBy[basis].en}${inYear(year)}${extract ? ' in the fields that the table lists' : ''}, and to do better in the years to come.`,
      'To name the tasks, the solutions, the lead and supporting agencies and the deadline for every criterion that lost points.',
    ],
  },
  requirements: said('2. Yêu cầu', '2. Requirements'),
  required: {
    vi: [
      'Cơ quan, đơn vị được giao chủ trì tổ chức thực hiện đúng nội dung, đúng thời hạn; cơ quan, đơn vị phối hợp chủ động tham gia và chịu trách nhiệm về phần việc của mình.',
      'Kết quả thực hiện phải cụ thể, có tài liệu kiểm chứng để làm căn cứ tự đánh giá, chấm điểm kỳ sau.',
    ],
    en: [
      'Each lead agency carries out its tasks in full and on time; each supporting agency answers for its part.',
      'Results must be concrete and backed by evidence for the next round of scoring.',
    ],
  },
  tasks: said('II. NHIỆM VỤ, GIẢI PHÁP', 'II. TASKS AND SOLUTIONS'),
  result: saying(
    ({ basis, year, partly }: Result, score: string, max: string, lost: string, rate: string | undefined) =>
      `Theo ${scoredBy[basis].vi}${forYear(year)}, đơn vị đạt ${score}/${max} điểm${partly ? ' của phần đã chấm' : ''}, mất ${lost} điểm${rate === undefined ? '' : `; ${rate}`}. Nhiệm vụ, giải pháp theo từng lĩnh vực như sau (chi tiết tại Phụ lục kèm theo):`,
    ({ basis, year, partly }: Result, score: string, max: string, lost: string, rate: string | undefined) =>
      `By ${scoredBy[basis].en}${inYear(year)}, the unit reached ${score} of ${points(max)}${partly ? ' scored so far' : ''} and lost ${lost}${rate === undefined ? '' : `; ${rate}`}. The tasks and solutions by field are as follows (see the appendix for all details):`,
  ),
  index: said('Chỉ số CCHC là', 'its PAR index is'),
  extractRate: said('tỷ lệ đạt của các lĩnh vực có trong bảng là', 'the fields that the table lists reached'),
  unscored: said(
    'Bảng chưa có điểm, nên chưa xác định được điểm bị mất.',
    'Nothing is scored yet, so no loss is known.',
  ),
  nothingLost: said('Không mất điểm ở tiêu chí nào.', 'No points are lost.'),
  provisional: saying(
    (words: string) => `${words}; số liệu trên đây sẽ được cập nhật khi có kết quả.`,
    (words: string) => `${words}; the figures above will change with the results.`,
  ),
  field: saying(
    (number: number, subject: string | undefined, name: string) =>
      `${number}. ${subject === undefined ? name : `${subject}: ${name}`}`,
    (number: number, subject: string | undefined, name: string) =>
      `${number}. ${subject === undefined ? name : `${subject}: ${name}`}`,
  ),
  fieldLost: saying(
    (lost: string, max: string | undefined) => `Mất ${lost}${max === undefined ? '' : `/${max}`} điểm.`,
    (lost: string, max: string | undefined) => `${lost}${max === undefined ? ' points' : ` of ${points(max)}`} lost.`,
  ),
  fieldUnexplained: saying(
    (who: string, amount: string) =>
      `${who}: còn ${amount} điểm chưa rõ mất ở tiêu chí nào; cần rà soát, bổ sung tiêu chí và giải pháp khắc phục.`,
    (who: string, amount: string) =>
      `${who}: it is not known which criteria lost ${points(amount)}; they are to be found and given a solution.`,
  ),
  criterion: saying(
    (subject: string | undefined, name: string, lost: string | undefined) =>
      `${subject === undefined ? name : `${subject}: ${name}`}${lost === undefined ? '' : ` (mất ${lost} điểm)`}`,
    (subject: string | undefined, name: string, lost: string | undefined) =>
      `${subject === undefined ? name : `${subject}: ${name}`}${lost === undefined ? '' : ` (${points(lost)} lost)`}`,
  ),
  solution: saying(
    (words: string | undefined) => `Giải pháp: ${words ?? DOTS + DOTS}`,
    (words: string | undefined) => `Solution: ${words ?? DOTS + DOTS}`,
  ),
  /** How a task is carried out: parts of one sentence. */
  parts: {
    lead: said('chủ trì', 'lead'),
    support: said('phối hợp', 'support'),
    person: said('người thực hiện', 'person in charge'),
    product: said('sản phẩm', 'product'),
    when: said('thời gian thực hiện', 'deadline'),
    status: said('tình trạng', 'status'),
  },
  sameAs: saying(
    (who: string) => `Thực hiện theo giải pháp đã nêu tại ${who}.`,
    (who: string) => `By the solution given for ${who}.`,
  ),
  organisation: said('III. TỔ CHỨC THỰC HIỆN', 'III. IMPLEMENTATION'),
  leads: saying(
    (count: number, amount: string | undefined, which: string) =>
      `Chủ trì ${count} nhiệm vụ${amount === undefined ? '' : `, liên quan ${amount} điểm bị mất`}, ở tiêu chí ${which}.`,
    (count: number, amount: string | undefined, which: string) =>
      `Leads ${counted(count, 'task', 'tasks')}${amount === undefined ? '' : `, about ${points(amount)} lost`}, in ${which}.`,
  ),
  supports: saying(
    (which: string) => `Phối hợp thực hiện nhiệm vụ ở tiêu chí ${which}.`,
    (which: string) => `Supports the tasks in ${which}.`,
  ),
  /** Ends a list that is too long to be read. */
  others: saying(
    (count: number) => `và ${count} tiêu chí khác nêu tại Phụ lục`,
    (count: number) => `and ${count} more in the appendix`,
  ),
  withoutLead: saying(
    (which: string) => `Chủ trì nhiệm vụ chưa ghi cơ quan chủ trì, ở tiêu chí ${which}.`,
    (which: string) => `Leads the tasks that name no lead agency, in ${which}.`,
  ),
  withoutTask: saying(
    (which: string) =>
      `Đề xuất giải pháp và thời gian thực hiện đối với tiêu chí mất điểm chưa có giải pháp: ${which}.`,
    (which: string) => `Proposes a solution and a deadline for what lost points and has no solution: ${which}.`,
  ),
  agencies: said('Các cơ quan, đơn vị', 'All agencies'),
  report: {
    vi: [
      'Căn cứ nhiệm vụ được giao tại Kế hoạch này và Phụ lục kèm theo, tổ chức thực hiện và báo cáo kết quả đúng thời hạn.',
    ],
    en: ['Carry out the tasks given in this plan and its appendix, and report the results on time.'],
  },
  performers: said('Các cơ quan, đơn vị nêu tại Mục III', 'The agencies named in part III'),
  closing: saying(
    (agency: string) =>
      `Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị kịp thời báo cáo ${agency} để xem xét, giải quyết./.`,
    (agency: string) => `Difficulties met on the way are reported to ${agency} without delay.`,
  ),
  appendixTitle: saying(
    (year: number | undefined) => `BẢNG KHẮC PHỤC ĐIỂM BỊ MẤT${year === undefined ? '' : ` NĂM ${year}`}`,
    (year: number | undefined) => `REMEDIATION TABLE${year === undefined ? '' : `, ${year}`}`,
  ),
} as const;

export const SLIP_TEXT = {
  name: said('PHIẾU GIAO NHIỆM VỤ', 'TASK SLIP'),
  subject: saying(
    (year: number | undefined) => `Khắc phục điểm bị mất trong công tác cải cách hành chính${forYear(year)}`,
    (year: number | undefined) => `Recovering the points lost in the administrative reform scorecard${inYear(year)}`,
  ),
} as const;
