/** What offices call their columns. The first rule that fits gives the meaning, so the narrower ones stand first. */
import { OWN_COLUMNS } from '../../model/reading/own-columns.js';
import type { ColumnMeaning } from '../../model/scorecard/scorecard.js';
import { type Phrases, phrases } from './phrases.js';

/**
 * What a heading may mean: a column of the scorecard, or one that needs its neighbours to be understood.
 * `points` is a bare "Điểm", `outcome` a bare "Kết quả", `abbreviated` a "Điểm TĐ" that may be tối đa or thẩm định, `whole`
 * the "Tổng điểm" that may be reached or was;
 * `deducted` is "Điểm trừ"; `shortfall` what points were lost for: the criteria or the reasons; `task` what was, or is
 * to be done; `content` a name only where nothing else is one; `survey` scores from outside; `converted` scores by their
 * weights; `adjusted` what a score became, or what changed it; `average` what several assessors gave, taken together;
 * `change` what is added to a score or taken from it.
 */
export type HeadingMeaning =
  | ColumnMeaning
  | OwnMeaning
  | 'points'
  | 'outcome'
  | 'abbreviated'
  | 'whole'
  | 'deducted'
  | 'bonus'
  | 'shortfall'
  | 'task'
  | 'content'
  | 'survey'
  | 'converted'
  | 'adjusted'
  | 'average'
  | 'change'
  | 'request'
  | 'other';

/** Columns that only our own workbooks have. */
export type OwnMeaning = keyof typeof OWN_COLUMNS;

/** What a heading means in one file; undefined where it says nothing that is known. */
export type HeadingReader = (text: string) => HeadingMeaning | undefined;

type Rule = readonly [HeadingMeaning, 'equal' | 'startOf' | 'endOf' | 'within', Phrases];

/** Meanings of the columns that name a row's criterion, by themselves or beside others that do not. */
const NAMING: ReadonlySet<string> = new Set(['name', 'shortfall', 'task', 'content']);
export const isNaming = (meaning: string | undefined): boolean => meaning !== undefined && NAMING.has(meaning);

const equal = (meaning: HeadingMeaning, ...all: string[]): Rule => [meaning, 'equal', phrases(...all)];
const starts = (meaning: HeadingMeaning, ...all: string[]): Rule => [meaning, 'startOf', phrases(...all)];
const ends = (meaning: HeadingMeaning, ...all: string[]): Rule => [meaning, 'endOf', phrases(...all)];
const within = (meaning: HeadingMeaning, ...all: string[]): Rule => [meaning, 'within', phrases(...all)];

/** Who may take points off a score, and how that is said: "Hội đồng thẩm định trừ điểm". */
const TAKERS = [
  ...['thẩm định', 'thẩm tra', 'phúc tra', 'kiểm tra', 'Hội đồng', 'HĐTĐ', 'HĐ', 'TĐ', 'Nội vụ', 'SNV', 'BNV', 'Sở'],
  ...['tỉnh', 'huyện', 'thành phố', 'cấp trên', 'Ban Chỉ đạo', 'BCĐ', 'Tổ công tác', 'Tổ', 'Đoàn'],
];
const TAKES = ['trừ', 'trừ điểm', 'đã trừ', 'đã trừ điểm'];
const TAKEN = ['Điểm trừ', 'Số điểm trừ', 'Trừ điểm', 'Điểm giảm trừ', 'Điểm giảm', 'Số điểm giảm'];
const MISSED = ['Điểm mất', 'Điểm bị mất', 'Điểm bị trừ', 'Số điểm mất', 'Số điểm bị mất', 'Số điểm bị trừ'];
/** When they were taken, or whose points they are. */
const IN_ROUND = [
  ...['thẩm định', 'phúc tra', 'giải trình', 'rà soát'].flatMap((round) =>
    ['sau', 'sau khi', 'trước', 'qua', 'khi', 'trong', 'theo'].map((when) => `${when} ${round}`),
  ),
  ...['tự chấm', 'theo tự chấm', 'khi tự chấm', 'theo điểm tự chấm', 'tự đánh giá', 'theo tự đánh giá'],
];
const OF_TAKERS = TAKERS.flatMap((taker) => [taker, `của ${taker}`, `do ${taker}`, `theo ${taker}`]);
const inAll = (begins: readonly string[], ends: readonly string[]): string[] =>
  begins.flatMap((begin) => ends.map((end) => `${begin} ${end}`));

