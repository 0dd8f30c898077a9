/** How each number came about, so that it can be checked by hand and defended. */
import { CRITERIA_SETS } from '../language/report/criteria-sets.js';
import { REPORT } from '../language/report/report.js';
import { STEPS } from '../language/report/steps.js';
import { sayWay } from '../language/report/ways.js';
import { sayPlace } from '../language/wording/places.js';
import { visible } from '../language/wording/text.js';
import type { Wording } from '../language/wording.js';
import type { StepSource } from '../model/criteria-set/step-source.js';
import type { Evaluation } from '../model/evaluation.js';
import { equal, isNegative, isZero, negate, type Points, sum, zero } from '../model/points/points.js';
import { meantBy } from '../model/scored/meant-criterion.js';
import { isLeftOut, type ScoredCriterion, scoreColumn, scoreOf, walk } from '../model/scored/scored.js';
import { tidy } from '../model/text/text.js';
import { findingBlocks } from './check/finding-lines.js';
import { heading, number, paragraph, section, text, textCell } from './document/build.js';
import type { Document } from './document/document.js';
import { fileFacts, unitFacts } from './document/facts.js';
import { headingOf } from './document/headings.js';
import { type ListColumn, listing } from './document/listing.js';
import type { TableRow } from './document/table.js';

/** The criteria that codes or paths mean, and those codes that mean none. */
export interface Chosen {
  readonly criteria: readonly ScoredCriterion[];
  readonly unknown: readonly string[];
}

/** Each with all below it, in the order of the tree; every criterion where no code is given. */
export const chosenBy = (codes: readonly string[], { scored }: Evaluation): Chosen => {
  const all = walk(scored.criteria);
  if (codes.length === 0) return { criteria: all, unknown: [] };
  const meant = codes.map((code) => meantBy(code, scored.criteria));
  const unknown = codes.filter((_, index) => meant[index]?.length === 0);
  const chosen = new Set(meant.flatMap((some) => walk(some)));
  return { criteria: all.filter((one) => chosen.has(one)), unknown };
};

/** How a score came about, in words: "17/20 × 4 = 3,4". */
interface Told {
  readonly by: StepSource;
  readonly way: string;
}

/** The score of one criterion, or of the whole, and how it came about. */
export interface Step extends Told {
  /** Absent of the whole. */
  readonly of?: ScoredCriterion | undefined;
  readonly score?: Points | undefined;
}

class Explaining {
  readonly #evaluation: Evaluation;
  readonly #wording: Wording;

  constructor(evaluation: Evaluation, wording: Wording) {
    this.#evaluation = evaluation;
    this.#wording = wording;
  }

  score(one: ScoredCriterion): Points | undefined {
    return isLeftOut(one) ? undefined : scoreOf(one, this.#evaluation.scored.basis);
  }

  way(one: ScoredCriterion): Told {
    const { language } = this.#wording;
    const say = (value: Points): string => this.#wording.points(value);
    if (one.granted !== undefined && one.max !== undefined)
      return { by: 'full-marks', way: STEPS.fullMarks[language](say(one.max)) };
    if (isLeftOut(one)) return { by: 'not-applicable', way: STEPS.notApplicable[language] };
    const { rescaled, max } = one;
    if (rescaled !== undefined && max !== undefined)
      return { by: 'rescaled', way: STEPS.rescaled[language](say(rescaled.from), say(rescaled.of), say(max)) };
    return one.children.length === 0 ? this.#leaf(one) : this.#parent(one);
  }

  #leaf(one: ScoredCriterion): Told {
    const { language } = this.#wording;
    const { scored, bySet } = this.#evaluation;
    const { criterion, stated } = one;
    const column = scoreColumn(scored.basis);
    const cell = criterion[column];
    const way = bySet?.ways.get(criterion);
    if (way !== undefined && (cell === undefined || cell.from === 'result'))
      return { by: 'result', way: sayWay(way, language) };
    const origin = cell?.origin;
    if (origin !== undefined)
      return { by: 'joined', way: STEPS.joined[language](`${visible(origin.file)}, ${sayPlace(origin.at, language)}`) };
    if (cell?.value !== undefined) {
      const name = headingOf(column, scored.scorecard.headings, this.#wording);
      return { by: 'stated', way: STEPS.stated[language](name, sayPlace(cell.at, language)) };
    }
    if (stated.max !== undefined && stated.lost !== undefined && this.score(one) !== undefined)
      return { by: 'lost', way: STEPS.fromLost[language](this.less(stated.max, stated.lost)) };
    return one.state === 'survey'
      ? { by: 'survey', way: STEPS.survey[language] }
      : { by: 'unscored', way: STEPS.unscored[language] };
  }

  /** "1 (1.1) + 3,4 (1.2)", where what stands below adds up to it; else what it is worth less what it lost. */
  #parent(one: ScoredCriterion): Told {
    const { language } = this.#wording;
    const say = (value: Points): string => this.#wording.points(value);
    const own = this.score(one);
    const left = one.unscored === 0 ? '' : STEPS.provisional[language](one.unscored);
    if (own === undefined) return { by: 'unscored', way: STEPS.unscored[language] };
    const added = this.sum(one.children, own);
    if (added !== undefined) return { by: 'sum', way: `${added}${left}` };
    if (one.unscored > 0) return { by: 'believed', way: `${STEPS.believed[language]}${left}` };
    const { max = zero, lost = zero, unexplained } = one;
    const without = unexplained === undefined || isZero(unexplained) ? '' : say(unexplained);
    return { by: 'difference', way: STEPS.partly[language](this.less(max, lost), without) };
  }

