import { PLAN } from '../../language/report/plan.js';
import { REPORT } from '../../language/report/report.js';
import { SECTION_WORDS } from '../../language/report/sections.js';
import { isPositive, type Points, zero } from '../../model/points/points.js';
import { agencyKey } from '../../model/scorecard/agency.js';
import { REMEDY_STATUSES } from '../../model/scorecard/status.js';
import { tidy } from '../../model/text/text.js';
import { countCell, heading, numberCell, paragraph, text, textCell } from '../document/build.js';
import type { PlainBlock } from '../document/document.js';
import { headingOf } from '../document/headings.js';
import type { TableRow } from '../document/table.js';
import type { ReportContext } from '../remediation/context.js';
import {
  atStake,
  byPerson,
  type PlanTask,
  recoveredBy,
  recoveringTooMuch,
  unreadRecovers,
} from '../remediation/plan-tasks.js';
import { type GroupWords, groupTable } from '../tasks/task-groups.js';
import { statusWords } from '../tasks/task-table.js';
import type { SectionSpec } from './section.js';

/** Tasks by their state: the four of the contract, then an office's own words, then those that state none. */
const byStatus = (context: ReportContext): readonly (readonly [string, readonly PlanTask[]])[] => {
  const { tasks, wording } = context;
  const { language } = wording;
  const groups = new Map<string, PlanTask[]>(REMEDY_STATUSES.map((status) => [REPORT.status[status][language], []]));
  for (const task of tasks) {
    const words = tidy(statusWords(task, context) ?? '') || PLAN.noStatus[language];
    const some = groups.get(words);
    if (some === undefined) groups.set(words, [task]);
    else some.push(task);
  }
  const none = PLAN.noStatus[language];
  const unstated = groups.get(none);
  groups.delete(none);
  return [...groups, ...(unstated === undefined ? [] : [[none, unstated] as const])];
};

/** Where what is to be recovered could not be read, or is more than what was lost. */
const doubts = ({ tasks, headings, wording }: ReportContext): readonly PlainBlock[] => {
  const { language } = wording;
  const name = headingOf('recovers', headings, wording);
  const unread = unreadRecovers(tasks).map((words) => `“${words}”`);
  const tooMuch = recoveringTooMuch(tasks);
  const who = tooMuch.map((some) => some.flatMap(({ criteria }) => criteria.map(({ path }) => path)).join(', '));
  return [
    ...(unread.length > 0 ? [paragraph(text(PLAN.unreadRecovers[language](name, unread.join(', ')), 'warning'))] : []),
    ...(tooMuch.length > 0 ? [paragraph(text(PLAN.tooMuch[language](name, who.join('; ')), 'warning'))] : []),
  ];
};

const personTable = (context: ReportContext): readonly PlainBlock[] => {
  const { tasks, headings, wording } = context;
  const { language } = wording;
  if (!tasks.some(({ remedy }) => agencyKey(remedy.person?.text ?? '') !== '')) return [];
  const words: GroupWords = {
    heading: headingOf('person', headings, wording),
    none: PLAN.noPerson[language],
    shared: PLAN.sharedTasks[language],
  };
  return [heading(3, PLAN.byPerson[language]), ...groupTable('persons', byPerson(tasks), tasks, words, context)];
};

/** How far the plan is, what it is to win back, and who does it; nothing where none of that is stated. */
const blocks = (context: ReportContext): readonly PlainBlock[] => {
  const { tasks, scored, headings, wording } = context;
  const { language } = wording;
  const says = (part: 'status' | 'recovers' | 'person'): boolean =>
    tasks.some(({ remedy }) => tidy(remedy[part]?.text ?? '') !== '');
  if (!says('status') && !says('recovers') && !says('person')) return [];
  const recovers = says('recovers');
  const row = (kind: TableRow['kind'], words: string, some: readonly PlanTask[]): TableRow => ({
    kind,
    tone: kind === 'total' ? 'strong' : undefined,
    cells: [
      textCell(words),
      countCell(some.length),
      numberCell(atStake(some)),
      ...(recovers ? [numberCell(recoveredBy(some))] : []),
    ],
  });
  const done = tasks.filter((task) => task.status === 'done');
  const { lost } = scored.total;
  const goingOn = tasks.filter((task) => task.status !== 'dropped');
  const dropped = recoveredBy(tasks.filter((task) => task.status === 'dropped'));
  const said = (points: Points | undefined): string => wording.points(points ?? zero);
  const sentences = [
    ...(recovers && lost !== undefined && isPositive(lost)
      ? [paragraph(PLAN.planned[language](said(recoveredBy(goingOn)), said(lost), dropped && said(dropped)))]
      : []),
    ...(recovers && done.length > 0 ? [paragraph(PLAN.recovered[language](said(recoveredBy(done)), done.length))] : []),
  ];
  return [
    ...sentences,
    {
      kind: 'table',
      name: 'progress',
      columns: [
        { key: 'status', heading: headingOf('status', headings, wording), role: 'text' },
        { key: 'tasks', heading: PLAN.taskCount[language], role: 'number' },
        { key: 'lost', heading: PLAN.atStake[language], role: 'number' },
        ...(recovers
          ? [{ key: 'recovers', heading: headingOf('recovers', headings, wording), role: 'number' as const }]
          : []),
      ],
      rows: [
        ...byStatus(context).map(([words, some]) => row('other', words, some)),
        row('total', REPORT.total[language], tasks),
      ],
    },
    ...doubts(context),
    ...personTable(context),
  ];
};

export const progress: SectionSpec = { ...SECTION_WORDS.progress, blocks };
