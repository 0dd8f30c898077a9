/** Maxima in brackets behind the names, "1.1. Ban hành kế hoạch (1,5 điểm)", where a table has no column for them. */
import { compare } from '../../model/points/points.js';
import { readPoints } from '../../model/points/points-text.js';
import { cellIn, type Span, type TableRow } from '../grid/rows-of-grid.js';
import { totalLabel } from '../words/total-labels.js';
import { findHeader, type Header, isEnough, isEnoughButMax } from './header.js';

const NUMBER = String.raw`(\d+(?:[.,]\d+)?)`;
const UNIT = '(?:điểm|đ|points?|pts)';
const MOST = String.raw`(?:(?:điểm|số điểm)\s+)?(?:tối đa|chuẩn|cao nhất|max\.?|maximum)`;
/** "(1,5 điểm)", "[2đ]", "(tối đa 2 điểm)", "(điểm chuẩn: 2)". */
const BRACKETED = new RegExp(
  String.raw`[([]\s*(?:(?:thang\s+)?${MOST}\s*(?:là)?\s*[:=]?\s*${NUMBER}\s*${UNIT}?|${NUMBER}\s*${UNIT})\s*[)\]]`,
  'giu',
);
const ENDS = /^\s*[.;:,]?\s*$/u;

interface Amount {
  readonly text: string;
  readonly line: number;
  /** Whether it calls itself the most there is, or nothing follows it in its line. */
  readonly isPlain: boolean;
}

const amountsIn = (name: string): readonly Amount[] =>
  name
    .normalize('NFC')
    .split(/[\r\n]+/u)
    .flatMap((words, line) =>
      [...words.matchAll(BRACKETED)].map(([all, most, bare], index, matches) => {
        const end = (matches[index]?.index ?? 0) + all.length;
        return { text: most ?? bare ?? '', line, isPlain: most !== undefined || ENDS.test(words.slice(end)) };
      }),
    );

const amountOf = (text: string) => {
  const reading = readPoints(text);
  return reading.kind === 'points' ? reading.value : undefined;
};

/** The maximum that a name carries, as written; undefined where there is none, or several and the first is not the largest. */
export const maximumIn = (name: string): string | undefined => {
  if (!/[([]/u.test(name)) return undefined;
  const [first, ...others] = amountsIn(name);
  if (first === undefined || !first.isPlain) return undefined;
  const value = amountOf(first.text);
  if (value === undefined || (others.length > 0 && first.line !== 0)) return undefined;
  const larger = others.some(({ text, line }) => {
    const other = amountOf(text);
    return line === first.line || (other !== undefined && compare(other, value) > 0);
  });
  return larger ? undefined : first.text;
};

/** A name without the amounts in brackets behind it. */
export const withoutMaximum = (name: string): string => name.normalize('NFC').replace(BRACKETED, ' ').trim();

const isTotal = (name: string): boolean => totalLabel(name) !== undefined;

/**
 * Whether the names of a table carry its maxima beyond doubt: those of at least half of the rows with a score do, two at
 * least, and their scores do not pass them; before anything is scored, those of half of all rows.
 */
export const areMaximaInNames = (
  body: readonly TableRow[],
  name: Span | undefined,
  scores: readonly (Span | undefined)[],
): boolean => {
  if (name === undefined) return false;
  let [named, scored, bracketed, both, passed] = [0, 0, 0, 0, 0];
  for (const row of body) {
    const cell = cellIn(row, name);
    if (cell === undefined || isTotal(cell.text)) continue;
    const found = scores.flatMap((column) => {
      const score = column === undefined ? undefined : cellIn(row, column);
      const reading = score === undefined ? undefined : readPoints(score.text, score.nature);
      return reading?.kind === 'points' ? [reading.value] : [];
    });
    const text = maximumIn(cell.text);
    const most = text === undefined ? undefined : amountOf(text);
    named += 1;
    if (found.length > 0) scored += 1;
    if (most === undefined) continue;
    bracketed += 1;
    if (found.length > 0) both += 1;
    if (found.some((score) => compare(score, most) > 0)) passed += 1;
  }
  if (scored === 0) return bracketed > 1 && bracketed * 2 >= named;
  return both > 1 && both * 2 >= scored && passed * 4 <= both;
};

/** Whether a header that names no maximum stands over names that carry it. */
export const isOverMaxima = (rows: readonly TableRow[], { columns, last }: Header): boolean => {
  const name = columns.find(({ meaning }) => meaning === 'name');
  const scores = columns.filter(({ meaning }) => meaning === 'self' || meaning === 'assessed');
  return scores.length > 0 && areMaximaInNames(rows.slice(last + 1), name, scores);
};

/** The header of a table: one that names enough columns, else one over names that carry the maxima. */
export const findAnyHeader = (rows: readonly TableRow[]): Header | undefined => {
  const header = findHeader(rows);
  if (header !== undefined) return header;
  const other = findHeader(rows, 0, isEnoughButMax);
  return other !== undefined && isOverMaxima(rows, other) ? other : undefined;
};

/** What a header like another one must name. */
export const enoughLike = ({ columns }: Header): ((meanings: ReadonlySet<string>) => boolean) =>
  isEnough(new Set(columns.flatMap(({ meaning }) => meaning ?? []))) ? isEnough : isEnoughButMax;
