/** What the fields of an office's own Word file are filled with, for one scorecard: texts, each in its final words. */

import { OFFICIAL, PLAN_TEXT } from '../../language/report/official.js';
import { PLAN } from '../../language/report/plan.js';
import { REPORT } from '../../language/report/report.js';
import { sayDay } from '../../language/wording/days.js';
import { sayListedSubject } from '../../language/wording/subject.js';
import type { Wording } from '../../language/wording.js';
import type { Evaluation } from '../../model/evaluation.js';
import type { PlanFacts } from '../../model/plan-facts.js';
import type { Points } from '../../model/points/points.js';
import type { Remedy } from '../../model/scorecard/scorecard.js';
import { type ScoredCriterion, scoreColumn, subjectOf } from '../../model/scored/scored.js';
import { tidy } from '../../model/text/text.js';
import type { PlainBlock } from '../document/document.js';
import { spansText } from '../document/number-text.js';
import { numberOf, officeOf } from '../document/office.js';
import type { Cell, TableRow } from '../document/table.js';
import { recipientsOf } from '../plan/plan.js';
import { type ReportContext, type ReportOptions, reportContext } from '../remediation/context.js';
import { coverageWords } from '../remediation/coverage.js';
import { fieldShare } from '../remediation/field-share.js';
import { atStake, byLead, inOrderOfDeadlines, type PlanTask } from '../remediation/plan-tasks.js';
import { pointCell, provisionalWords } from '../remediation/point-cells.js';
import { type RemediationLine, remediationLines } from '../remediation/remediation-lines.js';
import { remedyWords } from '../remediation/remediation-rows.js';
import { table } from '../sections/table.js';
import { statusWords } from '../tasks/task-table.js';
import type { TemplateValues } from './template-fields.js';

const said = (value: string | undefined): string => (value ?? '').trim();

const cellText = ({ spans, notes = [] }: Cell, context: ReportContext): string =>
  [spansText(spans, context.wording.language).trim(), ...notes.map((note) => `[${note}]`)]
    .filter((part) => part !== '')
    .join(' ');

const partsOf = (remedy: Remedy | undefined, status: string) => ({
  solution: said(remedyWords(remedy, 'solution')),
  product: said(remedyWords(remedy, 'product')),
  lead: said(remedyWords(remedy, 'lead')),
  support: said(remedyWords(remedy, 'support')),
  person: said(remedyWords(remedy, 'person')),
  when: said(remedyWords(remedy, 'when')),
  note: said(remedyWords(remedy, 'note')),
  status,
});

const taskValues = (task: PlanTask, context: ReportContext): TemplateValues['tasks'][number] => ({
  codes: task.criteria.map((one) => sayListedSubject(subjectOf(one), context.wording.language)).join(', '),
  names: task.criteria.map(({ criterion }) => tidy(criterion.name.text)).join('\n'),
  lost: context.wording.points(atStake([task])),
  ...partsOf(task.remedy, said(statusWords(task, context))),
});

const lineValues = (
  line: RemediationLine,
  row: TableRow | undefined,
  context: ReportContext,
): TemplateValues['criteria'][number] => {
  const [code = '', name = '', max = '', assessed = '', lost = ''] = (row?.cells ?? []).map((cell) =>
    cellText(cell, context),
  );
  const remedy = line.kind === 'group' ? undefined : line.remedy;
  const status = row?.subject?.status;
  const own = said(remedyWords(remedy, 'status'));
  return {
    ...{ code, name, max, assessed, lost },
    ...partsOf(remedy, status === undefined ? own : REPORT.status[status][context.wording.language]),
    isField: row?.tone === 'strong',
  };
};

/** The ten-column table, without its total, and its notes. */
const tableValues = (context: ReportContext): Pick<TemplateValues, 'criteria' | 'notes'> => {
  const blocks = table.blocks(context);
  const find = <K extends PlainBlock['kind']>(kind: K) =>
    blocks.find((block): block is Extract<PlainBlock, { kind: K }> => block.kind === kind);
  const rows = find('table')?.rows ?? [];
  return {
    criteria: remediationLines(context).map((line, index) => lineValues(line, rows[index], context)),
    notes: (find('notes')?.notes ?? []).map(({ number, spans }) => ({
      number: String(number),
      text: spansText(spans ?? [], context.wording.language),
    })),
  };
};

