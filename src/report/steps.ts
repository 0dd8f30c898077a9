/** How each number came about, so that it can be checked by hand and defended. */
import { CRITERIA_SETS } from '../language/criteria-sets.js';
import { sayPlace } from '../language/places.js';
import { REPORT } from '../language/report.js';
import { STEPS } from '../language/steps.js';
import { sayWay } from '../language/ways.js';
import type { Wording } from '../language/wording.js';
import { visible } from '../language/wording-text.js';
import type { Evaluation } from '../model/evaluation.js';
import { meantBy } from '../model/meant-criterion.js';
import { equal, isNegative, isZero, negate, type Points, sum, zero } from '../model/points.js';
import { isLeftOut, type ScoredCriterion, scoreColumn, scoreOf, walk } from '../model/scored.js';
import { tidy } from '../model/text.js';
import { type Document, heading, number, paragraph, section, type TableRow, text, textCell } from './document.js';
import { fileFacts, unitFacts } from './facts.js';
import { findingBlocks } from './finding-lines.js';
import { headingOf } from './headings.js';
import { type ListColumn, listing } from './listing.js';

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

  way(one: ScoredCriterion): string {
    const { language } = this.#wording;
    const say = (value: Points): string => this.#wording.points(value);
    if (one.granted !== undefined && one.max !== undefined) return STEPS.fullMarks[language](say(one.max));
    if (isLeftOut(one)) return STEPS.notApplicable[language];
    const { rescaled, max } = one;
    if (rescaled !== undefined && max !== undefined)
      return STEPS.rescaled[language](say(rescaled.from), say(rescaled.of), say(max));
    return one.children.length === 0 ? this.#leaf(one) : this.#parent(one);
  }

  #leaf(one: ScoredCriterion): string {
    const { language } = this.#wording;
    const { scored, bySet } = this.#evaluation;
    const { criterion, stated } = one;
    const column = scoreColumn(scored.basis);
    const cell = criterion[column];
    const way = bySet?.ways.get(criterion);
    if (way !== undefined && (cell === undefined || cell.from === 'result')) return sayWay(way, language);
    const origin = cell?.origin;
    if (origin !== undefined)
      return STEPS.joined[language](`${visible(origin.file)}, ${sayPlace(origin.at, language)}`);
    if (cell?.value !== undefined) {
      const name = headingOf(column, scored.scorecard.headings, this.#wording);
      return STEPS.stated[language](name, sayPlace(cell.at, language));
    }
    if (stated.max !== undefined && stated.lost !== undefined && this.score(one) !== undefined)
      return STEPS.fromLost[language](this.less(stated.max, stated.lost));
    return one.state === 'survey' ? STEPS.survey[language] : STEPS.unscored[language];
  }

  /** "1 (1.1) + 3,4 (1.2)", where what stands below adds up to it; else what it is worth less what it lost. */
  #parent(one: ScoredCriterion): string {
    const { language } = this.#wording;
    const say = (value: Points): string => this.#wording.points(value);
    const own = this.score(one);
    const left = one.unscored === 0 ? '' : STEPS.provisional[language](one.unscored);
    if (own === undefined) return STEPS.unscored[language];
    const added = this.sum(one.children, own);
    if (added !== undefined) return `${added}${left}`;
    if (one.unscored > 0) return `${STEPS.believed[language]}${left}`;
    const { max = zero, lost = zero, unexplained } = one;
    const without = unexplained === undefined || isZero(unexplained) ? '' : say(unexplained);
    return STEPS.partly[language](this.less(max, lost), without);
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

/** The last row: how the whole comes about. */
const wholeRow = (evaluation: Evaluation, explaining: Explaining, wording: Wording): TableRow => {
  const { language } = wording;
  const { total, criteria } = evaluation.scored;
  const say = (value: Points): string => wording.points(value);
  const { assessed, rescaled, max, lost, final, bonus = zero, penalty = zero } = total;
  const left = total.unscored === 0 ? '' : STEPS.provisional[language](total.unscored);
  const way = (): string => {
    if (assessed === undefined) return STEPS.unscored[language];
    if (rescaled !== undefined && max !== undefined)
      return STEPS.rescaled[language](say(rescaled.from), say(rescaled.of), say(max));
    return explaining.sum(criteria, assessed) ?? STEPS.partly[language](explaining.less(max ?? zero, lost ?? zero), '');
  };
  const adjusted =
    final === undefined || assessed === undefined
      ? ''
      : `; ${STEPS.adjusted[language](`${say(assessed)} + ${say(bonus)} − ${say(penalty)} = ${say(final)}`)}`;
  return {
    kind: 'total',
    tone: 'strong',
    cells: [
      textCell(undefined),
      textCell(STEPS.whole[language]),
      { spans: assessed === undefined ? [] : [number(assessed)] },
      textCell(`${way()}${left}${adjusted}`),
    ],
  };
};

/**
 * The way of some criteria and all below them; of the whole as well where all are asked for.
 * @param codes codes or paths; none: every criterion
 */
export const stepsDocument = (evaluation: Evaluation, codes: readonly string[], wording: Wording): Document => {
  const { language } = wording;
  const { criteria } = chosenBy(codes, evaluation);
  const explaining = new Explaining(evaluation, wording);
  const { headings } = evaluation.scored.scorecard;
  const columns: readonly ListColumn<ScoredCriterion>[] = [
    {
      column: { key: 'code', heading: headingOf('code', headings, wording), role: 'code' },
      cell: ({ criterion }) => textCell(criterion.code?.text),
    },
    {
      column: { key: 'name', heading: headingOf('name', headings, wording), role: 'text' },
      cell: ({ criterion }) => textCell(tidy(criterion.name.text)),
    },
    {
      column: { key: 'score', heading: STEPS.score[language], role: 'number' },
      cell: (one) => {
        const score = explaining.score(one);
        return score === undefined ? textCell(undefined) : { spans: [number(score)] };
      },
    },
    {
      column: { key: 'way', heading: STEPS.way[language], role: 'text' },
      cell: (one) => textCell(explaining.way(one)),
    },
  ];
  const last = codes.length === 0 ? wholeRow(evaluation, explaining, wording) : undefined;
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
