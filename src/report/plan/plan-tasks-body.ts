/** Part II of a plan: field by field, what lost points and what is done about it. */
import { DOTS, PLAN_TEXT } from '../../language/report/official.js';
import { isPositive, type Points } from '../../model/points/points.js';
import { lostByLeaf } from '../../model/scored/missing-parts.js';
import { type ScoredCriterion, subjectOf } from '../../model/scored/scored.js';
import { isBlank, tidy } from '../../model/text/text.js';
import { heading, paragraph } from '../document/build.js';
import type { BodyBlock, Item } from '../document/official.js';
import type { ReportContext } from '../remediation/context.js';
import type { PlanTask } from '../remediation/plan-tasks.js';
import { losesPoints, remedyWords } from '../remediation/remediation-rows.js';
import { statusWords } from '../tasks/task-table.js';

/** The tasks of each criterion, in their order. */
const tasksByCriterion = (tasks: readonly PlanTask[]): ReadonlyMap<ScoredCriterion, readonly PlanTask[]> => {
  const found = new Map<ScoredCriterion, PlanTask[]>();
  for (const task of tasks) {
    for (const one of task.criteria) found.set(one, [...(found.get(one) ?? []), task]);
  }
  return found;
};

type TasksOf = (one: ScoredCriterion) => readonly PlanTask[];

const hasCode = ({ criterion }: ScoredCriterion): boolean => !isBlank(criterion.code?.text ?? '');

/** "Tiêu chí 7.1", or nothing where only its name tells which it is. */
const subject = (one: ScoredCriterion, { wording }: ReportContext): string | undefined =>
  hasCode(one) ? wording.subject(subjectOf(one)) : undefined;

/** "Tiêu chí 7.1" or its name. */
const called = (one: ScoredCriterion, { wording }: ReportContext): string => wording.subject(subjectOf(one));

/** Who does it with whom by when: the lead and the deadline dotted where nobody wrote them, the rest left out. */
const aboutTask = (task: PlanTask, context: ReportContext): string => {
  const { language } = context.wording;
  const { parts } = PLAN_TEXT;
  const said = (key: 'lead' | 'support' | 'person' | 'product' | 'when'): string =>
    tidy((remedyWords(task.remedy, key) ?? '').replaceAll('\n', ', '));
  // What is given up needs nobody any more.
  const otherwise = task.status === 'dropped' ? '' : DOTS;
  const always = (key: 'lead' | 'when'): readonly string[] => {
    const words = said(key) || otherwise;
    return words === '' ? [] : [`${parts[key][language]}: ${words}`];
  };
  const where = (key: 'support' | 'person' | 'product'): readonly string[] =>
    said(key) === '' ? [] : [`${parts[key][language]}: ${said(key)}`];
  const status = tidy(statusWords(task, context) ?? '');
  const all = [
    ...always('lead'),
    ...where('support'),
    ...where('person'),
    ...where('product'),
    ...always('when'),
    ...(status === '' ? [] : [`${parts.status[language]}: ${status}`]),
  ].join('; ');
  const sentence = all.slice(0, 1).toLocaleUpperCase('vi') + all.slice(1);
  return /[.…!?]$/u.test(sentence) ? sentence : `${sentence}.`;
};

const taskItem = (task: PlanTask, context: ReportContext): Item => {
  const { language } = context.wording;
  const solution = (remedyWords(task.remedy, 'solution') ?? '').trim();
  return {
    kind: 'item',
    level: 2,
    text: PLAN_TEXT.solution[language](solution === '' ? undefined : solution),
    about: aboutTask(task, context),
  };
};

/** The nearest criterion above that has something done about it, which then covers this one too. */
const covering = (one: ScoredCriterion, tasksOf: TasksOf): ScoredCriterion | undefined => {
  if (one.parent === undefined) return undefined;
  return tasksOf(one.parent).length > 0 ? one.parent : covering(one.parent, tasksOf);
};

const doneAbout = (one: ScoredCriterion, tasksOf: TasksOf, context: ReportContext): readonly Item[] => {
  const { language } = context.wording;
  const same = (who: ScoredCriterion): Item => ({
    kind: 'item',
    level: 2,
    text: PLAN_TEXT.sameAs[language](called(who, context)),
  });
  const own = tasksOf(one);
  if (own.length > 0) {
    return own.map((task) => {
      const [first] = task.criteria;
      return first === undefined || first === one ? taskItem(task, context) : same(first);
    });
  }
  const above = covering(one, tasksOf);
  if (above !== undefined) return [same(above)];
  return [{ kind: 'item', level: 2, text: PLAN_TEXT.solution[language](undefined) }];
};

const said = (lost: Points | undefined, { wording }: ReportContext): string | undefined =>
  lost !== undefined && isPositive(lost) ? wording.points(lost) : undefined;

const criterionItems = (one: ScoredCriterion, tasksOf: TasksOf, context: ReportContext): readonly Item[] => {
  const { language } = context.wording;
  const lost = losesPoints(one) ? said(one.lost, context) : undefined;
  const text = PLAN_TEXT.criterion[language](subject(one, context), tidy(one.criterion.name.text), lost);
  return [{ kind: 'item', level: 1, text }, ...doneAbout(one, tasksOf, context)];
};

const below = (one: ScoredCriterion): readonly ScoredCriterion[] =>
  one.children.flatMap((child) => [child, ...below(child)]);

/** What is to be spoken of by itself: what lost points and has nothing below, and what something is done about. */
const isSpokenOf = (one: ScoredCriterion, tasksOf: TasksOf): boolean =>
  lostByLeaf(one) !== undefined || tasksOf(one).length > 0;

const fieldBlocks = (
  field: ScoredCriterion,
  number: number,
  shown: ReadonlySet<ScoredCriterion>,
  tasksOf: TasksOf,
  context: ReportContext,
): readonly BodyBlock[] => {
  const { wording } = context;
  const { language } = wording;
  const inside = [field, ...below(field)].filter((one) => shown.has(one));
  const spoken = inside.filter((one) => isSpokenOf(one, tasksOf));
  const unexplained = inside.filter((one) => one.unexplained !== undefined && isPositive(one.unexplained));
  if (spoken.length === 0 && unexplained.length === 0) return [];
  const title = PLAN_TEXT.field[language](number, subject(field, context), tidy(field.criterion.name.text));
  const lost = losesPoints(field) ? said(field.lost, context) : undefined;
  return [
    heading(2, title),
    ...(lost === undefined
      ? []
      : [paragraph(PLAN_TEXT.fieldLost[language](lost, field.max && wording.points(field.max)))]),
    ...spoken.flatMap((one) =>
      // The heading names the field already.
      one === field ? doneAbout(one, tasksOf, context) : criterionItems(one, tasksOf, context),
    ),
    ...unexplained.map(
      (one): Item => ({
        kind: 'item',
        level: 1,
        text: PLAN_TEXT.fieldUnexplained[language](
          called(one, context),
          one.unexplained === undefined ? '' : wording.points(one.unexplained),
        ),
      }),
    ),
  ];
};

/** The fields in which something is lost or done, numbered from 1. */
export const fieldsBody = (context: ReportContext): readonly BodyBlock[] => {
  const shown = new Set(context.rows);
  const byCriterion = tasksByCriterion(context.tasks);
  const tasksOf: TasksOf = (one) => byCriterion.get(one) ?? [];
  const blocks: BodyBlock[] = [];
  let number = 1;
  for (const field of context.scored.criteria) {
    const own = fieldBlocks(field, number, shown, tasksOf, context);
    if (own.length > 0) number += 1;
    blocks.push(...own);
  }
  return blocks;
};
