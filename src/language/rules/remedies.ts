/** What is to be done about lost points, by whom and by when. */
import { equal, points as exact, type Points } from '../../model/points.js';
import type { Words } from '../wording-words.js';
import type { RuleTexts } from './text.js';

const MOST_NAMED = 8;

const one = exact('1');
/** "1 point", "0.25 points". */
const points = (amount: Points, w: Words): string => `${w.points(amount)} point${equal(amount, one) ? '' : 's'}`;

const sayNames = (names: readonly string[], w: Words): string =>
  names
    .slice(0, MOST_NAMED)
    .map((name) => w.quote(name, 60))
    .join(', ') + (names.length > MOST_NAMED ? ', …' : '');

export const REMEDY_TEXTS = {
  'missing-solution': {
    title: { vi: 'Mất điểm nhưng chưa có giải pháp', en: 'Points lost, no solution' },
    message: {
      vi: ({ lost }, w, about) => `${w.about(about)} mất ${w.points(lost)} điểm nhưng chưa có giải pháp.`,
      en: ({ lost }, w, about) => `${w.about(about)} lost ${points(lost, w)} but has no solution.`,
    },
    why: {
      vi:
        'Kế hoạch khắc phục phải có giải pháp cho từng tiêu chí mất điểm, nếu không năm sau sẽ mất điểm tiếp. Giải pháp ' +
        'ghi ở dòng cha được tính cho các tiêu chí bên dưới; chỉ có ghi chú thì chưa phải giải pháp.',
      en:
        'A remediation plan needs a solution for every criterion that lost points, or they will be lost again. A ' +
        'solution in the parent row covers the criteria below it; a note alone is no solution.',
    },
    fix: {
      vi: 'Ghi giải pháp ở dòng tiêu chí, hoặc ở dòng cha nếu một giải pháp dùng chung.',
      en: 'Write a solution in the criterion’s row, or in its parent’s where one solution serves all.',
    },
  },
  'missing-lead': {
    title: { vi: 'Chưa ghi cơ quan chủ trì thực hiện', en: 'No lead agency' },
    message: {
      vi: ({ lost }, w, about) =>
        `${w.about(about)} mất ${w.points(lost)} điểm nhưng chưa ghi cơ quan chủ trì thực hiện.`,
      en: ({ lost }, w, about) => `${w.about(about)} lost ${points(lost, w)} but names no lead agency.`,
    },
    why: {
      vi: 'Giải pháp không có cơ quan chủ trì thì không ai chịu trách nhiệm, và không lên được phiếu giao nhiệm vụ.',
      en: 'A solution without a lead agency is nobody’s task, and no task slip can be made for it.',
    },
    fix: {
      vi: 'Ghi tên cơ quan, bộ phận chủ trì ở dòng tiêu chí hoặc ở dòng cha. Một tên nên ghi thống nhất trong cả bảng.',
      en: 'Name the lead agency in the criterion’s row or its parent’s, always spelled the same way.',
    },
  },
  'missing-when': {
    title: { vi: 'Chưa ghi thời gian thực hiện', en: 'No deadline' },
    message: {
      vi: ({ lost }, w, about) => `${w.about(about)} mất ${w.points(lost)} điểm nhưng chưa ghi thời gian thực hiện.`,
      en: ({ lost }, w, about) => `${w.about(about)} lost ${points(lost, w)} but has no deadline.`,
    },
    why: {
      vi: 'Không có thời gian thực hiện thì không theo dõi, đôn đốc được, và không biết nhiệm vụ nào quá hạn.',
      en: 'Without a deadline a task cannot be followed up, and nobody can tell when it is overdue.',
    },
    fix: {
      vi: 'Ghi ngày, tháng, quý hoặc năm phải hoàn thành, ví dụ “Quý II/2026”.',
      en: 'Write the day, month, quarter or year in which it must be done, such as “Quý II/2026”.',
    },
  },
  'needless-remedy': {
    title: { vi: 'Không mất điểm nhưng có giải pháp', en: 'A solution where nothing was lost' },
    message: {
      vi: ({ parent, parentLost }, w, about) => {
        const losing = parentLost === undefined ? '' : `, đang mất ${w.points(parentLost)} điểm`;
        const of = parent === undefined ? '' : `; có thể giải pháp này là của ${w.subject(parent)}${losing}`;
        return `${w.about(about)} không mất điểm nhưng có ghi giải pháp${of}.`;
      },
      en: ({ parent, parentLost }, w, about) => {
        const losing = parentLost === undefined ? '' : `, which lost ${points(parentLost, w)}`;
        const of = parent === undefined ? '' : `; perhaps it belongs to ${w.subject(parent)}${losing}`;
        return `${w.about(about)} lost nothing but has a solution${of}.`;
      },
    },
    why: {
      vi:
        'Giải pháp ở tiêu chí không mất điểm thường là do ghi nhầm dòng, hoặc do điểm của tiêu chí bị ghi sai. Cũng có ' +
        'thể là giải pháp duy trì; khi đó không cần sửa.',
      en:
        'A solution where nothing was lost usually stands in the wrong row, or the score beside it is wrong. It may ' +
        'also be meant to keep things as they are; then nothing need change.',
    },
    fix: {
      vi: 'Chuyển giải pháp về đúng dòng bị mất điểm, hoặc sửa điểm của tiêu chí.',
      en: 'Move the solution to the row that lost points, or correct the score.',
    },
  },
  'name-variants': {
    title: { vi: 'Một cơ quan có nhiều cách ghi', en: 'One office, several spellings' },
    message: {
      vi: ({ names }, w) => `Có thể cùng một cơ quan nhưng ghi khác nhau: ${sayNames(names, w)}; nên thống nhất.`,
      en: ({ names }, w) => `Perhaps one office, spelled differently: ${sayNames(names, w)}; better use one spelling.`,
    },
    why: {
      vi:
        'Nhiệm vụ được gom theo tên cơ quan chủ trì. Một cơ quan ghi hai cách (“Văn phòng UBND” và “Văn phòng UBND xã”) ' +
        'sẽ thành hai nơi nhận. Công cụ chỉ nhắc, không tự gộp.',
      en:
        'Tasks are grouped by the name of their lead agency. An office spelled in two ways becomes two. The tool only ' +
        'points this out; it never merges names.',
    },
    fix: {
      vi: 'Chọn một cách ghi và dùng cho cả bảng. Nếu là hai cơ quan khác nhau thì để nguyên.',
      en: 'Choose one spelling for the whole table. If they are different offices, leave them.',
    },
  },
} satisfies RuleTexts<'missing-solution' | 'missing-lead' | 'missing-when' | 'needless-remedy' | 'name-variants'>;