  /** One of several that are added up: "1,5", "+ 1,5", "− 0,5". */
  #term(value: Points, isFirst: boolean): string {
    const amount = this.#wording.points(isNegative(value) && !isFirst ? negate(value) : value);
    return isFirst ? amount : `${isNegative(value) ? '−' : '+'} ${amount}`;
  }

  /** "8 − 2": what is left of one number when another is taken from it. */
  less(whole: Points, taken: Points): string {
    return `${this.#term(whole, true)} ${this.#term(negate(taken), false)}`;
  }

  /** The sum of some criteria, where it comes to `whole`. */
  sum(children: readonly ScoredCriterion[], whole: Points): string | undefined {
    const parts = children.flatMap((child) => {
      const score = this.score(child);
      return score === undefined
        ? []
        : [{ score, name: child.criterion.code?.text ?? tidy(child.criterion.name.text) }];
    });
    if (parts.length === 0 || !equal(sum(parts.map(({ score }) => score)), whole)) return undefined;
    return parts.map(({ score, name }, index) => `${this.#term(score, index === 0)} (${name})`).join(' ');
  }
}

/** How the whole comes about. */
const wholeStep = (evaluation: Evaluation, explaining: Explaining, wording: Wording): Step => {
  const { language } = wording;
  const { total, criteria } = evaluation.scored;
  const say = (value: Points): string => wording.points(value);
  const { assessed, rescaled, max, lost, final, bonus = zero, penalty = zero } = total;
  const left = total.unscored === 0 ? '' : STEPS.provisional[language](total.unscored);
  const told = (): Told => {
    if (assessed === undefined) return { by: 'unscored', way: STEPS.unscored[language] };
    if (rescaled !== undefined && max !== undefined)
      return { by: 'rescaled', way: STEPS.rescaled[language](say(rescaled.from), say(rescaled.of), say(max)) };
    const added = explaining.sum(criteria, assessed);
    return added === undefined
      ? { by: 'difference', way: STEPS.partly[language](explaining.less(max ?? zero, lost ?? zero), '') }
      : { by: 'sum', way: added };
  };
  const adjusted =
    final === undefined || assessed === undefined
      ? ''
      : `; ${STEPS.adjusted[language](`${say(assessed)} + ${say(bonus)} − ${say(penalty)} = ${say(final)}`)}`;
  const { by, way } = told();
  return { by, way: `${way}${left}${adjusted}`, score: assessed };
};

/**
 * The way of some criteria and all below them, in the order of the tree; of the whole as well, last, where all are asked for.
 * @param codes codes or paths; none: every criterion
 */
export const stepsOf = (evaluation: Evaluation, codes: readonly string[], wording: Wording): readonly Step[] => {
  const explaining = new Explaining(evaluation, wording);
  const steps = chosenBy(codes, evaluation).criteria.map(
    (one): Step => ({ of: one, score: explaining.score(one), ...explaining.way(one) }),
  );
  return codes.length === 0 ? [...steps, wholeStep(evaluation, explaining, wording)] : steps;
};

/** The last row of the table. */
const wholeRow = ({ score, way }: Step, { language }: Wording): TableRow => ({
  kind: 'total',
  tone: 'strong',
  cells: [textCell(undefined), textCell(STEPS.whole[language]), scoreCell(score), textCell(way)],
});

const scoreCell = (score: Points | undefined): TableRow['cells'][number] =>
  score === undefined ? textCell(undefined) : { spans: [number(score)] };

/**
 * The way of some criteria and all below them; of the whole as well where all are asked for.
 * @param codes codes or paths; none: every criterion
 */
export const stepsDocument = (evaluation: Evaluation, codes: readonly string[], wording: Wording): Document => {
  const { language } = wording;
  const steps = stepsOf(evaluation, codes, wording);
  const { headings } = evaluation.scored.scorecard;
  const columns: readonly ListColumn<Step>[] = [
    {
      column: { key: 'code', heading: headingOf('code', headings, wording), role: 'code' },
      cell: ({ of }) => textCell(of?.criterion.code?.text),
    },
    {
      column: { key: 'name', heading: headingOf('name', headings, wording), role: 'text' },
      cell: ({ of }) => textCell(of && tidy(of.criterion.name.text)),
    },
    {
      column: { key: 'score', heading: STEPS.score[language], role: 'number' },
      cell: ({ score }) => scoreCell(score),
    },
    {
      column: { key: 'way', heading: STEPS.way[language], role: 'text' },
      cell: ({ way }) => textCell(way),
    },
  ];
  const whole = steps.find(({ of }) => of === undefined);
  const last = whole && wholeRow(whole, wording);
  const criteria = steps.filter((one) => one !== whole);
  const title = STEPS.title[language];
  const set = evaluation.bySet?.set;
  return {
    language,
    title,
    blocks: [
      heading(1, title),
      ...fileFacts(evaluation, language),
      ...unitFacts(evaluation, language),
      ...(set?.rounding === undefined
        ? []
        : [paragraph(text(CRITERIA_SETS.rounding[language](set.rounding.digits, set.rounding.mode), 'dim'))]),
      section('steps', undefined, [listing('steps', columns, criteria, { kind: 'criterion', last })]),
      ...(evaluation.findings.length === 0
        ? []
        : [section('findings', REPORT.findings[language], findingBlocks(evaluation, wording))]),
    ],
  };
};
