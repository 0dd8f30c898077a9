/** Part III of a plan: which agency leads what, and with whom. */
import { OFFICIAL, PLAN_TEXT } from '../../language/report/official.js';
import { sayListedSubject } from '../../language/wording/subject.js';
import { isPositive } from '../../model/points/points.js';
import { agencyKey } from '../../model/scorecard/agency.js';
import { type ScoredCriterion, subjectOf } from '../../model/scored/scored.js';
import { heading } from '../document/build.js';
import type { BodyBlock, Item } from '../document/official.js';
import type { ReportContext } from '../remediation/context.js';
import { byLead, type PlanTask, type TaskGroup } from '../remediation/plan-tasks.js';
import { withoutTask } from '../remediation/remediation-lines.js';

/** More are only counted: the appendix has them all. */
const MOST_NAMED = 40;

const item = (text: string): Item => ({ kind: 'item', level: 1, text });

const listed = (criteria: readonly ScoredCriterion[], { wording }: ReportContext): string => {
  const { language } = wording;
  const all = [...new Set(criteria)];
  const names = all.slice(0, MOST_NAMED).map((one) => sayListedSubject(subjectOf(one), language));
  const left = all.length - names.length;
  return [...names, ...(left === 0 ? [] : [PLAN_TEXT.others[language](left)])].join(', ');
};

const criteriaOf = (tasks: readonly PlanTask[]): readonly ScoredCriterion[] => tasks.flatMap((task) => task.criteria);

/** Tasks of others, by the key of the agency that lends a hand. */
const supportedBy = (
  tasks: readonly PlanTask[],
  { subjects }: ReportContext,
): ReadonlyMap<string, readonly PlanTask[]> => {
  const found = new Map<string, PlanTask[]>();
  for (const task of tasks) {
    const keys = new Set(subjects.supports(task.remedy));
    for (const lead of task.leads) keys.delete(agencyKey(lead));
    for (const key of keys) found.set(key, [...(found.get(key) ?? []), task]);
  }
  return found;
};

/** One heading for each lead agency, then what nobody leads, then what all have to do. */
export const organisationBody = (context: ReportContext): readonly BodyBlock[] => {
  const { wording } = context;
  const { language } = wording;
  // What is given up is nobody's to do.
  const tasks = context.tasks.filter((task) => task.status !== 'dropped');
  const supported = supportedBy(tasks, context);
  const groups = byLead(tasks);
  const unled = groups.find((group) => group.name === undefined);
  const idle = withoutTask(context);
  let number = 0;
  const titled = (title: string): BodyBlock => {
    number += 1;
    return heading(2, `${number}. ${title}`);
  };
  const ofGroup = ({ name = '', tasks: own, points }: TaskGroup): readonly BodyBlock[] => {
    const support = supported.get(agencyKey(name)) ?? [];
    const which = listed(criteriaOf(own), context);
    return [
      titled(name),
      item(PLAN_TEXT.leads[language](own.length, isPositive(points) ? wording.points(points) : undefined, which)),
      ...(support.length === 0 ? [] : [item(PLAN_TEXT.supports[language](listed(criteriaOf(support), context)))]),
    ];
  };
  const led = groups.filter((group) => group.name !== undefined).flatMap(ofGroup);
  const open: BodyBlock[] = [];
  if (unled !== undefined || idle.length > 0) open.push(titled(OFFICIAL.dots));
  if (unled !== undefined) open.push(item(PLAN_TEXT.withoutLead[language](listed(criteriaOf(unled.tasks), context))));
  if (idle.length > 0) open.push(item(PLAN_TEXT.withoutTask[language](listed(idle, context))));
  return [...led, ...open, titled(PLAN_TEXT.agencies[language]), ...PLAN_TEXT.report[language].map(item)];
};
