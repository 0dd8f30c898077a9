/** Slips: what one agency has to do, to be handed to it ("phiếu giao nhiệm vụ"). */

import { PLAN } from '../../language/report/plan.js';
import { REPORT } from '../../language/report/report.js';
import { sayDay } from '../../language/wording/days.js';
import type { Wording } from '../../language/wording.js';
import type { Evaluation } from '../../model/evaluation.js';
import { countOf } from '../../model/points/points.js';
import { agencyKey } from '../../model/scorecard/agency.js';
import { tidy } from '../../model/text/text.js';
import { heading, number, section, text } from '../document/build.js';
import type { Document, Fact, PlainBlock, Section } from '../document/document.js';
import { headingOf } from '../document/headings.js';
import { type ReportContext, type ReportOptions, reportContext } from '../remediation/context.js';
import { byLead, inOrderOfDeadlines, type PlanTask, type TaskGroup } from '../remediation/plan-tasks.js';
import { dueBlocks } from '../tasks/deadline-words.js';
import { type TaskColumn, taskTable, usedColumns } from '../tasks/task-table.js';

export interface Slip {
  /** The agency, as it is written. */
  readonly lead: string;
  readonly document: Document;
}

export interface Slips {
  /** One for each lead agency, most points first. */
  readonly slips: readonly Slip[];
  /** Paths of the criteria whose tasks name no lead agency: they stand on no slip. */
  readonly without: readonly string[];
}

const OWN: readonly TaskColumn[] = [
  'solution',
  'product',
  'support',
  'person',
  'when',
  'state',
  'status',
  'recovers',
  'note',
];
const SUPPORTED: readonly TaskColumn[] = ['solution', 'product', 'lead', 'when', 'state', 'status'];

const factsOf = (
  group: TaskGroup,
  lead: string,
  { scored, headings, wording, options }: ReportContext,
): readonly Fact[] => {
  const { language } = wording;
  const { unit, year, planYear } = scored.scorecard;
  const said = (key: Fact['key'], label: string, words: string | number | undefined): readonly Fact[] =>
    words === undefined ? [] : [{ key, label, value: [text(String(words))] }];
  return [
    ...said('lead', headingOf('lead', headings, wording), lead),
    ...said('unit', REPORT.unit[language], unit && tidy(unit.text)),
    ...said('year', REPORT.year[language], year),
    ...said('plan-year', REPORT.planYear[language], planYear),
    ...said('today', REPORT.today[language], options.today && sayDay(options.today)),
    { key: 'tasks', label: PLAN.taskCount[language], value: [number(countOf(group.tasks.length))] },
    { key: 'points', label: PLAN.atStake[language], value: [number(group.points)] },
  ];
};

/** The tasks that each agency supports, by its key. */
const supportsOf = ({ tasks, subjects }: ReportContext): ReadonlyMap<string, readonly PlanTask[]> => {
  const supports = new Map<string, PlanTask[]>();
  for (const task of tasks) {
    for (const key of subjects.supports(task.remedy)) {
      const some = supports.get(key);
      if (some === undefined) supports.set(key, [task]);
      else some.push(task);
    }
  }
  return supports;
};

const documentOf = (
  group: TaskGroup,
  lead: string,
  supports: ReadonlyMap<string, readonly PlanTask[]>,
  context: ReportContext,
): Document => {
  const { wording, options, scored } = context;
  const { language } = wording;
  const list = (some: readonly PlanTask[], columns: readonly TaskColumn[]): PlainBlock =>
    taskTable(inOrderOfDeadlines(some), usedColumns(columns, some), context);
  // Tasks of others: what it leads itself is listed above.
  const supported = (supports.get(agencyKey(lead)) ?? []).filter((task) => !task.leads.includes(lead));
  const sections: readonly Section[] = [
    section('cover', undefined, [{ kind: 'facts', facts: factsOf(group, lead, context) }]),
    section('tasks', PLAN.slipTasks[language], [
      ...dueBlocks(group.tasks, options.today, wording),
      list(group.tasks, OWN),
    ]),
    ...(supported.length === 0
      ? []
      : [section('supported', PLAN.slipSupported[language], [list(supported, SUPPORTED)])]),
  ];
  const title = PLAN.slipTitle[language](scored.scorecard.year);
  return { language, title, blocks: [heading(1, title), ...sections] };
};

/** A slip for each lead agency of one scorecard; names that differ are different agencies. */
export const slipsOf = (evaluation: Evaluation, wording: Wording, options: ReportOptions = {}): Slips => {
  const context = reportContext(evaluation, wording, options);
  const groups = byLead(context.tasks);
  const supports = supportsOf(context);
  return {
    slips: groups.flatMap((group) =>
      group.name === undefined
        ? []
        : [{ lead: group.name, document: documentOf(group, group.name, supports, context) }],
    ),
    without: groups
      .filter((group) => group.name === undefined)
      .flatMap((group) => group.tasks.flatMap((task) => task.criteria.map((one) => one.path))),
  };
};
