/** What is accepted, and what was known: how it is said. */
import type { BaselineCounts } from '../../model/finding/baseline.js';
import type { Acceptance } from '../../model/finding/finding.js';
import { sayDay } from '../wording/days.js';
import type { Language } from '../wording/language.js';
import { counted, saying } from '../wording/saying.js';

/** "3 đã sửa, 1 mới, 12 đã ghi nhận". */
export const sayBaseline = saying<[file: string, counts: BaselineCounts]>(
  (file, counts) => `So với “${file}”: ${counts.fixed} đã sửa, ${counts.new} mới, ${counts.known} đã ghi nhận.`,
  (file, counts) => `Against “${file}”: ${counts.fixed} fixed, ${counts.new} new, ${counts.known} known.`,
);

/** What stands behind the counts of a file: what was accepted is not listed. */
export const sayAccepted = saying<[waived: number, known: number]>(
  (waived, known) =>
    [
      ...(waived === 0 ? [] : [`${waived} ngoại lệ được chấp thuận`]),
      ...(known === 0 ? [] : [`${known} đã ghi nhận`]),
    ].join(', '),
  (waived, known) =>
    [...(waived === 0 ? [] : [`${waived} waived`]), ...(known === 0 ? [] : [`${known} known`])].join(', '),
);

/** Why one finding counts for nothing. */
export const acceptanceText = (accepted: Acceptance, language: Language): string => {
  const vi = language === 'vi';
  if (accepted.by === 'baseline') return vi ? 'Lỗi đã ghi nhận' : 'Known before';
  const { reason, until } = accepted;
  return vi
    ? `Ngoại lệ được chấp thuận đến hết ngày ${sayDay(until)}: ${reason}`
    : `Waived until ${sayDay(until)}: ${reason}`;
};

/** What `cchc baseline` recorded. */
export const sayRecorded = saying<[findings: number, scorecards: number]>(
  (findings, scorecards) => `${findings} phát hiện của ${scorecards} bảng chấm điểm`,
  (findings, scorecards) =>
    `${counted(findings, 'finding', 'findings')} of ${counted(scorecards, 'scorecard', 'scorecards')}`,
);
