/** The plan to win back lost points, as an office issues it (Decree 30/2020/NĐ-CP), generated from an evaluation. */
import { OFFICIAL, PLAN_TEXT } from '../../language/report/official.js';
import { REPORT } from '../../language/report/report.js';
import type { Language, Wording } from '../../language/wording.js';
import type { Evaluation } from '../../model/evaluation.js';
import type { PlanFacts } from '../../model/plan-facts.js';
import { isPositive } from '../../model/points/points.js';
import { tidy } from '../../model/text/text.js';
import { heading, paragraph, text } from '../document/build.js';
import { letterheadOf, numberOf, type Office, officeOf } from '../document/office.js';
import type { Appendix, BodyBlock, Item, OfficialDocument, Signature } from '../document/official.js';
import type { SectionName } from '../document/section-names.js';
import { type ReportContext, type ReportOptions, reportContext } from '../remediation/context.js';
import { provisionalWords } from '../remediation/point-cells.js';
import { SECTIONS } from '../sections/index.js';
import { organisationBody } from './plan-organisation.js';
import { fieldsBody } from './plan-tasks-body.js';

export interface PlanOptions extends ReportOptions {
  /** The appendices, in their order; without them the ten-column table alone. */
  readonly sections?: readonly SectionName[] | undefined;
}

const ENDS = /[\s.,;]+$/u;
const lowerFirst = (words: string): string => words.slice(0, 1).toLocaleLowerCase('vi') + words.slice(1);
const items = (all: readonly string[]): readonly Item[] =>
  all.map((words) => ({ kind: 'item', level: 1, text: words }));

/** Each ends in a semicolon, the last in a full stop. */
const listed = (all: readonly string[]): readonly string[] =>
  all.map((words, index) => words.replace(ENDS, '') + (index === all.length - 1 ? '.' : ';'));

/** What was reached and lost: in one sentence, and never as the index of what is only an extract. */
const result = ({ scored, wording }: ReportContext): string => {
  const { language } = wording;
  const { total, basis, scorecard, indexed } = scored;
  const { max, assessed, lost, percent } = total;
  if (assessed === undefined || lost === undefined) return PLAN_TEXT.unscored[language];
  if (!isPositive(lost)) return PLAN_TEXT.nothingLost[language];
  const rate = (indexed ? PLAN_TEXT.index : PLAN_TEXT.extractRate)[language];
  const of = total.unscored > 0 ? total.scoredMax : (max ?? total.scoredMax);
  return PLAN_TEXT.result[language](
    { basis, year: scorecard.year, partly: total.unscored > 0 },
    wording.points(assessed),
    wording.points(of),
    wording.points(lost),
    percent && `${rate} ${wording.percent(percent)}`,
  );
};

const bodyOf = (context: ReportContext, office: Office): readonly BodyBlock[] => {
  const { scored, wording } = context;
  const { language } = wording;
  const { total, basis, scorecard, coverage } = scored;
  const lost = total.lost !== undefined && isPositive(total.lost) ? wording.points(total.lost) : undefined;
  const provisional = provisionalWords(total, scored.criteria, basis, language);
  const extract = coverage === 'extract' && !scored.indexed;
  return [
    heading(1, PLAN_TEXT.purposeAndRequirements[language]),
    heading(2, PLAN_TEXT.purpose[language]),
    ...items(PLAN_TEXT.purposes[language](lost, basis, scorecard.year, extract)),
    heading(2, PLAN_TEXT.requirements[language]),
    ...items(PLAN_TEXT.required[language]),
    heading(1, PLAN_TEXT.tasks[language]),
    paragraph(result(context)),
    ...(provisional === undefined ? [] : [paragraph(text(PLAN_TEXT.provisional[language](provisional)))]),
    ...fieldsBody(context),
    heading(1, PLAN_TEXT.organisation[language]),
    ...organisationBody(context),
    paragraph(PLAN_TEXT.closing[language](office.name)),
  ];
};

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const;

const appendicesOf = (
  names: readonly SectionName[],
  attachedTo: string,
  context: ReportContext,
): readonly Appendix[] => {
  const { language } = context.wording;
  const { year } = context.scored.scorecard;
  const titleOf = (name: SectionName): string =>
    name === 'table'
      ? PLAN_TEXT.appendixTitle[language](year)
      : (SECTIONS[name].title?.[language] ?? REPORT.remediationTitle[language](year)).toLocaleUpperCase(language);
  return names.map((name, index) => {
    const found = SECTIONS[name].blocks(context);
    const number = names.length > 1 ? ` ${ROMAN[index + 1] ?? index + 1}` : '';
    return {
      heading: `${OFFICIAL.appendix[language]}${number}`,
      title: titleOf(name),
      attachedTo,
      blocks: found.length > 0 ? found : [paragraph(SECTIONS[name].none[language])],
    };
  });
};

/** As given, else those who carry the plan out, a line to be filled in, and the archive. */
export const recipientsOf = ({ recipients }: PlanFacts, language: Language): readonly string[] =>
  recipients.length > 0 ? recipients : [PLAN_TEXT.performers[language], OFFICIAL.dots, OFFICIAL.archive[language]];

export const signatureOf = (
  facts: PlanFacts,
  office: Office,
  recipients: readonly string[],
  { language }: Wording,
): Signature => {
  const { authority, title, name } = facts.signer;
  const behalf =
    authority ?? (office.isCommittee && office.name !== OFFICIAL.dots ? OFFICIAL.onBehalf[language] : undefined);
  return {
    recipientsTitle: OFFICIAL.recipients[language],
    recipients: listed(recipients),
    lines: [behalf ?? OFFICIAL.dots, title ?? OFFICIAL.dots].map((line) => line.toLocaleUpperCase('vi')),
    name: name ?? '',
  };
};

/** The plan of one scorecard. What the facts do not say is dotted, or left out where the decree leaves it out. */
export const planDocument = (
  evaluation: Evaluation,
  facts: PlanFacts,
  wording: Wording,
  options: PlanOptions = {},
): OfficialDocument => {
  const { language } = wording;
  const context = reportContext(evaluation, wording, options);
  const { unit, year } = evaluation.scored.scorecard;
  const office = officeOf(facts, unit?.text, language);
  const number = numberOf(facts, office);
  const subject = tidy(facts.subject ?? '') || PLAN_TEXT.subject[language](year);
  return {
    language,
    title: `${PLAN_TEXT.name[language]}: ${subject}`,
    letterhead: letterheadOf(facts, office, number, language),
    name: PLAN_TEXT.name[language],
    subject,
    body: [
      ...listed(facts.basis.length > 0 ? facts.basis : [OFFICIAL.basis[language]]).map(
        (words): BodyBlock => ({ kind: 'grounds', text: words }),
      ),
      paragraph(PLAN_TEXT.issue[language](office.name, lowerFirst(subject))),
      ...bodyOf(context, office),
    ],
    signature: signatureOf(facts, office, recipientsOf(facts, language), wording),
    appendices: appendicesOf(
      options.sections ?? ['table'],
      OFFICIAL.attachedTo[language](number, facts.date, office.name),
      context,
    ),
  };
};
