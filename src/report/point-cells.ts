/** One criterion's points as cells: what they come to, what the source stated beside it, or why there are none. */
import { REPORT } from '../language/report.js';
import type { Language } from '../language/wording.js';
import { equal, type Points } from '../model/points.js';
import type { PointColumn, StatedPoints } from '../model/scorecard.js';
import { type Basis, type ScoredCriterion, scoreColumn } from '../model/scored.js';
import { type Cell, number, type Span, type Tone, text } from './document.js';

const isUnreadable = (stated: StatedPoints): boolean =>
  stated.reading.kind === 'unreadable' || stated.reading.kind === 'formula-without-value';

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
const stateWords = (one: ScoredCriterion, language: Language): string | undefined => {
  if (one.state === 'not-applicable') return REPORT.notApplicable[language];
  if (one.unscored === 0) return undefined;
  return one.state === 'survey' && one.children.length === 0 ? REPORT.survey[language] : REPORT.unscored[language];
};

/** The cell of one column of a criterion's points. */
export const pointCell = (one: ScoredCriterion, column: PointColumn, basis: Basis, language: Language): Cell => {
  const value = one.state === 'not-applicable' && column !== 'max' ? undefined : one[column];
  const stated = one.criterion[column];
  // A maximum of which something does not apply, and a sum that leaves something out, differ by design.
  const byDesign = column === 'max' ? one.notApplicable > 0 : one.children.length > 0 && one.unscored > 0;
  const tone: Tone = byDesign ? 'dim' : 'error';
  const aside = statedInstead(stated, value, language, tone);
  if (value !== undefined) return { spans: [number(value)], aside };
  const words = column === scoreColumn(basis) ? stateWords(one, language) : selfWords(stated, column, language);
  return { spans: words === undefined ? [] : [text(words, 'dim')], aside };
};

const selfWords = (stated: StatedPoints | undefined, column: PointColumn, language: Language): string | undefined =>
  column === 'self' && stated?.reading.kind === 'survey' ? REPORT.survey[language] : undefined;

/** "Tạm tính: còn 3 tiêu chí chưa chấm", where a sum leaves something out. */
export const provisionalWords = (
  rolled: { readonly provisional: boolean; readonly unscored: number },
  language: Language,
): string | undefined => {
  if (!rolled.provisional) return undefined;
  return rolled.unscored > 0 ? REPORT.provisionalOver[language](rolled.unscored) : REPORT.provisionalUnread[language];
};

/** A criterion's name, with what sets it apart beside it. */
export const nameCell = (one: ScoredCriterion, language: Language): Cell => {
  const { kind } = one.criterion;
  const remarks = [
    kind === undefined ? undefined : kind === 'bonus' ? REPORT.bonus[language] : REPORT.deduction[language],
    one.children.length > 0 && one.assessed !== undefined ? provisionalWords(one, language) : undefined,
  ].filter((remark) => remark !== undefined);
  const aside = remarks.length === 0 ? undefined : [text(remarks.join('; '), 'dim')];
  return { spans: [text(one.criterion.name.text)], aside };
};
