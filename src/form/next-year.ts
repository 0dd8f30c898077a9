/** Years in the words of last year's scorecard, moved on: none of a date, none of a document's number. */

/** A day, a month or a document's number: what follows is no year of assessment. */
const FIXED =
  /(?:ngày|tháng|số|no\.?)\s*[:：]?\s*\d[\d/.-]*(?:[-/][\p{L}\d/-]+)?(?:\s*(?:tháng|năm)\s*\d+)*|\d+[/.-]\d+(?:[/.-]\d+)?/giu;
const YEAR = /(?<![\p{L}\d/.-])(?:19|20)\d\d(?![\p{L}\d/]|[.-]\d)/gu;

/** The text with each of some years moved on; a year inside a date or a document's number stays. */
export const moveYears = (text: string, years: readonly number[], by: number): string => {
  const fixed = [...text.matchAll(FIXED)].map((match) => [match.index, match.index + match[0].length] as const);
  return text.replace(YEAR, (year: string, at: number) => {
    const stays = !years.includes(Number(year)) || fixed.some(([from, to]) => from <= at && at < to);
    return stays ? year : String(Number(year) + by);
  });
};

const ANY_YEAR = /(?<![\p{L}\d])(?:19|20)\d\d(?!\d)/gu;

/** A deadline of last year's plan as it would be in this one: 30/6/2026 becomes 30/6/2027. */
export const moveDeadline = (text: string, by: number): string =>
  text.replace(ANY_YEAR, (year) => String(Number(year) + by));
