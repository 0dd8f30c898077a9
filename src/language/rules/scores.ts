/** Scores that cannot be, or are not there. */
import type { PointColumn } from '../../model/scorecard/scorecard.js';
import type { Words } from '../wording/words.js';
import { gluedClause } from './footnote.js';
import type { RuleTexts } from './text.js';

/** "điểm" for the score itself; a maximum, a self score or a loss is named. */
const score = (column: PointColumn, w: Words, plain: string): string =>
  column === 'assessed' ? plain : w.columnAmid(column);

/** A heading may be a paragraph. */
const HEADING = 40;

export const SCORE_TEXTS = {
  'score-above-max': {
    title: { vi: 'Điểm cao hơn điểm chuẩn', en: 'A score above its maximum' },
    message: {
      vi: ({ column, score, max, footnote }, w, about) =>
        `${w.about(about)}: ${w.columnAmid(column)} ${w.points(score)} cao hơn điểm chuẩn ${w.points(max)}${gluedClause(footnote, w)}. Sửa điểm, hoặc xem lại điểm chuẩn.`,
      en: ({ column, score, max, footnote }, w, about) =>
        `${w.about(about)}: ${w.columnAmid(column)} ${w.points(score)} is above the maximum score ${w.points(max)}${gluedClause(footnote, w)}. Correct the score, or check the maximum.`,
    },
    why: {
      vi:
        'Không tiêu chí nào được chấm, hoặc bị mất, nhiều hơn điểm chuẩn của nó, trừ mục điểm thưởng. Nguyên nhân hay ' +
        'gặp là thiếu dấu phẩy (75 thay vì 0,75) hoặc ghi nhầm dòng.',
      en:
        'No criterion can be given, or lose, more than its maximum score, bonus rows excepted. The usual causes are a ' +
        'missing decimal mark (75 for 0.75) and a figure in the wrong row.',
    },
    fix: {
      vi: 'Sửa điểm hoặc điểm chuẩn theo Bộ tiêu chí. Nếu là mục điểm thưởng, ghi kind: bonus trong tệp YAML.',
      en: 'Correct the score or the maximum by the criteria set. If it is a bonus row, say kind: bonus in YAML.',
    },
  },
  'negative-score': {
    title: { vi: 'Điểm âm', en: 'A negative score' },
    message: {
      vi: ({ column, score: value }, w, about) =>
        `${w.about(about)}: ${score(column, w, 'điểm')} ${w.points(value)} là số âm; ` +
        'chỉ mục điểm trừ mới được ghi số âm. Bỏ dấu trừ, hoặc chuyển số sang đúng cột.',
      en: ({ column, score: value }, w, about) =>
        `${w.about(about)}: ${score(column, w, 'score')} ${w.points(value)} is negative; ` +
        'only a deduction row may be negative. Remove the minus, or move the number to its column.',
    },
    why: {
      vi:
        'Điểm thấp nhất của một tiêu chí là 0. Số âm thường do dấu gạch đầu dòng bị đọc thành dấu trừ, hoặc do ghi điểm ' +
        'bị mất vào cột điểm thẩm định.',
      en:
        'The lowest score of a criterion is 0. A negative one is usually a dash that became a minus sign, or lost points ' +
        'written in the score column.',
    },
    fix: {
      vi: 'Bỏ dấu trừ hoặc chuyển số sang đúng cột. Nếu đúng là mục điểm trừ, ghi kind: deduction trong tệp YAML.',
      en: 'Remove the minus or move the figure to its column. If it is a deduction row, say kind: deduction in YAML.',
    },
  },
  'score-not-applicable': {
    title: { vi: 'Không phát sinh nhưng có điểm', en: 'Not applicable, yet scored' },
    message: {
      vi: ({ score: value }, w, about) =>
        `${w.about(about)} ghi “Không phát sinh” nhưng lại có điểm ${w.points(value)}. Bỏ chữ “Không phát sinh”, hoặc bỏ điểm.`,
      en: ({ score: value }, w, about) =>
        `${w.about(about)} is marked not applicable and yet has a score, ${w.points(value)}. Remove the one or the other.`,
    },
    why: {
      vi:
        'Tiêu chí không phát sinh được đưa ra ngoài điểm chuẩn và không được tính điểm. Nếu vẫn ghi điểm thì không rõ ' +
        'nên tính theo cách nào, và tỷ lệ đạt có thể sai.',
      en:
        'What does not apply is left out of the maximum and is not scored. With a score beside it there is no telling ' +
        'which is meant, and the percentage may be wrong.',
    },
    fix: {
      vi: 'Nếu tiêu chí có phát sinh, bỏ chữ “Không phát sinh”. Nếu không phát sinh, để trống ô điểm.',
      en: 'If the criterion applies, remove the mark. If it does not, leave its score cell blank.',
    },
  },
  'missing-max': {
    title: { vi: 'Có điểm nhưng chưa ghi điểm chuẩn', en: 'A score without a maximum' },
    message: {
      vi: ({ column, score: value }, w, about) =>
        `${w.about(about)} có ${score(column, w, 'điểm')} ${w.points(value)} nhưng chưa ghi điểm chuẩn. Hãy ghi theo Bộ tiêu chí.`,
      en: ({ column, score: value }, w, about) =>
        `${w.about(about)} has ${score(column, w, 'a score of')} ${w.points(value)} but no maximum score. Write it as the criteria set gives it.`,
    },
    why: {
      vi:
        'Không có điểm chuẩn thì không biết tiêu chí mất bao nhiêu điểm. Tiêu chí được coi là chưa chấm trong mọi phép ' +
        'cộng, và các tổng có nó là tạm tính.',
      en:
        'Without a maximum nobody knows what the criterion lost. It counts as unscored in every sum, and totals that ' +
        'contain it are provisional.',
    },
    fix: {
      vi: 'Ghi điểm chuẩn của tiêu chí theo Bộ tiêu chí.',
      en: 'Write the criterion’s maximum score as the criteria set gives it.',
    },
  },
  unscored: {
    title: { vi: 'Chưa chấm điểm', en: 'Not scored yet' },
    message: {
      vi: ({ leaves, whole, believed, statedBelow, maySet, unread, merged }, w, about) => {
        const likely = unread?.at(-1);
        if (unread !== undefined && likely !== undefined) {
          const columns = unread.map((one) => w.quote(one, HEADING)).join(', ');
          const how = w.isPage
            ? 'bấm “Cách đọc bảng” để chỉ rõ'
            : `chỉ rõ, ví dụ --columns assessed="${w.show(likely, HEADING)}"`;
          return `Không rõ cột nào ghi điểm chấm nên toàn bảng là chưa chấm. Cột có số nhưng chưa rõ nghĩa: ${columns}; nếu là điểm thì ${how}.`;
        }
        if (maySet)
          return `Toàn bảng chưa chấm điểm và không có cột ghi điểm. Nếu là Bộ tiêu chí: thêm cột “Cách chấm”${w.isPage ? '' : ', hoặc chỉ chính tệp này bằng --criteria-set'}.`;
        if (whole && believed)
          return 'Chưa tiêu chí nào có điểm, lấy điểm ghi ở dòng tổng; kết quả là tạm tính. Hãy ghi điểm của từng tiêu chí.';
        if (whole || about.subject === undefined) return 'Toàn bảng chưa chấm điểm. Hãy ghi điểm.';
        if (believed) {
          const taken = statedBelow ? 'lấy điểm ghi ở dòng cấp trên trực tiếp' : 'lấy điểm ghi ở dòng này';
          return `${w.about(about)}: ${leaves} tiêu chí bên dưới chưa có điểm, ${taken}; kết quả là tạm tính. Hãy ghi điểm bên dưới.`;
        }
        if (merged !== undefined) {
          return `${w.about(about)} chưa có điểm: ô điểm gộp với ${w.place(merged)} và chỉ được tính ở đó; kết quả là tạm tính. Bỏ gộp ô rồi ghi điểm từng dòng.`;
        }
        const count = leaves > 1 ? ` (${leaves} tiêu chí)` : '';
        return `${w.about(about)} chưa có điểm${count}; kết quả là tạm tính. Hãy ghi điểm; nếu là 0 điểm thì ghi 0.`;
      },
      en: ({ leaves, whole, believed, statedBelow, maySet, unread, merged }, w, about) => {
        const likely = unread?.at(-1);
        if (unread !== undefined && likely !== undefined) {
          const columns = unread.map((one) => w.quote(one, HEADING)).join(', ');
          const how = w.isPage
            ? 'say so under “How the table was read”'
            : `say so, as --columns assessed="${w.show(likely, HEADING)}"`;
          return `No column is known to hold scores, so nothing counts as scored. Columns with numbers that are not understood: ${columns}; if those are scores, ${how}.`;
        }
        if (maySet)
          return `Nothing in the scorecard is scored yet, and it has no column for scores. If it is a criteria set, add a column “Cách chấm”${w.isPage ? '' : ', or name this very file with --criteria-set'}.`;
        if (whole && believed)
          return 'No criterion is scored yet, and the stated total is taken; the result is provisional. Enter the scores.';
        if (whole || about.subject === undefined) return 'Nothing in the scorecard is scored yet. Enter the scores.';
        if (believed) {
          const below = leaves === 1 ? '1 criterion below has' : `${leaves} criteria below have`;
          const parents = leaves === 1 ? 'what its parent row states' : 'what their parent rows state';
          const taken = statedBelow ? `${parents} is taken` : 'its own is taken';
          return `${w.about(about)}: ${below} no score yet, and ${taken}; the result is provisional. Enter the scores below.`;
        }
        if (merged !== undefined) {
          return `${w.about(about)} has no score of its own: its cell is merged with ${w.place(merged)} and counts there alone; the result is provisional. Unmerge them and write a score in each row.`;
        }
        const count = leaves > 1 ? ` (${leaves} criteria)` : '';
        return `${w.about(about)} has no score yet${count}; the result is provisional. Enter it; write 0 for no points.`;
      },
    },
    why: {
      vi:
        'Ô trống nghĩa là chưa chấm, không phải 0 điểm. Phần chưa chấm không được tính vào tổng, nên tổng điểm và tỷ lệ ' +
        'chỉ là tạm tính.',
      en:
        'A blank means not scored yet, which is not zero. What is not scored is left out of the sums, so totals and ' +
        'percentages are provisional.',
    },
    fix: {
      vi: 'Nhập điểm. Nếu tiêu chí được 0 điểm, ghi số 0; nếu không áp dụng, ghi “Không phát sinh”; nếu chấm qua điều tra, ghi “ĐTXHH”.',
      en: 'Enter the score. Write 0 for no points, “Không phát sinh” for not applicable, “ĐTXHH” for a survey score.',
    },
  },
} satisfies RuleTexts<'score-above-max' | 'negative-score' | 'score-not-applicable' | 'missing-max' | 'unscored'>;
