/** The plan as tasks: what each remedy asks of whom by when, and which points it is about. */
import type { Task } from '../../deadline/tasks.js';
import { compare, isPositive, type Points, sum, zero } from '../../model/points/points.js';
import { readPoints } from '../../model/points/points-text.js';
import { agenciesIn, agencyKey } from '../../model/scorecard/agency.js';
import type { Remedy, Text } from '../../model/scorecard/scorecard.js';
import type { ScoredCriterion } from '../../model/scored/scored.js';
import { isBlank, tidy } from '../../model/text/text.js';
import { type Subjects, spellings } from './subjects.js';

/** One task: a remedy, or one written once for several criteria (a merged cell, an alias). */
export interface PlanTask extends Pick<Task, 'status' | 'deadline' | 'due' | 'days' | 'state'> {
  /** As it is written for the first of its criteria. */
  readonly remedy: Remedy;
  /** As it is written for each of its criteria, in their order. */
  readonly remedies: readonly Remedy[];
  /** In the order of the table; never empty. */
  readonly criteria: readonly ScoredCriterion[];
  readonly leads: readonly string[];
  /** As written, on one line. */
  readonly when?: string | undefined;
}

/** What makes a remedy a task; a note alone is none. */
const ASKS = ['solution', 'product', 'lead', 'when'] as const;

const asks = (remedy: Remedy): boolean =>
  ASKS.some((part) => remedy[part] !== undefined && !isBlank(remedy[part].text));

/** Rows that share a solution are tasks of their own where these differ. */
const APART = ['lead', 'person', 'when', 'status'] as const;

/** Where a text stands: two of one place are one text. */
const placeKey = (text: Text | undefined): string => (text === undefined ? '' : JSON.stringify(text.at));

/** What makes two remedies one task: the same solution, and all that tells tasks apart alike. */
const taskKey = (remedy: Remedy): string | undefined =>
  remedy.solution &&
  [placeKey(remedy.solution), ...APART.map((part) => agencyKey(remedy[part]?.text ?? ''))].join('\n');

interface Gathering extends PlanTask {
  readonly remedies: Remedy[];
  readonly criteria: ScoredCriterion[];
}

/**
 * The tasks of some criteria, in the order in which they are met.
 *
 * @param rows criteria in the order of the table
 * @param scheduled how each remedy of what applies stands; others are no tasks
 */
export const planTasks = (
  rows: readonly ScoredCriterion[],
  scheduled: ReadonlyMap<Remedy, Task>,
  subjects: Subjects,
): readonly PlanTask[] => {
  const tasks: Gathering[] = [];
  const known = new Map<string, Gathering>();
  for (const one of rows) {
    for (const remedy of one.criterion.remedies) {
      const schedule = scheduled.get(remedy);
      if (schedule === undefined || !asks(remedy)) continue;
      const key = taskKey(remedy);
      const before = key === undefined ? undefined : known.get(key);
      if (before !== undefined) {
        // One remedy named twice for a criterion is still one.
        if (before.criteria.at(-1) === one) continue;
        before.remedies.push(remedy);
        before.criteria.push(one);
        continue;
      }
      const { status, deadline, due, days, state } = schedule;
      const when = remedy.when && (tidy(remedy.when.text) || undefined);
      const leads = subjects.leads(remedy);
      const task = { remedy, remedies: [remedy], criteria: [one], leads, when, status, deadline, due, days, state };
      tasks.push(task);
      if (key !== undefined) known.set(key, task);
    }
  }
  return tasks;
};

const isBelow = (one: ScoredCriterion, all: ReadonlySet<ScoredCriterion>): boolean =>
  one.parent !== undefined && (all.has(one.parent) || isBelow(one.parent, all));

/** Points lost by the criteria of some tasks: of criteria inside each other, and of one that several name, once. */
export const atStake = (tasks: readonly PlanTask[]): Points => {
  const all = new Set<ScoredCriterion>();
  for (const task of tasks) for (const one of task.criteria) all.add(one);
  const lost: Points[] = [];
  for (const one of all) {
    if (one.lost !== undefined && isPositive(one.lost) && !isBelow(one, all)) lost.push(one.lost);
  }
  return lost.length === 1 ? (lost[0] ?? zero) : sum(lost);
};

