/** Title, unit and years: from the lines around a table, then the sheet's name, then the file's. */
import type { Place } from '../../model/place/place.js';
import { words } from '../words/phrases.js';
import { linesOf, TITLE, type TitleLine } from './title-lines.js';
import { namesUnit, unitIn, unitInName } from './title-units.js';
import { withScoredYear, yearInName, yearsIn } from './title-years.js';

export type FoundIn = 'title' | 'sheet' | 'file';

export interface FoundValue extends TitleLine {
  readonly from: FoundIn;
}

export interface Titles {
  readonly title?: FoundValue | undefined;
  readonly unit?: FoundValue | undefined;
  readonly year?: FoundValue | undefined;
  readonly planYear?: FoundValue | undefined;
  readonly criteriaSet?: FoundValue | undefined;
}

/** The line our own workbooks write, and the words others put before the name of a criteria set. */
const CRITERIA_SET = /^(?:áp dụng )?bộ tiêu chí\s*[:：]\s*(.+)$|^by criteria set\s*:\s*(.+)$/isu;

const criteriaSetIn = (lines: readonly TitleLine[]): TitleLine | undefined => {
  for (const { text, at } of lines) {
    const match = CRITERIA_SET.exec(text);
    const name = match?.[1] ?? match?.[2];
    if (name !== undefined) return { text: name.trim(), at };
  }
  return undefined;
};

/** "(Kèm theo …)", "Căn cứ …": where a table comes from, not what it is. */
const ATTACHED = /^(?:\(|(?:ban hành(?: kèm theo)?|kèm theo|căn cứ|thực hiện)(?![\p{L}\p{M}]))/iu;
/** "Hướng dẫn: …", "1. Điểm tối đa …": how it is to be filled in. */
const ADVICE =
  /^(?:\d|[-–+*•]|(?:hướng dẫn|ghi chú|lưu ý|chú thích|cách chấm|cách ghi|cách tính|đơn vị tính)(?![\p{L}\p{M}]))/iu;

const mayTitle = (text: string): boolean => !namesUnit(text) && !ATTACHED.test(text) && !ADVICE.test(text);

const titleIn = (lines: readonly TitleLine[]): TitleLine | undefined =>
  lines.find(({ text, wide }) => wide === true && text.length > 8 && TITLE.startOf(words(text))) ??
  lines.find(({ text }) => TITLE.startOf(words(text)) && text.length > 8) ??
  lines.find(({ text }) => text.length > 15 && text === text.toUpperCase() && mayTitle(text)) ??
  lines.find(({ text, wide }) => wide === true && mayTitle(text));

/** A sheet's or a file's name in words: "cham-diem_UBND xã An Bình-2025". */
const spoken = (name: string): string => name.replace(/[_-]+/gu, ' ').replace(/\s+/gu, ' ').trim();

/**
 * What the surroundings of a table say of it.
 *
 * @param cells the texts above the table, in order
 * @param at where what a sheet's or a file's name says is said to stand
 * @param scored the year that the heading of the scores names
 */
export const titlesOf = (
  cells: readonly TitleLine[],
  sheet: string | undefined,
  file: string | undefined,
  at: Place,
  scored?: TitleLine,
): Titles => {
  const lines = linesOf(cells);
  const title = titleIn(lines);
  const years = withScoredYear(yearsIn(lines), scored, lines);
  const names = [
    { from: 'sheet' as const, name: sheet },
    { from: 'file' as const, name: file },
  ].flatMap(({ from, name }) => (name === undefined ? [] : [{ from, name }]));
  const fromNames = (read: (name: string) => string | undefined): FoundValue | undefined => {
    for (const { from, name } of names) {
      const text = read(name);
      if (text !== undefined) return { text, at, from };
    }
    return undefined;
  };
  const fromTitle = (line: TitleLine | undefined): FoundValue | undefined =>
    line === undefined ? undefined : { text: line.text, at: line.at, from: 'title' };
  return {
    title: fromTitle(title),
    unit: fromTitle(unitIn(lines)) ?? fromNames((name) => unitInName(spoken(name))),
    year: fromTitle(years.year) ?? fromNames(yearInName),
    planYear: fromTitle(years.planYear),
    criteriaSet: fromTitle(criteriaSetIn(lines)),
  };
};
