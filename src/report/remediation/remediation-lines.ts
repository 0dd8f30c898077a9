/** What a remediation table lists, line by line, in the order asked for: the tree's, or by whom, or by when. */
import { PLAN } from '../../language/report/plan.js';
import { type Points, sum } from '../../model/points/points.js';
import type { Remedy } from '../../model/scorecard/scorecard.js';
import { lostByLeaf } from '../../model/scored/missing-parts.js';
import type { ScoredCriterion } from '../../model/scored/scored.js';
import type { ReportContext } from './context.js';
import { byLead, byWhen, type TaskGroup } from './plan-tasks.js';

export type RemediationLine =
  /** A criterion, with the first remedy that is listed of it here. */
  | { readonly kind: 'criterion'; readonly one: ScoredCriterion; readonly remedy: Remedy | undefined }
  /** A further remedy of the criterion above. */
  | { readonly kind: 'continuation'; readonly one: ScoredCriterion; readonly remedy: Remedy }
  /** Heads the lines that follow; its points are those of all of them, each once. */
  | { readonly kind: 'group'; readonly name: string; readonly points: Points };

/** What the groups come to together. */
export interface Grouped {
  readonly points: Points;
  /** Some criterion has tasks in several groups, and counts in each. */
  readonly shared: boolean;
}

export const groupedPoints = (lines: readonly RemediationLine[]): Grouped => {
  const listed = lines.flatMap((line) => (line.kind === 'criterion' ? [line.one] : []));
  return {
    points: sum(lines.flatMap((line) => (line.kind === 'group' ? [line.points] : []))),
    shared: new Set(listed).size < listed.length,
  };
};

const linesOf = (one: ScoredCriterion, remedies: readonly Remedy[]): readonly RemediationLine[] => {
  const [first, ...others] = remedies;
  return [
    { kind: 'criterion', one, remedy: first },
    ...others.map((remedy): RemediationLine => ({ kind: 'continuation', one, remedy })),
  ];
};

/** The criteria of a group, each with those of its remedies that belong to the group. */
const groupLines = (group: TaskGroup, none: string): readonly RemediationLine[] => {
  const remedies = new Map<ScoredCriterion, Remedy[]>();
  for (const task of group.tasks) {
    for (const [index, one] of task.criteria.entries()) {
      const remedy = task.remedies[index] ?? task.remedy;
      remedies.set(one, [...(remedies.get(one) ?? []), remedy]);
    }
  }
  return [
    { kind: 'group', name: group.name ?? none, points: group.points },
    ...[...remedies].flatMap(([one, some]) => linesOf(one, some)),
  ];
};

/** What lost points and no task is about, own or of a criterion above: nobody has it to do. */
export const withoutTask = ({ rows, tasks }: ReportContext): readonly ScoredCriterion[] => {
  const covered = new Set(tasks.flatMap((task) => task.criteria));
  const isCovered = (one: ScoredCriterion): boolean =>
    covered.has(one) || (one.parent !== undefined && isCovered(one.parent));
  return rows.filter((one) => lostByLeaf(one) !== undefined && !isCovered(one));
};

const grouped = (context: ReportContext, groups: readonly TaskGroup[], none: string): readonly RemediationLine[] => {
  const left = withoutTask(context);
  const points = sum(left.flatMap((one) => one.lost ?? []));
  return [
    ...groups.flatMap((group) => groupLines(group, none)),
    ...(left.length === 0
      ? []
      : [
          { kind: 'group' as const, name: PLAN.noTask[context.wording.language], points },
          ...left.flatMap((one) => linesOf(one, [])),
        ]),
  ];
};

/** The lines of the table, without the total. */
export const remediationLines = (context: ReportContext): readonly RemediationLine[] => {
  const { rows, tasks, wording, options } = context;
  switch (options.by ?? 'field') {
    case 'field':
      return rows.flatMap((one) => linesOf(one, one.criterion.remedies));
    case 'lead':
      return grouped(context, byLead(tasks), PLAN.noLead[wording.language]);
    case 'when':
      return grouped(context, byWhen(tasks), PLAN.noWhen[wording.language]);
  }
};