/** The points that a text says; undefined where it says none. */
export const pointsIn = (text: Text | undefined): Points | undefined => {
  const reading = text && readPoints(text.text);
  return reading?.kind === 'points' ? reading.value : undefined;
};

/** What tasks are expected to win back, as written: what one cell says of several, once. */
const recoversIn = (tasks: readonly PlanTask[]): readonly Text[] => {
  const texts = tasks.flatMap((task) => task.remedies.flatMap((remedy) => remedy.recovers ?? []));
  return [...new Map(texts.map((text) => [placeKey(text), text])).values()];
};

/** Points that some tasks are expected to win back; absent where none are written, or no number. */
export const recoveredBy = (tasks: readonly PlanTask[]): Points | undefined => {
  const all = recoversIn(tasks).flatMap((text) => pointsIn(text) ?? []);
  return all.length === 0 ? undefined : sum(all);
};

/** What should be points to recover and is none, as written. */
export const unreadRecovers = (tasks: readonly PlanTask[]): readonly string[] =>
  recoversIn(tasks).flatMap((text) =>
    tidy(text.text) !== '' && pointsIn(text) === undefined ? [tidy(text.text)] : [],
  );

/** Tasks that are to win back more than was lost in their criteria, those that one cell speaks of together. */
export const recoveringTooMuch = (tasks: readonly PlanTask[]): readonly (readonly PlanTask[])[] => {
  const together = new Map<string, Set<PlanTask>>();
  for (const task of tasks) {
    for (const { recovers } of task.remedies) {
      if (recovers === undefined) continue;
      const key = placeKey(recovers);
      together.set(key, (together.get(key) ?? new Set()).add(task));
    }
  }
  return [...together.values()]
    .map((some) => [...some])
    .filter((some) => compare(recoveredBy(some) ?? zero, atStake(some)) > 0);
};

export interface TaskGroup {
  /** Absent for the tasks that name none. */
  readonly name?: string | undefined;
  readonly tasks: readonly PlanTask[];
  /** Lost in the criteria they are about. */
  readonly points: Points;
}

const grouped = (tasks: readonly PlanTask[], namesOf: (task: PlanTask) => readonly string[]): readonly TaskGroup[] => {
  const groups = new Map<string | undefined, PlanTask[]>();
  for (const task of tasks) {
    const names = namesOf(task);
    for (const name of names.length === 0 ? [undefined] : names) {
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [task]);
      else group.push(task);
    }
  }
  return [...groups].map(([name, some]) => ({ name, tasks: some, points: atStake(some) }));
};

const namedFirst = (a: TaskGroup, b: TaskGroup): number => Number(a.name === undefined) - Number(b.name === undefined);

/** By lead agency, most points first, those that name none last. A task with several leads is in the group of each. */
export const byLead = (tasks: readonly PlanTask[]): readonly TaskGroup[] =>
  [...grouped(tasks, (task) => task.leads)].sort((a, b) => namedFirst(a, b) || compare(b.points, a.points));

/** By the person in charge, most points first, those that name nobody last. */
export const byPerson = (tasks: readonly PlanTask[]): readonly TaskGroup[] => {
  const names = spellings();
  return [...grouped(tasks, ({ remedy }) => agenciesIn(remedy.person?.text ?? '').map(names))].sort(
    (a, b) => namedFirst(a, b) || compare(b.points, a.points),
  );
};

const earliestFirst = (a: PlanTask | undefined, b: PlanTask | undefined): number => {
  const [first, second] = [a?.due, b?.due];
  if (first === undefined || second === undefined) return Number(first === undefined) - Number(second === undefined);
  return first < second ? -1 : first > second ? 1 : 0;
};

/** The earliest due first; those of one day, and those without a day, in the order in which they are met. */
export const inOrderOfDeadlines = (tasks: readonly PlanTask[]): readonly PlanTask[] => [...tasks].sort(earliestFirst);

/** By deadline as written, the earliest first, then what has no day, then what says nothing. */
export const byWhen = (tasks: readonly PlanTask[]): readonly TaskGroup[] => {
  const names = spellings();
  return [...grouped(tasks, ({ when }) => (when === undefined ? [] : [names(when)]))].sort(
    (a, b) => namedFirst(a, b) || earliestFirst(a.tasks[0], b.tasks[0]),
  );
};
