/** The total in words: what was reached, of what, and how far it can be relied on. */
import { REPORT } from '../language/report.js';
import type { Wording } from '../language/wording.js';
import { equal, isNegative, isPositive, isZero, negate, type Points, smaller, zero } from '../model/points.js';
import type { Adjustment, PointColumn } from '../model/scorecard.js';
import { type ScoredScorecard, scoreColumn } from '../model/scored.js';
import { tidy } from '../model/text.js';
import { type Block, paragraph, type Span, text } from './document.js';
import { provisionalWords } from './point-cells.js';

/** What an adjustment counts: a positive amount, cut at its cap. */
export const countedPoints = ({ points, cap }: Adjustment): Points => {
  const stated = points?.value ?? zero;
  const amount = isNegative(stated) ? negate(stated) : stated;
  return cap?.value === undefined ? amount : smaller(amount, cap.value);
};

/** "(ghi 11,34)" where a printed total says something else. */
const statedElse = (scored: ScoredScorecard, column: PointColumn, wording: Wording): string => {
  const computed = scored.total[column];
  const stated = scored.scorecard.totals.map((total) => total[column]?.value);
  const other = stated.find((value) => value !== undefined && (computed === undefined || !equal(value, computed)));
  return other === undefined ? '' : ` (${REPORT.stated[wording.language]} ${wording.points(other)})`;
};

const reached = (scored: ScoredScorecard, wording: Wording): string => {
  const { total, basis } = scored;
  const say = REPORT;
  const { language } = wording;
  const max = total.max === undefined ? '?' : wording.points(total.max);
  const maxElse = statedElse(scored, 'max', wording);
  if (total.assessed === undefined) {
    return total.max === undefined ? '' : say.maximum[language](`${max}${maxElse}`);
  }
  const score = `${wording.points(total.assessed)}${statedElse(scored, scoreColumn(basis), wording)}`;
  const partly = total.unscored > 0 && total.max !== undefined && !equal(total.scoredMax, total.max);
  const parts = [
    partly
      ? say.scoredOutOf[language](score, wording.points(total.scoredMax), `${max}${maxElse}`)
      : say.outOf[language](score, `${max}${maxElse}`),
  ];
  if (total.lost !== undefined) {
    parts.push(say.losing[language](`${wording.points(total.lost)}${statedElse(scored, 'lost', wording)}`));
  }
  if (total.unexplained !== undefined && isPositive(total.unexplained)) {
    parts.push(say.unexplainedTotal[language](wording.points(total.unexplained)));
  }
  return parts.join(', ');
};

/** What the numbers cover and rest on, one line. */
export const coverageLine = (scored: ScoredScorecard, wording: Wording): Block => {
  const { language } = wording;
  const { total } = scored;
  const words = [
    scored.coverage === 'extract' ? REPORT.extract[language] : REPORT.full[language],
    scored.basis === 'self' ? REPORT.basisSelf[language] : undefined,
    total.notApplicable > 0 ? REPORT.notApplicableCount[language](total.notApplicable) : undefined,
  ].filter((word) => word !== undefined);
  const provisional = provisionalWords(total, language);
  const spans: Span[] = [text(words.join(' · '), 'dim')];
  if (provisional !== undefined) spans.push(text(' · ', 'dim'), text(provisional, 'warning'));
  return { kind: 'paragraph', spans };
};

const adjustmentLines = (scored: ScoredScorecard, wording: Wording): readonly Block[] => {
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
export const totalLines = (scored: ScoredScorecard, wording: Wording): readonly Block[] => {
  const { total, indexed, basis } = scored;
  const { language } = wording;
  const blocks: Block[] = [coverageLine(scored, wording), ...adjustmentLines(scored, wording)];
  if (basis === 'assessed' && total.self !== undefined) {
    blocks.push(paragraph(`${REPORT.selfScore[language]}: ${wording.points(total.self)}`));
  }
  const name = indexed ? REPORT.index[language] : REPORT.extractPercent[language];
  const percent = total.assessed === undefined ? REPORT.unscored[language] : undefined;
  const value = percent ?? (total.percent === undefined ? '–' : wording.percent(total.percent));
  const inBrackets = reached(scored, wording);
  const headline = `${name}: ${value}`;
  const final: Block[] =
    total.final === undefined
      ? []
      : [paragraph(text(`${REPORT.final[language]}: ${wording.points(total.final)}`, 'strong'))];
  return [...blocks, ...final, paragraph(text(headline, 'strong'), inBrackets === '' ? '' : ` (${inBrackets})`)];
};
