/** What every section of a report is made from, computed once. */
import { tasksOf } from '../../deadline/tasks.js';
import type { Headings, Wording } from '../../language/wording.js';
import type { Evaluation } from '../../model/evaluation.js';
import { type ListedCode, listedCodes } from '../../model/scored/listed-code.js';
import { type ScoredCriterion, type ScoredScorecard, walk } from '../../model/scored/scored.js';
import type { Grouping } from './groupings.js';
import { type PlanTask, planTasks } from './plan-tasks.js';
import { concerned, losing } from './remediation-rows.js';
import { type Subjects, subjectsOf } from './subjects.js';

export interface ReportOptions {
  /**
   * Criteria that the tables name, with all above them: those that lost points, may yet lose some or have a remedy
   * (`concerned`, unless told otherwise), those that lost points alone, or every one.
   */
  readonly rows?: 'concerned' | 'lost' | 'all' | undefined;
  readonly by?: Grouping | undefined;
  /** How many of the biggest losses are listed and drawn. */
  readonly top?: number | undefined;
  /** ISO day to reckon with and to print. */
  readonly today?: string | undefined;
  /** Of this program, to print. */
  readonly version?: string | undefined;
}

export interface ReportContext {
  readonly evaluation: Evaluation;
  readonly scored: ScoredScorecard;
  readonly headings: Headings;
  readonly wording: Wording;
  readonly options: ReportOptions;
  /** Every criterion of the scorecard, parents before children. */
  readonly every: readonly ScoredCriterion[];
  /** Those that the tables name, in the same order. */
  readonly rows: readonly ScoredCriterion[];
  readonly subjects: Subjects;
  /** Codes for lists in which the rows above do not tell whose they are. */
  readonly listedCode: ListedCode;
  /** What is to be done about the criteria that the tables name. */
  readonly tasks: readonly PlanTask[];
}

export const reportContext = (evaluation: Evaluation, wording: Wording, options: ReportOptions): ReportContext => {
  const { scored } = evaluation;
  const every = walk(scored.criteria);
  const { rows = 'concerned' } = options;
  const scheduled = new Map(tasksOf(scored, options.today).map((task) => [task.remedy, task]));
  const subjects = subjectsOf(every, scheduled, evaluation.agencies);
  const named = { all: () => every, concerned: () => concerned(scored.criteria), lost: () => losing(scored.criteria) };
  const shown = named[rows]();
  return {
    evaluation,
    scored,
    headings: scored.scorecard.headings,
    wording,
    options,
    every,
    rows: shown,
    subjects,
    listedCode: listedCodes(scored.criteria),
    tasks: planTasks(shown, scheduled, subjects),
  };
};
