/** What is to be done about lost points, by whom and by when. */

import { equal, points as exact, type Points } from '../../model/points/points.js';
import type { CalendarUnit } from '../../model/time/calendar-unit.js';
import { sayDay } from '../wording/days.js';
import type { Words } from '../wording/words.js';
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

/** "ngày 31/6/2026", "tháng 13", "quý 5": what the calendar does not have. */
const sayNoSuch = (unit: CalendarUnit | undefined, language: 'vi' | 'en'): string => {
  const vi = language === 'vi';
  const year = unit?.year === undefined ? '' : `/${unit.year}`;
  const month = (number: number): string => `${vi ? 'tháng' : 'month'} ${number}`;
  switch (unit?.unit) {
    case 'day': {
      const order = vi ? 'ghi ngày trước, tháng sau' : 'the day comes first, then the month';
      if (unit.month < 1 || unit.month > 12) return `${month(unit.month)} (${order})`;
      return `${vi ? 'ngày' : 'day'} ${unit.day > 31 ? unit.day : `${unit.day}/${unit.month}${year}`}`;
    }
    case 'month':
      return month(unit.month);
    case 'quarter':
      return `${vi ? 'quý' : 'quarter'} ${unit.quarter}`;
    default:
      return vi ? 'thời gian đó' : 'such a time';
  }
};