const ownColumn = (meaning: OwnMeaning): Rule => equal(meaning, ...Object.values(OWN_COLUMNS[meaning]));

/** The headings that only our own workbooks have, as a whole. */
export const OWN_RULES: readonly Rule[] = [
  ownColumn('level'),
  ownColumn('kind'),
  ownColumn('result'),
  ownColumn('criteriaSet'),
  ownColumn('lostBySelf'),
  ownColumn('check'),
];

export const RULES: readonly Rule[] = [
  equal(
    'code',
    'STT',
    'TT',
    'S TT',
    'S T T',
    'T T',
    'Số TT',
    'Số thứ tự',
    'Thứ tự',
    'Mã',
    'Mã số',
    'Mã tiêu chí',
    'Mã TC',
    'Mã chỉ số',
  ),
  equal('code', 'Ký hiệu', 'Số hiệu', 'Mục', 'STT Mã', 'STT mục', 'TT tiêu chí', 'STT tiêu chí', 'Số hiệu tiêu chí'),
  equal('code', 'Mã số tiêu chí', 'Mã số TC', 'Mã TCTP', 'Mã hiệu', 'Ký hiệu tiêu chí', 'Thứ tự tiêu chí', 'Chỉ mục'),
  equal('code', 'Mục Tiểu mục', 'Mục tiêu chí', 'Số mục', 'Mã hiệu tiêu chí', 'Mã lĩnh vực tiêu chí'),
  equal(
    'code',
    'TT lĩnh vực',
    'STT lĩnh vực',
    'Mã lĩnh vực',
    'STT LV',
    'TT LV',
    'Mã LV',
    'Mã số LV',
    'Mã số lĩnh vực',
    'Số hiệu lĩnh vực',
    'STT TC',
    'TT TC',
    'STT TCTP',
    'TT TCTP',
  ),
  equal(
    'code',
    'STT tiêu chí thành phần',
    'TT tiêu chí thành phần',
    'Mã tiêu chí thành phần',
    'Mã chỉ tiêu',
    'STT chung',
  ),
  starts('code', 'STT theo', 'TT theo', 'Số thứ tự theo', 'STT trong', 'Số TT theo', 'Mã theo', 'Mã số theo'),
  equal('code', 'No', 'Nr', 'Code', 'ID', '#', 'Item No', 'Number', 'Ref'),
  // What must be reached at least, beside what may be.
  ends('other', 'tối thiểu', 'điểm sàn', 'điểm liệt', 'minimum'),
  equal('points', 'Điểm', 'Số điểm', 'Điểm số', 'Points', 'Mức điểm'),
  // Points of what the names group, whatever the words of names in it.
  starts(
    'points',
    'Điểm lĩnh vực',
    'Điểm của lĩnh vực',
    'Điểm theo lĩnh vực',
    'Tổng điểm lĩnh vực',
    'Điểm từng lĩnh vực',
  ),
  equal('points', 'Điểm tiêu chí', 'Điểm của tiêu chí', 'Điểm tiêu chí thành phần'),
  equal('bonus', 'Điểm thưởng', 'Điểm cộng', 'Điểm cộng thêm', 'Bonus', 'Điểm thưởng cộng'),
  equal(
    'deducted',
    'Điểm trừ',
    'Trừ điểm',
    'Số điểm trừ',
    'Điểm giảm trừ',
    'Điểm giảm',
    'Số điểm giảm',
    'Deducted',
    'Deduction',
  ),
  starts('deducted', ...inAll(TAKEN, [...IN_ROUND, ...OF_TAKERS])),
  starts('lost', ...inAll(MISSED, IN_ROUND)),
  equal('outcome', 'Kết quả'),
  starts('converted', 'Điểm quy đổi', 'Điểm sau quy đổi', 'Điểm đã quy đổi', 'Điểm nhân hệ số', 'Điểm sau khi quy đổi'),
  starts('converted', 'Điểm theo trọng số', 'Điểm có trọng số', 'Điểm nhân trọng số', 'Điểm theo hệ số'),
  starts('converted', 'Điểm sau nhân hệ số', 'Điểm đã nhân hệ số', 'Điểm sau khi nhân hệ số', 'Điểm x hệ số'),
  equal('abbreviated', 'Điểm TĐ', 'TĐ'),
  starts('assessed', 'TĐ lần', 'Điểm TĐ lần', 'TĐ vòng', 'Điểm TĐ vòng', 'TĐ đợt', 'Điểm TĐ đợt', 'TĐ L1', 'TĐ L2'),
  equal('whole', 'Tổng điểm', 'Tổng số điểm', 'Total points', 'Total score'),
  equal('change', 'Điểm phạt', 'Penalty'),
  equal(
    'adjusted',
    'Điểm điều chỉnh',
    'Điều chỉnh',
    'Điểm giải trình',
    'Điểm bổ sung',
    'Điểm chỉnh sửa',
    'Điểm hiệu chỉnh',
  ),
  equal('adjusted', 'Điểm được điều chỉnh', 'Adjusted', 'Adjusted score'),
  equal('average', 'Điểm TB', 'Điểm trung bình', 'Trung bình', 'Bình quân', 'Điểm bình quân', 'TB', 'TB cộng', 'TBC'),
  equal(
    'average',
    'Điểm TBC',
    'Điểm TB cộng',
    'Trung bình cộng',
    'Điểm trung bình cộng',
    'Average',
    'Average score',
    'Mean',
  ),
  // What is hoped for once the faults are put right.
  starts('other', 'Điểm sau khắc phục', 'Điểm sau khi khắc phục', 'Kết quả sau khắc phục', 'Kết quả sau khi khắc phục'),
  // "Điểm sau điều chỉnh": what counts in the end.
  starts('assessed', 'Điểm sau', 'Điểm số sau', 'Kết quả sau', 'Sau điều chỉnh', 'Sau rà soát', 'Sau phúc tra'),
  within('change', 'Điểm tăng thêm', 'Tăng thêm', 'Điểm tăng', 'Mức điều chỉnh', 'Điều chỉnh tăng', 'Điều chỉnh giảm'),
  starts('change', 'Điểm cộng thêm', 'Điểm thêm', 'Điểm bớt', 'Điểm cộng trừ', 'Điểm thưởng phạt'),
  // What our own report printed beside the computed points.
  equal('other', 'Số ghi trong bảng', 'Stated in the source'),
  // Words that come close to a column of points but are texts, offices, differences or ranks.
  within('recovers', 'Điểm dự kiến khắc phục', 'Điểm khắc phục', 'Điểm dự kiến đạt', 'Recovers', 'Recoverable'),
  within('other', 'Phấn đấu', 'Điểm dự kiến', 'Điểm mục tiêu', 'Dự kiến đạt', 'Target'),
  // "Điểm thẩm định sau giải trình": points, whatever was explained before.
  ends('self', 'tự chấm sau giải trình', 'tự đánh giá sau giải trình'),
  ends('assessed', 'sau giải trình', 'trước giải trình', 'sau khi giải trình', 'sau khi có giải trình'),
  within('explanation', 'Giải trình', 'Thuyết minh', 'Explanation'),
  within(
    'evidence',
    'Kiểm chứng',
    'Minh chứng',
    'Dẫn chứng',
    'Bằng chứng',
    'Evidence',
    'Tài liệu chứng minh',
    'Văn bản chứng minh',
  ),
  within('evidence', 'TLKC', 'TLMC', 'Hồ sơ kèm theo', 'Tài liệu kèm theo', 'Văn bản kèm theo'),
  within('finding', 'Lý do', 'Lí do', 'Nguyên nhân', 'Nhận xét', 'Tồn tại', 'Hạn chế', 'Ý kiến', 'Reason', 'Finding'),
  within('finding', 'Findings', 'Comment', 'Comments', 'Vướng mắc'),
  // Texts, though they speak of assessing: what was done, told beside the criteria or in their place.
  starts('content', 'Nội dung tự đánh giá', 'Nội dung tự chấm', 'Nội dung thực hiện', 'Diễn giải', 'Nhóm tiêu chí'),
  starts('content', 'Nội dung chấm', 'Nội dung đánh giá', 'Mức đánh giá', 'Mức độ đánh giá', 'Thang đánh giá'),
  starts('content', 'Kết quả thực hiện', 'Tình hình thực hiện', 'Nội dung kết quả'),
  starts('other', 'Kết quả khắc phục', 'Tình hình khắc phục', 'Cách chấm', 'Hướng dẫn', 'Căn cứ', 'Phạm vi', 'Yêu cầu'),
  starts('shortfall', 'Nội dung mất điểm', 'Nội dung bị mất', 'Nội dung trừ điểm', 'Nội dung bị trừ'),
  starts('shortfall', 'Các nội dung mất điểm', 'Các nội dung bị mất', 'Các nội dung bị trừ', 'Nội dung chưa đạt'),
  starts('shortfall', 'Nội dung không đạt', 'Các nội dung chưa đạt', 'Các nội dung không đạt'),
  // "Tiêu chí mất điểm", "Các tiêu chí chưa đạt điểm tối đa": criteria, whatever they did with their points.
  starts(
    'name',
    'LV TC',
    'Mục tiêu tiêu chí',
    'Tiêu chí',
    'Các tiêu chí',
    'Tên tiêu chí',
    'Lĩnh vực',
    'Các lĩnh vực',
    'Tên lĩnh vực',
    'Criteria',
  ),
  // Points that were not reached, though their heading holds the word for those that were.
  within('lost', 'Điểm chưa đạt', 'Điểm không đạt', 'Điểm thiếu', 'Điểm bị thiếu', 'Điểm bị giảm', 'Điểm số chưa đạt'),
  within('lost', 'Số điểm thiếu', 'Điểm không được', 'Điểm chưa được', 'Điểm số không đạt', 'Điểm bị hụt'),
  starts('lost', 'Điểm trừ so với', 'Số điểm trừ so với'),
  ends('deducted', ...inAll(TAKERS, TAKES)),
  ends('assessed', 'thẩm định chấm', 'thẩm định chấm điểm', 'thẩm định đánh giá', 'đánh giá chấm'),
  // Who assessed, when and what: words about the assessment, not its points.
  starts('other', 'Cơ quan thẩm định', 'Đơn vị thẩm định', 'Người thẩm định', 'Ngày thẩm định', 'Thời gian thẩm định'),
  starts('other', 'Nội dung thẩm định', 'Ý kiến thẩm định', 'Căn cứ thẩm định', 'Cơ quan đánh giá', 'Đơn vị đánh giá'),
  starts('other', 'Người đánh giá', 'Ngày đánh giá', 'Người chấm', 'Ngày chấm', 'Cơ quan phúc tra', 'Người phúc tra'),
  starts('other', 'Tăng giảm', 'Tăng', 'Giảm', 'Biến động', 'So sánh', 'So với'),
  within('other', 'Chênh lệch', 'Tỷ lệ', 'Tỉ lệ', 'Tỷ trọng', 'Lũy kế', 'Thứ hạng', 'Phương pháp', 'Cách tính', '%'),
  within('when', 'Thời gian', 'Thời hạn', 'Hạn hoàn thành', 'Ngày hoàn thành', 'Mốc thời gian', 'Lộ trình', 'Tiến độ'),
  within('when', 'Deadline', 'When', 'Due', 'Due date', 'Thời điểm hoàn thành', 'Hoàn thành trước', 'Mốc hoàn thành'),
  starts('when', 'Hạn', 'Kỳ hạn', 'Thời điểm'),
  equal('when', 'Hoàn thành', 'Ngày', 'Tháng', 'Tháng hoàn thành', 'Tháng thực hiện', 'Month'),
  within('lead', 'Chủ trì', 'Đơn vị thực hiện', 'Cơ quan thực hiện', 'Đầu mối', 'Đơn vị chịu trách nhiệm', 'Lead'),
  within('lead', 'Cơ quan chịu trách nhiệm', 'Bộ phận thực hiện', 'Phân công thực hiện', 'Trách nhiệm thực hiện'),
  within(
    'lead',
    'Đơn vị phụ trách',
    'Cơ quan phụ trách',
    'Phòng phụ trách',
    'Bộ phận phụ trách',
    'Đơn vị khắc phục',
    'Cơ quan khắc phục',
  ),
  within('lead', 'Tham mưu', 'Đơn vị được giao', 'Cơ quan được giao', 'Đơn vị được phân công', 'Phân công nhiệm vụ'),
  within('lead', 'Phân công trách nhiệm', 'Trách nhiệm chính'),
  equal('lead', 'Trách nhiệm', 'Phân công', 'Giao đơn vị', 'Giao thực hiện', 'Phụ trách'),
  within('support', 'Phối hợp', 'Support', 'Supporting', 'Đơn vị hỗ trợ', 'Cơ quan hỗ trợ'),
  within(
    'person',
    'Người phụ trách',
    'Cán bộ phụ trách',
    'Công chức phụ trách',
    'Người thực hiện',
    'Lãnh đạo phụ trách',
  ),
  within('person', 'Người chịu trách nhiệm', 'Cán bộ thực hiện', 'Công chức thực hiện', 'Person', 'Responsible person'),
  within('product', 'Sản phẩm', 'Kết quả đầu ra', 'Kết quả dự kiến', 'Product', 'Output', 'Deliverable'),
  within('status', 'Trạng thái', 'Tình trạng', 'Status'),
  within('effort', 'Mức độ công việc', 'Công sức', 'Effort'),
  within(
    'solution',
    'Giải pháp',
    'Biện pháp',
    'Hướng khắc phục',
    'Nội dung khắc phục',
    'Nhiệm vụ khắc phục',
    'Solution',
  ),
  starts('solution', 'Hướng xử lý', 'Hướng giải quyết', 'Cách khắc phục', 'Hướng cải thiện', 'Phương hướng'),
  within('solution', 'Phương án khắc phục', 'Khắc phục', 'Remedy', 'Solutions', 'Measures'),
  within('note', 'Ghi chú', 'Chú thích', 'Note', 'Notes', 'Remark', 'Remarks'),
  within('self', 'Tự đánh giá', 'Tự chấm', 'Tự cho điểm', 'Tự thẩm định', 'Self', 'Self assessed', 'Cá nhân chấm'),
  within('self', 'Điểm tự cho', 'Tự ĐG', 'TĐG', 'Tự xếp điểm', 'Tự tính điểm', 'Tự nhận điểm'),
  ends('self', 'xã chấm', 'phường chấm', 'đặc khu chấm', 'địa phương chấm', 'đơn vị chấm', 'cơ sở chấm', 'tự xác định'),
  within('lost', 'Bị mất', 'Điểm mất', 'Số điểm mất', 'Mất điểm', 'Bị trừ', 'Lost', 'Điểm còn thiếu', 'Điểm hụt'),
  within('max', 'Điểm chuẩn', 'Điểm tối đa', 'Điểm số tối đa', 'Thang điểm', 'Khung điểm', 'Điểm quy định', 'Max'),
  within('max', 'Mức điểm tối đa', 'Số điểm tối đa', 'Maximum', 'Điểm chuẩn tối đa', 'Barem', 'Ba rem', 'Điểm trần'),
  within('max', 'Điểm cao nhất', 'Mức điểm cao nhất', 'Điểm phân bổ', 'Cơ cấu điểm', 'Định mức điểm', 'Phân bổ điểm'),
  within('max', 'Điểm t đa', 'Điểm tối đa', 'Điểm kế hoạch', 'Điểm thang', 'Điểm max', 'Điểm theo thang'),
  equal('max', 'Điểm khung', 'Điểm tiêu chuẩn', 'Điểm quy chuẩn'),
  within('max', 'Điểm tối đa theo quy định', 'Điểm theo quy định', 'Điểm số chuẩn', 'Điểm số quy định', 'Tối đa'),
  equal(
    'max',
    'Chuẩn',
    'Điểm theo Bộ tiêu chí',
    'Điểm giao',
    'Điểm được giao',
    'Điểm định mức',
    'Điểm chỉ tiêu',
    'Trọng số điểm',
    'Biểu điểm',
    'Thang chấm',
  ),
  within(
    'assessed',
    'Thẩm định',
    'Thẩm tra',
    'HĐTĐ',
    'Đạt được',
    'Phúc tra',
    'Phúc khảo',
    'Điểm đạt',
    'Chấm thực tế',
    'Điểm thực tế',
  ),
  within(
    'assessed',
    'Điểm đánh giá',
    'Kết quả đánh giá',
    'Kết quả chấm',
    'SNV đánh giá',
    'Sở Nội vụ',
    'SNV',
    'Hội đồng',
  ),
  within('assessed', 'Huyện chấm', 'Tỉnh chấm', 'Sở chấm', 'Thành phố chấm', 'Huyện đánh giá', 'Tỉnh đánh giá'),
  within('assessed', 'Cấp có thẩm quyền', 'Người quản lý trực tiếp', 'Cấp trên đánh giá', 'Cấp trên chấm', 'Tổ chấm'),
  within(
    'assessed',
    'Điểm công nhận',
    'Điểm công bố',
    'Điểm cuối cùng',
    'Kết quả cuối cùng',
    'Điểm sau cùng',
    'Điểm chốt',
    'Điểm chính thức',
    'Điểm được chấm',
    'Assessed',
  ),
  within('survey', 'Điều tra XHH', 'Điều tra xã hội học', 'ĐTXHH', 'Điểm xã hội học', 'Điểm khảo sát', 'SIPAS', 'XHH'),
  equal('survey', 'Khảo sát', 'Kết quả khảo sát'),
  within(
    'assessed',
    'Thực đạt',
    'Điểm thu được',
    'Điểm được',
    'Điểm kết luận',
    'Điểm duyệt',
    'Điểm rà soát',
    'Điểm thống nhất',
  ),
  within('assessed', 'Phòng Nội vụ', 'Bộ Nội vụ', 'BNV', 'Tổ công tác', 'Tổ giúp việc', 'Điểm xác nhận'),
  ends('assessed', 'UBND tỉnh chấm', 'cấp tỉnh chấm', 'cấp huyện chấm', 'cơ quan chuyên môn chấm', 'VPUBND tỉnh chấm'),
  within('assessed', 'Awarded', 'Achieved', 'Final score', 'Verified', 'Appraised', 'Reviewed score', 'Verified score'),
  within('assessed', 'Số điểm đạt', 'Điểm số đạt', 'Tổ thẩm định', 'Đoàn kiểm tra', 'Điểm phê duyệt'),
  ends(
    'assessed',
    'Phòng chấm',
    'Khối chấm',
    'Cụm chấm',
    'Đoàn chấm',
    'thi đua chấm',
    'Ban chấm',
    'Bộ NV chấm',
    'Hội đồng chấm',
  ),
  ends('assessed', 'Ban Chỉ đạo chấm', 'BCĐ chấm', 'CCHC chấm', 'thường trực chấm', 'Văn phòng chấm', 'Sở NV chấm'),
  ends('assessed', 'tỉnh công nhận', 'huyện công nhận', 'thành phố công nhận', 'Sở công nhận', 'BCĐ công nhận'),
  starts('assessed', 'Điểm tổ kiểm tra', 'Điểm ghi nhận', 'Điểm PNV'),
  equal('assessed', 'Điểm thực hiện', 'Điểm cả năm', 'Cả năm', 'Kết quả cả năm'),
  starts('assessed', 'Điểm kiểm tra', 'Điểm xét duyệt', 'Điểm đồng ý', 'Điểm nhất trí'),
  equal('assessed', 'Điểm chấm', 'Chấm điểm', 'Đánh giá', 'Score', 'Đạt', 'Kết quả điểm', 'Thống nhất', 'Kết luận'),
  equal(
    'assessed',
    'Công nhận',
    'Điểm cuối',
    'Chốt',
    'Chốt điểm',
    'Phê duyệt',
    'Số điểm thống nhất',
    'Điểm sau rà soát',
  ),
  starts('assessed', 'Điểm chấm'),
  equal('lost', 'Mất', 'Trừ', 'Điểm bị trừ'),
  // A table of units ranks them; they are no criteria.
  starts('other', 'Tên đơn vị', 'Tên cơ quan', 'Tên địa phương', 'Tên xã', 'Tên phường', 'Tên huyện', 'Tên sở'),
  starts('task', 'Nhiệm vụ', 'Các nhiệm vụ', 'Công việc', 'Nội dung công việc', 'Việc cần làm'),
  within('name', 'Tiêu chí thành phần', 'Lĩnh vực', 'Tên tiêu chí', 'Tiêu chí chấm điểm'),
  starts(
    'name',
    'Tiêu chí',
    'Nội dung',
    'Các tiêu chí',
    'Tên',
    'Yếu tố',
    'Các yếu tố',
    'Chỉ tiêu',
    'Chỉ số',
    'Danh mục',
    'Hạng mục',
    'Các nội dung',
    'Tiêu chuẩn',
    'Các tiêu chuẩn',
  ),
  starts(
    'name',
    'Criteria',
    'Criterion',
    'Name',
    'Content',
    'Field',
    'Bộ tiêu chí',
    'Các lĩnh vực',
    'Các chỉ số',
    'Các chỉ tiêu',
    'Item',
    'Description',
  ),
];
