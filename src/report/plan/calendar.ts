/** The plan as a calendar: each open task on the day it is due, as data. */
import { occurrence, occurrences } from '../../deadline/occurrence.js';
import { lastDayOf } from '../../deadline/tasks.js';
import type { LeftOut } from '../../language/report/calendar.js';
import { REPORT } from '../../language/report/report.js';
import { excerpt } from '../../language/wording/text.js';
import type { Wording } from '../../language/wording.js';
import type { Evaluation } from '../../model/evaluation.js';
import { isPositive } from '../../model/points/points.js';
import { subjectOf } from '../../model/scored/scored.js';
import { tidy } from '../../model/text/text.js';
import { addDays, type Day, partsOf } from '../../model/time/day.js';
import type { RecurringDeadline } from '../../model/time/deadline.js';
import { headingOf } from '../document/headings.js';
import { type ReportContext, reportContext } from '../remediation/context.js';
import { atStake, type PlanTask } from '../remediation/plan-tasks.js';
import { remedyWords } from '../remediation/remediation-rows.js';
import { statusWords } from '../tasks/task-table.js';

export interface CalendarEntry {
  /** What the entry is about, the same in every edition of the plan: a task that is put off stays one entry. */
  readonly identity: string;
  /** The day it is due, or due first. */
  readonly day: Day;
  /** Due again and again, last on `until` or before it. */
  readonly repeats?: { readonly deadline: RecurringDeadline; readonly until: Day } | undefined;
  readonly summary: string;
  /** Lines. */
  readonly description: readonly string[];
}

export interface Calendar {
  readonly name: string;
  readonly entries: readonly CalendarEntry[];
  /** Open tasks that have no day, and why: they stand in no calendar. */
  readonly leftOut: readonly LeftOut[];
}

/** What is to be done, in a title: its beginning. */
const SUMMARY = 100;

type Timing = Pick<CalendarEntry, 'day' | 'repeats'>;

/** Days that some months do not have: no rule that every calendar understands says "the 30th, or else the last". */
const isIrregular = ({ every, day = 0 }: RecurringDeadline): boolean =>
  every !== 'day' && every !== 'week' && (day === 29 || day === 30);

/** The turns of what recurs lie in the span it names, else in the year of the plan. */
const turnsOf = (deadline: RecurringDeadline, planYear: number | undefined): readonly Timing[] | LeftOut['why'] => {
  const named = deadline.start ?? deadline.end;
  const year = named === undefined ? planYear : partsOf(named)[0];
  if (year === undefined) return 'no-year';
  const { start = `${year}-01-01`, end = `${year}-12-31` } = deadline;
  const within = { ...deadline, start, end };
  if (isIrregular(deadline)) return occurrences(within).map((day) => ({ day }));
  const day = occurrence(within, start);
  if (day === undefined) return 'no-day';
  const recurs = occurrence(within, addDays(day, 1)) !== undefined;
  return [recurs ? { day, repeats: { deadline, until: end } } : { day }];
};

const timingsOf = ({ deadline }: PlanTask, planYear: number | undefined): readonly Timing[] | LeftOut['why'] => {
  if (deadline === undefined) return 'no-deadline';
  if (deadline.kind === 'recurring') return turnsOf(deadline, planYear);
  const day = lastDayOf(deadline);
  if (day !== undefined) return [{ day }];
  return deadline.kind === 'period' && deadline.to !== undefined ? 'no-year' : 'no-day';
};

const isOpen = ({ state }: PlanTask): boolean => state !== 'done' && state !== 'dropped';

/** "[7.1.6] Đẩy mạnh … – Văn phòng UBND xã – mất 0,25 điểm" */
const summaryOf = (task: PlanTask, { wording, listedCode }: ReportContext): string => {
  const codes = task.criteria.flatMap((one) => listedCode(one) ?? []);
  const [first] = task.criteria;
  const what = tidy(task.remedy.solution?.text ?? first?.criterion.name.text ?? '');
  const lost = atStake([task]);
  return [
    `${codes.length === 0 ? '' : `[${codes.join(', ')}] `}${excerpt(what, SUMMARY)}`,
    ...(task.leads.length === 0 ? [] : [task.leads.join(', ')]),
    ...(isPositive(lost) ? [REPORT.losing[wording.language](wording.points(lost))] : []),
  ].join(' – ');
};

const DESCRIBED = ['solution', 'product', 'lead', 'support', 'person', 'when', 'note'] as const;

const descriptionOf = (task: PlanTask, context: ReportContext): readonly string[] => {
  const { wording, headings } = context;
  const line = (heading: string, words: string | undefined): readonly string[] =>
    words === undefined || tidy(words) === '' ? [] : [`${heading}: ${tidy(words)}`];
  return [
    ...task.criteria.map((one) => {
      const name = tidy(one.criterion.name.text);
      return one.criterion.code === undefined ? name : `${wording.subject(subjectOf(one))}: ${name}`;
    }),
    ...line(headingOf('lost', headings, wording), wording.points(atStake([task]))),
    ...DESCRIBED.flatMap((column) => line(headingOf(column, headings, wording), remedyWords(task.remedy, column))),
    ...line(headingOf('status', headings, wording), statusWords(task, context)),
  ];
};

const identityOf = (task: PlanTask, { evaluation, scored }: ReportContext): string => {
  const { unit, year, planYear } = scored.scorecard;
  const [first] = task.criteria;
  const { solution } = task.remedy;
  return JSON.stringify([
    unit && tidy(unit.text),
    year,
    planYear,
    evaluation.sheet,
    first?.path,
    first && tidy(first.criterion.name.text),
    solution && tidy(solution.text),
  ]);
};

/** Two tasks that say the same are two entries, told apart by their order in the table. */
const toldApart = (entries: readonly CalendarEntry[]): readonly CalendarEntry[] => {
  const counts = new Map<string, number>();
  return entries.map((entry) => {
    const count = (counts.get(entry.identity) ?? 0) + 1;
    counts.set(entry.identity, count);
    return count === 1 ? entry : { ...entry, identity: `${entry.identity} ${count}` };
  });
};

/** The open tasks of one scorecard by the day they are due, in the order of those days and then of the table. */
export const calendarOf = (evaluation: Evaluation, wording: Wording): Calendar => {
  const context = reportContext(evaluation, wording, {});
  const { unit, year, planYear } = context.scored.scorecard;
  const name = REPORT.remediationTitle[wording.language](year);
  const entries: CalendarEntry[] = [];
  const leftOut: LeftOut[] = [];
  for (const task of context.tasks.filter(isOpen)) {
    const timings = timingsOf(task, planYear);
    const [first] = task.criteria;
    if (typeof timings === 'string') {
      if (first !== undefined) leftOut.push({ criterion: subjectOf(first), when: task.when, why: timings });
      continue;
    }
    const identity = identityOf(task, context);
    const [summary, description] = [summaryOf(task, context), descriptionOf(task, context)];
    for (const timing of timings) entries.push({ identity, ...timing, summary, description });
  }
  return {
    name: unit === undefined ? name : `${name} – ${tidy(unit.text)}`,
    entries: [...toldApart(entries)].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
    leftOut,
  };
};
