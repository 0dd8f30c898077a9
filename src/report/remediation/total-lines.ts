/** The total in words: what was reached, of what, and how far it can be relied on. */

import { CRITERIA_SETS, sayClass } from '../../language/report/criteria-sets.js';
import { REPORT } from '../../language/report/report.js';
import type { Wording } from '../../language/wording.js';
import { equal, isNegative, isPositive, isZero, minus, negate } from '../../model/points/points.js';
import { countedPoints } from '../../model/scorecard/adjustment.js';
import type { PointColumn } from '../../model/scorecard/scorecard.js';
import { type ScoredScorecard, scoreColumn } from '../../model/scored/scored.js';
import { tidy } from '../../model/text/text.js';
import { paragraph, text } from '../document/build.js';
import type { PlainBlock } from '../document/document.js';
import { headingOf } from '../document/headings.js';
import type { Span } from '../document/spans.js';
import { coverageWords } from './coverage.js';
import { provisionalWords } from './point-cells.js';
import { leftOutOf, maximaAreRead } from './unknowns.js';

/** The columns of a printed total that may be compared: a sum that leaves something out differs by design. */
export const comparedColumns = ({ total, basis, criteria }: ScoredScorecard): readonly PointColumn[] => [
  ...(maximaAreRead(criteria) ? (['max'] as const) : []),
  ...(total.unscored > 0 ? [] : [scoreColumn(basis), 'lost' as const]),
];

/** What printed totals say otherwise, each column once; a sum that leaves something out is not compared. */
const statedElse = (scored: ScoredScorecard, wording: Wording): readonly PlainBlock[] => {
  const { total, scorecard } = scored;
  const leftOut = leftOutOf(scored.criteria);
  const explained: string[] = [];
  const others = comparedColumns(scored).flatMap((column) => {
    const computed = total[column];
    if (computed === undefined) return [];
    const known = total.final === undefined ? [computed] : [computed, total.final];
    const values = scorecard.totals.flatMap((row) => row[column]?.value ?? []);
    const other = values.find((value) => !known.some((one) => equal(one, value)));
    if (other === undefined) return [];
    const name = headingOf(column, scorecard.headings, wording);
    if (column === 'max' && equal(minus(other, computed), leftOut)) {
      explained.push(REPORT.statedTotalLeftOut[wording.language](name, wording.points(other), wording.points(leftOut)));
      return [];
    }
    return [REPORT.statedTotal[wording.language](name, wording.points(other), wording.points(computed))];
  });
  const notes = explained.map((sentence) => paragraph(text(sentence, 'dim')));
  if (others.length === 0) return notes;
  return [...notes, paragraph(text(`${REPORT.totalRow[wording.language]}: ${others.join('; ')}`, 'error'))];
};

const reached = ({ total }: ScoredScorecard, wording: Wording): string => {
  const { language } = wording;
  const max = total.max === undefined ? undefined : wording.points(total.max);
  if (total.assessed === undefined) return max === undefined ? '' : REPORT.maximum[language](max);
  const partly = total.unscored > 0 && total.max !== undefined && !equal(total.scoredMax, total.max);
  const score = wording.points(total.assessed);
  const parts = [
    partly
      ? REPORT.scoredOutOf[language](score, wording.points(total.scoredMax))
      : REPORT.outOf[language](score, max ?? wording.points(total.scoredMax)),
  ];
  if (total.lost !== undefined) parts.push(REPORT.losing[language](wording.points(total.lost)));
  if (total.unexplained !== undefined && isPositive(total.unexplained)) {
    parts.push(REPORT.unexplainedTotal[language](wording.points(total.unexplained)));
  }
  if (partly && max !== undefined) parts.push(REPORT.wholeMaximum[language](max));
  return parts.join(', ');
};

/** What the numbers cover and rest on, one line. */
const coverageLine = (scored: ScoredScorecard, wording: Wording): PlainBlock => {
  const { language } = wording;
  const { total } = scored;
  const words = [
    coverageWords(scored, wording),
    scored.basis === 'self' ? REPORT.basisSelf[language] : undefined,
    total.notApplicable > 0 ? REPORT.notApplicableCount[language](total.notApplicable) : undefined,
  ].filter((word) => word !== undefined);
  const provisional = provisionalWords(total, scored.criteria, scored.basis, language);
  const spans: Span[] = [text(words.join(' · '), 'dim')];
  if (provisional !== undefined) spans.push(text(' · ', 'dim'), text(provisional, 'warning'));
  return { kind: 'paragraph', spans };
};

const adjustmentLines = (scored: ScoredScorecard, wording: Wording): readonly PlainBlock[] => {
  const { language } = wording;
  return scored.scorecard.adjustments.map((one) => {
    const counted = countedPoints(one);
    const kind = one.kind === 'bonus' ? REPORT.bonus[language] : REPORT.penalty[language];
    const sign = isZero(counted) ? '' : one.kind === 'bonus' ? '+' : '−';
    const stated = one.points?.value;
    const cap = one.cap?.value;
    const cut =
      stated !== undefined && cap !== undefined && !equal(isNegative(stated) ? negate(stated) : stated, counted)
        ? ` (${REPORT.cutAt[language](wording.points(stated), wording.points(cap))})`
        : '';
    const amount = one.points?.value === undefined ? REPORT.unscored[language] : `${sign}${wording.points(counted)}`;
    return paragraph(`${kind}: ${tidy(one.name.text)}: ${amount}${cut}`);
  });
};

/** Coverage, adjustments, self score, and in the end the one line everybody looks for. */
export const totalLines = (scored: ScoredScorecard, wording: Wording): readonly PlainBlock[] => {
  const { total, indexed, basis } = scored;
  const { language } = wording;
  const blocks: PlainBlock[] = [
    coverageLine(scored, wording),
    ...statedElse(scored, wording),
    ...adjustmentLines(scored, wording),
  ];
  if (basis === 'assessed' && total.self !== undefined) {
    blocks.push(paragraph(`${REPORT.selfScore[language]}: ${wording.points(total.self)}`));
  }
  const name = indexed ? REPORT.index[language] : REPORT.extractPercent[language];
  const percent = total.assessed === undefined ? REPORT.unscored[language] : undefined;
  const value = percent ?? (total.percent === undefined ? '–' : wording.percent(total.percent));
  const inBrackets = reached(scored, wording);
  const headline = `${name}: ${value}`;
  const final: PlainBlock[] =
    total.final === undefined
      ? []
      : [paragraph(text(`${REPORT.final[language]}: ${wording.points(total.final)}`, 'strong'))];
  const unitClass: PlainBlock[] =
    scored.unitClass === undefined
      ? []
      : [paragraph(text(`${CRITERIA_SETS.unitClass[language]}: ${sayClass(scored.unitClass, language)}`, 'strong'))];
  return [
    ...blocks,
    ...unitClass,
    ...final,
    paragraph(text(headline, 'strong'), inBrackets === '' ? '' : ` (${inBrackets})`),
  ];
};
