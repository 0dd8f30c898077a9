/** What `cchc verify` says. */
import type { Difference, Fingerprint, TotalValue } from '../../model/manifest.js';
import type { TotalField } from '../../model/manifest-fields.js';
import type { Language, Said } from '../wording/language.js';
import { counted, said, saying } from '../wording/saying.js';
import { quoted } from '../wording/text.js';

const FIELDS: Readonly<Record<TotalField, Said>> = {
  unit: said('Tên đơn vị', 'The unit'),
  year: said('Năm đánh giá', 'The year assessed'),
  criteriaSet: said('Bộ tiêu chí', 'The criteria set'),
  criteriaSetVersion: said('Phiên bản Bộ tiêu chí', 'The version of the criteria set'),
  basis: said('Loại điểm được tính', 'Which scores count'),
  coverage: said('Phạm vi bảng', 'What the table covers'),
  provisional: said('Tạm tính', 'Whether it is provisional'),
  max: said('Tổng điểm chuẩn', 'The maximum'),
  self: said('Tổng điểm tự chấm', 'The self score'),
  assessed: said('Tổng điểm đạt', 'The assessed score'),
  lost: said('Tổng điểm bị mất', 'The points lost'),
  unexplained: said('Điểm mất chưa rõ ở tiêu chí nào', 'Lost points that no criterion shows'),
  percent: said('Tỷ lệ đạt (%)', 'The percentage'),
  unscored: said('Số tiêu chí chưa chấm', 'Criteria without a score'),
  notApplicable: said('Số tiêu chí không phát sinh', 'Criteria that do not apply'),
  bonus: said('Điểm thưởng', 'Bonus points'),
  penalty: said('Điểm trừ', 'Penalty points'),
  final: said('Tổng điểm sau điểm thưởng, điểm trừ', 'The final score'),
  class: said('Xếp loại', 'The class'),
};

export const VERIFICATION = {
  title: said('Đối chiếu bản kê', 'Manifests verified'),
  differs: said('Khác', 'differs'),
  fine: saying(
    (file: string, inputs: number, outputs: number, cards: number, version: string) =>
      `${file}: khớp: ${inputs} tệp đầu vào, ${outputs} tệp kết quả không đổi; tính lại ${cards} bảng chấm điểm, điểm không đổi (bản kê do cchc ${version} ghi).`,
    (file: string, inputs: number, outputs: number, cards: number, version: string) =>
      `${file}: all as it was: ${counted(inputs, 'input', 'inputs')}, ${counted(outputs, 'output', 'outputs')}; ${counted(cards, 'scorecard', 'scorecards')} scored again, every total the same (recorded by cchc ${version}).`,
  ),
  notRecomputed: said(
    'Chưa tính lại điểm vì tệp đầu vào không còn như khi ghi bản kê.',
    'The totals were not computed again, because what was read is not as it was.',
  ),
  otherVersion: saying(
    (before: string, now: string) =>
      `Bản kê do cchc ${before} ghi, nay đối chiếu bằng cchc ${now}: điểm khác có thể do khác phiên bản; xem CHANGELOG.`,
    (before: string, now: string) =>
      `Recorded by cchc ${before}, verified by cchc ${now}: another version may give another number; see the changelog.`,
  ),
  sameVersion: saying(
    (version: string) => `Cùng phiên bản cchc ${version} mà điểm khác: hãy báo cho người phát triển.`,
    (version: string) => `The same version, cchc ${version}, gives another number: please tell its developers.`,
  ),
  nothingRecorded: said(
    'Không ghi bản kê, vì chưa ghi được kết quả.',
    'No manifest was written, because the results were not.',
  ),
} as const;

/** Enough of a hash to tell two apart at a glance. */
const SHORT = 12;

const bytes = ({ size, sha256 }: Fingerprint, language: Language): string =>
  `${size.toLocaleString(language)} byte${language === 'en' && size !== 1 ? 's' : ''}, SHA-256 ${sha256.slice(0, SHORT)}…`;

const NOTHING: Said = { vi: 'không có', en: 'nothing' };

const shown = (value: TotalValue | undefined, language: Language): string => {
  if (value === undefined) return NOTHING[language];
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'boolean') return language === 'vi' ? (value ? 'có' : 'không') : value ? 'yes' : 'no';
  return language === 'vi' ? String(value).replace('.', ',') : String(value);
};

/** What is not as it was, in a sentence; the file it is about stands before it. */
export const differenceText = (difference: Difference, language: Language): string => {
  const vi = language === 'vi';
  switch (difference.kind) {
    case 'manifest-damaged':
      return vi
        ? 'Đây không phải bản kê do cchc ghi, hoặc đã bị thay đổi; không dùng để đối chiếu được.'
        : 'This is not a manifest that cchc wrote, or somebody changed it; nothing in it can be relied on.';
    case 'manifest-newer':
      return vi
        ? `Bản kê theo định dạng mới hơn (${difference.version}); hãy dùng cchc mới hơn để đối chiếu.`
        : `The manifest is of a later format (${difference.version}); verify it with a later cchc.`;
    case 'input-changed':
    case 'output-changed': {
      const { kind, expected, found } = difference;
      const what = kind === 'input-changed' ? said('Tệp đầu vào', 'The input') : said('Tệp kết quả', 'The output');
      return vi
        ? `${what.vi} đã thay đổi: bản kê ghi ${bytes(expected, language)}; nay ${bytes(found, language)}.`
        : `${what.en} has changed: recorded as ${bytes(expected, language)}; now ${bytes(found, language)}.`;
    }
    case 'input-missing':
      return vi
        ? 'Không còn tệp đầu vào này; hãy để lại tệp vào đúng chỗ ấy rồi đối chiếu lại.'
        : 'The input is gone; put it back where it was and verify again.';
    case 'output-missing':
      return vi
        ? 'Không còn tệp kết quả này; hãy để lại tệp vào đúng chỗ ấy, hoặc lập lại cùng bản kê mới.'
        : 'The output is gone; put it back where it was, or make it again with a new manifest.';
    case 'input-unreadable':
    case 'output-unreadable':
      return vi ? `Không mở được tệp (${difference.detail}).` : `It cannot be opened (${difference.detail}).`;
    case 'total-changed': {
      const { field, expected, found } = difference;
      return vi
        ? `${FIELDS[field].vi}: bản kê ghi ${shown(expected, language)}, nay tính được ${shown(found, language)}.`
        : `${FIELDS[field].en}: recorded as ${shown(expected, language)}, now computed as ${shown(found, language)}.`;
    }
    case 'scorecard-missing':
      return vi ? 'Nay không còn đọc được bảng chấm điểm này.' : 'This scorecard is not found any more.';
    case 'scorecard-new':
      return vi ? 'Bảng chấm điểm này không có trong bản kê.' : 'This scorecard is not in the manifest.';
  }
};
