/** Remedies as tasks: what is due when, and how it stands on a day. */

import type { Remedy, Scorecard } from '../model/scorecard/scorecard.js';
import { type RemedyStatus, remedyStatus } from '../model/scorecard/status.js';
import { type ScoredCriterion, type ScoredScorecard, walk } from '../model/scored/scored.js';
import { type Day, daysBetween } from '../model/time/day.js';
import type { Deadline } from '../model/time/deadline.js';
import { occurrence } from './occurrence.js';
import { readDeadline } from './read-deadline.js';

/** Due within so many days is due soon. */
export const DUE_SOON_DAYS = 30;

export const TASK_STATES = [
  /** Its last day is past. */
  'overdue',
  /** Its last day is today or within `DUE_SOON_DAYS`. */
  'due-soon',
  'later',
  /** It has a last day, and no day was given to judge it by. */
  'dated',
  'recurring',
  'continuous',
  /** No deadline, an event, no year, or words that name no time. */
  'undated',
  'done',
  'dropped',
] as const;
export type TaskState = (typeof TASK_STATES)[number];

export interface Task {
  readonly criterion: ScoredCriterion;
  readonly remedy: Remedy;
  /** Which of its criterion's remedies, from 1. */
  readonly number: number;
  /** Absent where none is written, or none that is known. */
  readonly status?: RemedyStatus | undefined;
  /** Absent where none is written. */
  readonly deadline?: Deadline | undefined;
  /** Its last day; of what recurs, the next one, which takes a day to reckon from. */
  readonly due?: Day | undefined;
  readonly state: TaskState;
  /** From the day given to `due`: negative where that is past. Absent for what is done or dropped. */
  readonly days?: number | undefined;
}

/** Rules and reports ask for the same deadlines, and a plan says the same few again and again. */
const readings = new WeakMap<Scorecard, Map<string, Deadline>>();

/** What a deadline of a scorecard means. */
const deadlineIn = (scorecard: Scorecard, text: string): Deadline => {
  const known = readings.get(scorecard) ?? new Map<string, Deadline>();
  readings.set(scorecard, known);
  const deadline = known.get(text) ?? readDeadline(text, scorecard.planYear);
  known.set(text, deadline);
  return deadline;
};

/** The last day of a deadline that has one. */
export const lastDayOf = (deadline: Deadline | undefined): Day | undefined =>
  deadline === undefined || deadline.kind === 'event' || deadline.kind === 'unclear' ? undefined : deadline.end;

const dueOf = (deadline: Deadline | undefined, today: Day | undefined): Day | undefined => {
  const last = lastDayOf(deadline);
  return deadline?.kind === 'recurring' && today !== undefined ? (occurrence(deadline, today) ?? last) : last;
};

const stateOf = (
  deadline: Deadline | undefined,
  status: RemedyStatus | undefined,
  today: Day | undefined,
): TaskState => {
  if (status === 'done' || status === 'dropped') return status;
  const last = lastDayOf(deadline);
  if (today !== undefined && last !== undefined && last < today) return 'overdue';
  if (deadline?.kind === 'recurring' || deadline?.kind === 'continuous') return deadline.kind;
  if (last === undefined) return 'undated';
  if (today === undefined) return 'dated';
  return daysBetween(today, last) <= DUE_SOON_DAYS ? 'due-soon' : 'later';
};

const taskOf = (
  criterion: ScoredCriterion,
  remedy: Remedy,
  number: number,
  deadline: Deadline | undefined,
  today: Day | undefined,
): Task => {
  const status = remedy.status === undefined ? undefined : remedyStatus(remedy.status.text);
  const state = stateOf(deadline, status, today);
  const due = dueOf(deadline, today);
  const open = state !== 'done' && state !== 'dropped';
  const days = open && today !== undefined && due !== undefined ? daysBetween(today, due) : undefined;
  return {
    criterion,
    remedy,
    number,
    state,
    ...(status !== undefined && { status }),
    ...(deadline !== undefined && { deadline }),
    ...(due !== undefined && { due }),
    ...(days !== undefined && { days }),
  };
};

/**
 * Every remedy of what applies, the earliest due first; those of one day, and those without a day, in the order of the table.
 *
 * @param today the day to judge by; without it nothing is overdue or due soon
 */
export const tasksOf = (scored: ScoredScorecard, today?: Day): readonly Task[] => {
  const { scorecard } = scored;
  const tasks = walk(scored.criteria)
    .filter((one) => one.state !== 'not-applicable')
    .flatMap((one) =>
      one.criterion.remedies.map((remedy, index) =>
        taskOf(
          one,
          remedy,
          index + 1,
          remedy.when === undefined ? undefined : deadlineIn(scorecard, remedy.when.text),
          today,
        ),
      ),
    );
  return [...tasks].sort((a, b) => compareDue(a.due, b.due));
};

const compareDue = (a: Day | undefined, b: Day | undefined): number => {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return a < b ? -1 : a > b ? 1 : 0;
};
