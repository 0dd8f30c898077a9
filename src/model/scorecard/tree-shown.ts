/** Whether a table shows its tree by codes alone, so that any reader sees it, or needs a column of levels. */

import { fold, isBlank, tidy } from '../text/text.js';
import { romanValue } from './code.js';
import { type Criterion, POINT_COLUMNS, type Scorecard } from './scorecard.js';

const DOTTED = /^[1-9]\d{0,2}(?:\.[1-9]\d{0,2})*$/u;
const SINGLE = /^[1-9]\d{0,2}$/u;
const ENDS_IN_NUMBER = /:\s*\d+(?:[.,]\d+)?$/u;
/** Words that make a row something else than a criterion. */
const TELLING = [
  'tổng',
  'cộng',
  'điểm thưởng',
  'điểm cộng',
  'điểm trừ',
  'điểm phạt',
  'total',
  'sum',
  'bonus',
  'penalty',
].map(fold);
/** Codes and marks that lead a name. */
const LEADING = /^(?:[^\p{L}]|\p{L}{1,4}[.):/]|\p{L}\s)/u;
/** Words that lead a code: "Tiêu chí 1.2.1" is one without a name. */
const LEADING_WORD =
  /^(?:tctp|tc|lv|tiêu chí|lĩnh vực|phần|mục|nhóm|chỉ số|chỉ tiêu|nội dung|điều|criterion|field|part)[\s.:]/iu;

/** Only the beginning of a name tells; no word of these has its tone in two places. */
const beginningOf = (name: string): string => tidy(name.slice(0, 200)).toLowerCase();

const isPlainName = (name: string): boolean => {
  const folded = beginningOf(name);
  return !isBlank(name) && !TELLING.some((word) => folded.startsWith(word));
};

/** I, II, III … in order. */
const areRomans = (criteria: readonly Criterion[]): boolean =>
  criteria.length > 0 &&
  criteria.every(
    ({ code }, index) => code !== undefined && romanValue(code.text) === index + 1 && /^[IVXLC]+$/u.test(code.text),
  );

const areNumbers = (criteria: readonly Criterion[]): boolean =>
  criteria.every(({ code }, index) => code?.text === `${index + 1}`);

/** An uncoded leaf that no one takes for an option: something was scored or is to be done. */
const isOutspoken = (criterion: Criterion): boolean =>
  criterion.criteria.length === 0 &&
  !LEADING.test(criterion.name.text.trim()) &&
  !LEADING_WORD.test(beginningOf(criterion.name.text)) &&
  (criterion.remedies.length > 0 ||
    (['self', 'assessed', 'lost'] as const).some((column) => criterion[column]?.value !== undefined)) &&
  /\p{Ll}/u.test(criterion.name.text);

const isPlainRow = (criterion: Criterion): boolean =>
  isPlainName(criterion.name.text) &&
  criterion.remedies.slice(1).every(({ solution }) => solution !== undefined) &&
  criterion.options.every(({ text }) => ENDS_IN_NUMBER.test(text.trim())) &&
  criterion.subtotals.length === 0;

/** Below a coded criterion: uncoded leaves first, then children whose codes continue its own. */
const areBelow = (criteria: readonly Criterion[], parent: string, seen: Set<string>): boolean => {
  let coded = false;
  return criteria.every((criterion) => {
    if (!isPlainRow(criterion)) return false;
    const code = criterion.code?.text;
    if (code === undefined) return !coded && isOutspoken(criterion);
    coded = true;
    return code.startsWith(`${parent}.`) && isDotted(criterion, code, seen);
  });
};

const isDotted = (criterion: Criterion, code: string, seen: Set<string>): boolean => {
  if (!DOTTED.test(code) || seen.has(code)) return false;
  seen.add(code);
  return areBelow(criterion.criteria, code, seen);
};

const isNumbered = (criterion: Criterion, seen: Set<string>): boolean => {
  const code = criterion.code?.text;
  return code !== undefined && SINGLE.test(code) && isPlainRow(criterion) && isDotted(criterion, code, seen);
};

/** Whether something stands in a cell of points, so that nobody takes the row for a heading. */
const hasPoints = (criterion: Criterion): boolean => POINT_COLUMNS.some((column) => criterion[column] !== undefined);

const areNumbered = (criteria: readonly Criterion[]): boolean => {
  const seen = new Set<string>();
  return criteria.every((criterion) => isNumbered(criterion, seen));
};

const isField = (field: Criterion): boolean =>
  // The numbers begin again in every field.
  isPlainRow(field) && hasPoints(field) && areNumbers(field.criteria) && areNumbered(field.criteria);

/** Told from the codes alone: 1 / 1.1 / 1.1.1, or these below I, II, III. */
export const codesShowTree = ({ criteria }: Scorecard): boolean =>
  areNumbered(criteria) || (areRomans(criteria) && criteria.every(isField));
