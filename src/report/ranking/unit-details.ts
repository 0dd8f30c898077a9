/** What a unit's page tells beyond its place in the order: little enough to be kept for many. */
import { PLAN } from '../../language/report/plan.js';
import type { Wording } from '../../language/wording.js';
import type { Evaluation } from '../../model/evaluation.js';
import type { Points } from '../../model/points/points.js';
import type { UnitSummary } from '../../model/ranking.js';
import { ownCopy, tidy } from '../../model/text/text.js';
import { findingLines } from '../check/finding-lines.js';
import type { FindingLine } from '../document/document.js';
import { reportContext } from '../remediation/context.js';
import { atStake, inOrderOfDeadlines, type PlanTask } from '../remediation/plan-tasks.js';
import { remedyWords } from '../remediation/remediation-rows.js';

/** Something still to be done. */
export interface UnitTask {
  readonly codes: string;
  readonly solution?: string | undefined;
  readonly lead?: string | undefined;
  readonly when?: string | undefined;
  /** How it stands on the day reckoned with: "Quá hạn 12 ngày". */
  readonly state?: string | undefined;
  /** The points it is about. */
  readonly lost?: Points | undefined;
}

export interface UnitDetails {
  readonly findings: readonly FindingLine[];
  /** The earliest first. */
  readonly tasks: readonly UnitTask[];
}

/** Tells the scorecards of many files apart. */
export const detailsKey = ({ file, sheet }: Pick<UnitSummary, 'file' | 'sheet'>): string => `${file}\n${sheet ?? ''}`;

const own = (text: string | undefined): string | undefined => (text === undefined ? undefined : ownCopy(text));

const stateWords = ({ state, days }: PlanTask, { language }: Wording): string | undefined =>
  days === undefined ? undefined : (state === 'overdue' ? PLAN.daysLate : PLAN.daysLeft)[language](Math.abs(days));

/** @param today ISO day; without it nothing is overdue */
export const unitDetails = (evaluation: Evaluation, wording: Wording, today: string | undefined): UnitDetails => {
  const { tasks, listedCode, headings } = reportContext(evaluation, wording, { today });
  const open = tasks.filter(({ state }) => state !== 'done' && state !== 'dropped');
  return {
    findings: findingLines(evaluation.findings, { headings }, wording).map((line) => ({
      ...line,
      where: ownCopy(line.where),
      message: ownCopy(line.message),
    })),
    tasks: inOrderOfDeadlines(open).map((task) => ({
      // A criterion without a code is told by its name.
      codes: ownCopy(task.criteria.map((one) => listedCode(one) ?? tidy(one.criterion.name.text)).join('\n')),
      solution: own(remedyWords(task.remedy, 'solution')),
      lead: own(remedyWords(task.remedy, 'lead')),
      when: own(task.when),
      state: stateWords(task, wording),
      lost: atStake([task]),
    })),
  };
};