const fieldValues = (field: ScoredCriterion, context: ReportContext): TemplateValues['fields'][number] => {
  const { scored, wording } = context;
  const { language } = wording;
  const points = (column: 'max' | 'assessed' | 'self' | 'lost'): string =>
    spansText(pointCell(field, column, scored.basis, language).spans, language);
  const percent = (value: Points | undefined): string => (value === undefined ? '' : wording.percent(value));
  return {
    code: said(field.criterion.code?.text),
    name: tidy(field.criterion.name.text),
    max: points('max'),
    assessed: points(scoreColumn(scored.basis) === 'self' ? 'self' : 'assessed'),
    lost: points('lost'),
    percent: percent(field.percent),
    share: percent(fieldShare(field, scored)),
  };
};

const totalValues = ({ scored, wording }: ReportContext): TemplateValues['total'] => {
  const { language } = wording;
  const { total } = scored;
  const points = (value: Points | undefined): string => (value === undefined ? '' : wording.points(value));
  return {
    max: points(total.max),
    self: points(total.self),
    assessed: total.assessed === undefined ? REPORT.unscored[language] : points(total.assessed),
    lost: points(total.lost),
    unexplained: points(total.unexplained),
    percent: total.percent === undefined ? '' : wording.percent(total.percent),
    percentName: (scored.indexed ? REPORT.index : REPORT.extractPercent)[language],
    final: points(total.final),
  };
};

/** What the facts say, in the words of the plan; dotted where they say nothing. */
const officialValues = (
  facts: PlanFacts,
  { scored, wording }: ReportContext,
): Pick<
  TemplateValues,
  'agency' | 'superior' | 'number' | 'place' | 'date' | 'subject' | 'signer' | 'basis' | 'recipients'
> => {
  const { language } = wording;
  const { unit, year } = scored.scorecard;
  const office = officeOf(facts, unit?.text, language);
  const { authority, title, name } = facts.signer;
  return {
    agency: office.name,
    superior: office.isCommune ? '' : tidy(facts.superior ?? ''),
    number: numberOf(facts, office),
    place: tidy(facts.place ?? '') || OFFICIAL.dots,
    date: OFFICIAL.day[language](facts.date),
    subject: tidy(facts.subject ?? '') || PLAN_TEXT.subject[language](year),
    signer: { authority: authority ?? OFFICIAL.dots, title: title ?? OFFICIAL.dots, name: name ?? '' },
    basis: (facts.basis.length > 0 ? facts.basis : [OFFICIAL.basis[language]]).map((text) => ({ text })),
    recipients: recipientsOf(facts, language).map((text) => ({ text })),
  };
};

/** The values of all fields; what is not known is an empty text. */
export const templateValues = (
  evaluation: Evaluation,
  facts: PlanFacts,
  wording: Wording,
  options: ReportOptions = {},
): TemplateValues => {
  const { language } = wording;
  const context = reportContext(evaluation, wording, options);
  const { scored, tasks } = context;
  const { unit, year, planYear, title } = scored.scorecard;
  const provisional = provisionalWords(scored.total, scored.criteria, scored.basis, language);
  return {
    unit: tidy(unit?.text ?? ''),
    year: String(year ?? ''),
    planYear: String(planYear ?? ''),
    today: options.today === undefined ? '' : sayDay(options.today),
    title: tidy(title?.text ?? ''),
    coverage: coverageWords(scored, wording),
    computedFrom: REPORT.basisOf[scored.basis][language],
    provisional: provisional ?? '',
    isExtract: scored.coverage === 'extract',
    isProvisional: provisional !== undefined,
    ...officialValues(facts, context),
    total: totalValues(context),
    fields: scored.criteria.map((field) => fieldValues(field, context)),
    ...tableValues(context),
    tasks: inOrderOfDeadlines(tasks).map((task) => taskValues(task, context)),
    leads: byLead(tasks).map((group) => ({
      name: group.name ?? PLAN.noLead[language],
      count: String(group.tasks.length),
      lost: wording.points(group.points),
      tasks: group.tasks.map((task) => taskValues(task, context)),
    })),
  };
};
