/** One criterion's points as cells: what they come to, what the source stated beside it, or why there are none. */

import { REPORT } from '../../language/report/report.js';
import { sayPoints } from '../../language/wording/numbers.js';
import type { Language } from '../../language/wording.js';
import { equal, isZero, minus, type Points } from '../../model/points/points.js';
import { isUnreadable, type PointColumn, type StatedPoints } from '../../model/scorecard/scorecard.js';
import { type Basis, isLeftOut, type ScoredCriterion, scoreColumn } from '../../model/scored/scored.js';
import { number, text } from '../document/build.js';
import type { Span, Tone } from '../document/spans.js';
import type { Cell } from '../document/table.js';
import { leftOutOf, maximaAreRead, scoreUnreadable, unreadLeaves } from './unknowns.js';

/** What was written instead of `value`: the number, or the text that is none. */
const statedInstead = (
  stated: StatedPoints | undefined,
  value: Points | undefined,
  language: Language,
  tone: Tone,
): readonly Span[] | undefined => {
  if (stated === undefined) return undefined;
  const before = text(`${REPORT.stated[language]} `, tone);
  if (stated.value !== undefined) {
    return value !== undefined && equal(stated.value, value) ? undefined : [before, number(stated.value, { tone })];
  }
  return isUnreadable(stated) && stated.text.trim() !== ''
    ? [before, text(`“${stated.text.trim()}”`, tone)]
    : undefined;
};

/** Why a criterion has no score: four different things, and none of them is zero. */
const stateWords = (one: ScoredCriterion, basis: Basis, language: Language): string | undefined => {
  if (one.state === 'not-applicable') return REPORT.notApplicable[language];
  if (scoreUnreadable(one, basis)) return REPORT.unread[language];
  if (one.unscored === 0) return undefined;
  return one.state === 'survey' && one.children.length === 0 ? REPORT.survey[language] : REPORT.unscored[language];
};

/** What does not apply, where that alone is why a criterion comes to less than it states. */
export const leftOutFrom = (one: ScoredCriterion, column: PointColumn, value: Points): Points | undefined => {
  const stated = one.criterion[column]?.value;
  if (column === 'lost' || stated === undefined || one.notApplicable === 0 || equal(stated, value)) return undefined;
  const leftOut = leftOutOf(one.children);
  return !isZero(leftOut) && equal(minus(stated, value), leftOut) ? leftOut : undefined;
};

/** What the criteria set makes of what does not apply. */
const setWords = ({ granted, rescaled }: ScoredCriterion, language: Language): string | undefined => {
  if (granted !== undefined) return REPORT.fullMarks[language];
  if (rescaled === undefined) return undefined;
  return REPORT.rescaled[language](sayPoints(rescaled.from, language), sayPoints(rescaled.of, language));
};

/** The cell of one column of a criterion's points. */
export const pointCell = (one: ScoredCriterion, column: PointColumn, basis: Basis, language: Language): Cell => {
  const value = isLeftOut(one) && column !== 'max' ? undefined : one[column];
  const stated = one.criterion[column];
  // A maximum of which something does not apply, and a sum that leaves something out, differ by design.
  const byDesign = column === 'max' ? one.notApplicable > 0 : one.children.length > 0 && one.unscored > 0;
  const tone: Tone = byDesign ? 'dim' : 'error';
  const leftOut = value === undefined ? undefined : leftOutFrom(one, column, value);
  const bySet = column === scoreColumn(basis) ? setWords(one, language) : undefined;
  const aside =
    bySet !== undefined
      ? [text(bySet, 'dim')]
      : leftOut === undefined
        ? statedInstead(stated, value, language, tone)
        : [text(REPORT.leftOutHere[language](sayPoints(leftOut, language)), 'dim')];
  if (value !== undefined) return { spans: [number(value)], aside };
  const words = column === scoreColumn(basis) ? stateWords(one, basis, language) : otherWords(stated, column, language);
  return { spans: words === undefined ? [] : [text(words, 'dim')], aside };
};

const otherWords = (stated: StatedPoints | undefined, column: PointColumn, language: Language): string | undefined => {
  if (isUnreadable(stated)) return REPORT.unread[language];
  return column === 'self' && stated?.reading.kind === 'survey' ? REPORT.survey[language] : undefined;
};

/** "Tạm tính: còn 3 tiêu chí chưa chấm, 1 tiêu chí có điểm không đọc được", where a sum leaves something out. */
export const provisionalWords = (
  rolled: { readonly provisional: boolean; readonly unscored: number },
  below: readonly ScoredCriterion[],
  basis: Basis,
  language: Language,
): string | undefined => {
  if (!rolled.provisional) return undefined;
  if (rolled.unscored === 0) return REPORT.provisionalUnread[language];
  const unread = unreadLeaves(below, basis);
  return REPORT.provisionalOver[language](rolled.unscored - unread, unread);
};

/** A criterion's name, with what sets it apart beside it. */
export const nameCell = (one: ScoredCriterion, basis: Basis, language: Language): Cell => {
  const { kind } = one.criterion;
  const sums = one.children.length > 0 && (one.assessed !== undefined || !maximaAreRead(one.children));
  const remarks = [
    kind === undefined ? undefined : kind === 'bonus' ? REPORT.bonus[language] : REPORT.deduction[language],
    sums ? provisionalWords(one, one.children, basis, language) : undefined,
  ].filter((remark) => remark !== undefined);
  const aside = remarks.length === 0 ? undefined : [text(remarks.join('; '), 'dim')];
  return { spans: [text(one.criterion.name.text)], aside };
};