export const REMEDY_TEXTS = {
  'missing-solution': {
    title: { vi: 'Mất điểm nhưng chưa có giải pháp', en: 'Points lost, no solution' },
    message: {
      vi: ({ lost }, w, about) => `${w.about(about)} mất ${w.points(lost)} điểm nhưng chưa có giải pháp. Hãy bổ sung.`,
      en: ({ lost }, w, about) => `${w.about(about)} lost ${points(lost, w)} but has no solution. Add one.`,
    },
    why: {
      vi:
        'Kế hoạch khắc phục phải có giải pháp cho từng tiêu chí mất điểm, nếu không năm sau sẽ mất điểm tiếp. Giải pháp ' +
        'ghi ở dòng cấp trên được tính cho các tiêu chí bên dưới; chỉ có ghi chú thì chưa phải giải pháp.',
      en:
        'A remediation plan needs a solution for every criterion that lost points, or they will be lost again. A ' +
        'solution in the parent row covers the criteria below it; a note alone is not a solution.',
    },
    fix: {
      vi: 'Ghi giải pháp ở dòng tiêu chí, hoặc ở dòng cấp trên nếu một giải pháp dùng chung.',
      en: 'Write a solution in the criterion’s row, or in its parent’s where one solution serves all.',
    },
  },
  'missing-lead': {
    title: { vi: 'Chưa ghi cơ quan chủ trì thực hiện', en: 'No lead agency' },
    message: {
      vi: ({ lost }, w, about) =>
        `${w.about(about)} mất ${w.points(lost)} điểm nhưng chưa ghi cơ quan chủ trì thực hiện. Hãy bổ sung.`,
      en: ({ lost }, w, about) => `${w.about(about)} lost ${points(lost, w)} but names no lead agency. Add one.`,
    },
    why: {
      vi: 'Giải pháp không có cơ quan chủ trì thì không ai chịu trách nhiệm, và không lên được phiếu giao nhiệm vụ.',
      en: 'A solution without a lead agency is nobody’s task, and no task slip can be made for it.',
    },
    fix: {
      vi: 'Ghi tên cơ quan, bộ phận chủ trì ở dòng tiêu chí hoặc ở dòng cấp trên. Mỗi cơ quan nên ghi một cách trong cả bảng.',
      en: 'Name the lead agency in the criterion’s row or its parent’s, always spelled the same way.',
    },
  },
  'missing-when': {
    title: { vi: 'Chưa ghi thời gian thực hiện', en: 'No deadline' },
    message: {
      vi: ({ lost }, w, about) =>
        `${w.about(about)} mất ${w.points(lost)} điểm nhưng chưa ghi thời gian thực hiện. Hãy bổ sung.`,
      en: ({ lost }, w, about) => `${w.about(about)} lost ${points(lost, w)} but has no deadline. Add one.`,
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
        return `${w.about(about)} không mất điểm nhưng có ghi giải pháp${of}. Chuyển về đúng dòng, hoặc để nguyên nếu là giải pháp duy trì.`;
      },
      en: ({ parent, parentLost }, w, about) => {
        const losing = parentLost === undefined ? '' : `, which lost ${points(parentLost, w)}`;
        const of = parent === undefined ? '' : `; perhaps it belongs to ${w.subject(parent)}${losing}`;
        return `${w.about(about)} lost nothing but has a solution${of}. Move it to its row, or leave it if it keeps things as they are.`;
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
  'when-unclear': {
    title: { vi: 'Thời gian thực hiện chưa rõ', en: 'A deadline that names no time' },
    message: {
      vi: ({ text, reason, unit }, w) => {
        const said = `Thời gian thực hiện ${w.quote(text)}`;
        if (reason === 'impossible') return `${said} không đúng lịch: không có ${sayNoSuch(unit, 'vi')}. Hãy sửa lại.`;
        if (reason === 'backwards') return `${said} kết thúc trước khi bắt đầu. Hãy sửa lại.`;
        return `${said} chưa rõ ngày, tháng, quý hay năm. Hãy ghi rõ, ví dụ “Quý II/2026”.`;
      },
      en: ({ text, reason, unit }, w) => {
        const said = `The deadline ${w.quote(text)}`;
        if (reason === 'impossible')
          return `${said} is not in the calendar: there is no ${sayNoSuch(unit, 'en')}. Correct it.`;
        if (reason === 'backwards') return `${said} ends before it begins. Correct it.`;
        return `${said} names no day, month, quarter or year. Name one, such as “Quý II/2026”.`;
      },
    },
    why: {
      vi:
        'Thời hạn không rõ thì không biết khi nào quá hạn, không xếp được theo thời gian và không đưa vào lịch được. ' +
        'Ngày, tháng, quý, sáu tháng, năm, khoảng thời gian, định kỳ, thường xuyên và “ngay sau khi…” đều được hiểu; ' +
        'thời hạn không ghi năm thì lấy năm thực hiện kế hoạch.',
      en:
        'Without a clear deadline nobody can tell when a task is overdue, and it stands in no calendar. Days, months, ' +
        'quarters, halves, years, ranges, what recurs, what is ongoing and what follows an event are all understood; a ' +
        'deadline that names no year is in the year of the plan.',
    },
    fix: {
      vi: 'Ghi ngày, tháng, quý hoặc năm phải hoàn thành, ví dụ “Quý II/2026” hoặc “Trước ngày 30/6/2026”.',
      en: 'Write the day, month, quarter or year in which it must be done, such as “Quý II/2026” or “Trước ngày 30/6/2026”.',
    },
  },
  'when-past': {
    title: { vi: 'Quá hạn', en: 'Overdue' },
    message: {
      vi: ({ due, days, today }, w, about) =>
        `${w.about(about)}: thời hạn ${sayDay(due)} đã quá ${days} ngày (tính đến ${sayDay(today)}). Nếu đã xong thì ghi Hoàn thành; nếu chưa thì đôn đốc hoặc điều chỉnh thời hạn.`,
      en: ({ due, days, today }, w, about) =>
        `${w.about(about)}: the deadline ${sayDay(due)} passed ${days === 1 ? '1 day' : `${days} days`} ago (as of ${sayDay(today)}). Write that it is done, or press on, or set a new deadline.`,
    },
    why: {
      vi:
        'Nhiệm vụ đã qua ngày cuối của thời hạn mà chưa ghi là hoàn thành hoặc dừng thực hiện. Chỉ xét khi có ngày tính: ' +
        '--today hoặc SOURCE_DATE_EPOCH. Thời hạn ghi “trước ngày 30/6” tính đến hết ngày 30/6.',
      en:
        'The last day of the deadline is past, and the task is neither done nor dropped. Judged only where ' +
        '--today or SOURCE_DATE_EPOCH gives the day. “Trước ngày 30/6” (before 30 June) includes 30 June itself.',
    },
    fix: {
      vi: 'Nếu đã xong, ghi tình trạng (status) là done, tức Hoàn thành; nếu chưa, đôn đốc hoặc điều chỉnh thời hạn.',
      en: 'If it is done, write the status done (Hoàn thành); if not, see that it gets done, or set a new deadline.',
    },
  },
} satisfies RuleTexts<
  | 'missing-solution'
  | 'missing-lead'
  | 'missing-when'
  | 'needless-remedy'
  | 'name-variants'
  | 'when-unclear'
  | 'when-past'
>;
