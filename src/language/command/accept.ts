/** What is accepted, and what was known: how it is said, and what keeps a baseline from being used. */
import type { BaselineCounts } from '../../model/finding/baseline.js';
import type { Acceptance } from '../../model/finding/finding.js';
import { type SavedFileMistake, savedFileText } from '../mistakes/saved-file.js';
import { sayDay } from '../wording/days.js';
import type { Language } from '../wording/language.js';
import { counted, saying } from '../wording/saying.js';
import { visible } from '../wording/text.js';

export type BaselineMistake =
  | SavedFileMistake
  /** No JSON; what is wrong with it may be on stderr already. */
  | { readonly kind: 'no-json' }
  /** The file under that name is another unit's now. */
  | { readonly kind: 'other'; readonly scorecard: string; readonly recorded: string; readonly now: string };

const SAVED = { flag: '--baseline', version: 'baselineVersion', remake: 'cchc baseline … --force' } as const;

export const baselineMistakeText = (mistake: BaselineMistake, file: string, language: Language): string => {
  const vi = language === 'vi';
  switch (mistake.kind) {
    case 'newer':
    case 'shape':
      return savedFileText(mistake, { file, ...SAVED }, language);
    case 'no-json':
      return vi
        ? `“${file}” (--baseline) không phải tệp do cchc baseline ghi, hoặc đã hỏng; hãy lập lại bằng: cchc baseline … --force.`
        : `“${file}” (--baseline) was not written by cchc baseline, or is damaged; make it anew with: cchc baseline … --force.`;
    case 'other': {
      const [scorecard, recorded, now] = [mistake.scorecard, mistake.recorded, mistake.now].map(visible);
      return vi
        ? `“${file}” (--baseline) ghi “${scorecard}” là của “${recorded}”, nay là của “${now}”; hãy lập lại bằng: cchc baseline … --force.`
        : `“${file}” (--baseline) says that “${scorecard}” is of “${recorded}”, and it is of “${now}” now; make it anew with: cchc baseline … --force.`;
    }
  }
};

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
