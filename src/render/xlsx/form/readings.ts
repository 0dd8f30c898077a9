/** Points as a cell holds them → a number, a blank, a word, or "?": as our own reader takes them, in formulas. */
import { NOT_APPLICABLE_WORDS, SURVEY_WORDS } from '../../../model/points/points-text.js';
import type { Cells, Pointed } from './cells.js';
import { inTree, isNumber, rounded } from './cells.js';

/** What stands for words and for what cannot be read. */
export const NOT_APPLICABLE = '"KPS"';
export const SURVEY = '"XHH"';
export const UNREADABLE = '"?"';

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** One of some words, in any case. */
const isOneOf = (cell: string, words: readonly string[]): string =>
  `SUMPRODUCT(--(${cell}={${words.map(quoted).join(',')}}))>0`;

/** Some of the words stand within. */
export const holdsOneOf = (cell: string, words: readonly string[]): string =>
  `SUMPRODUCT(--ISNUMBER(SEARCH({${words.map(quoted).join(',')}},${cell})))>0`;

const without = (cell: string, characters: readonly string[]): string =>
  characters.reduce((text, character) => `SUBSTITUTE(${text},"${character}","")`, cell);

const DIGITS = [...'0123456789'];
const DASHES = ['-', '−', '–', '—'];
const LONGEST_NUMBER = 40;

/** A cell's text with one space between words. */
export const tidyText = (cell: string): string => `TRIM(SUBSTITUTE(SUBSTITUTE(${cell},"\u00a0"," "),CHAR(10)," "))`;

/** The text of a cell that holds no number; "#" for an error and for yes and no. */
export const textOf = (c: Cells, column: Pointed): string => {
  const cell = c.table(column);
  // Yes and no first: to some programs they are numbers.
  const text = `IF(ISERROR(${cell}),"#",IF(ISLOGICAL(${cell}),"#",IF(${isNumber(cell)},"",${tidyText(cell)})))`;
  return inTree(c, text);
};

/** Without "điểm" behind and a sign in front. */
export const digitsOf = (c: Cells, column: Pointed): string => {
  const text = c.own(`text-${column}`);
  const bare = `TRIM(IF(RIGHT(${text},4)="điểm",LEFT(${text},LEN(${text})-4),IF(RIGHT(${text},1)="đ",LEFT(${text},LEN(${text})-1),${text})))`;
  return `IF(${text}="","",IF(ISNUMBER(FIND(LEFT(${bare}&" ",1),"+-−–")),MID(${bare},2,${LONGEST_NUMBER}),${bare}))`;
};

/** What is left without digits: nothing, or the decimal mark. */
export const restOf = (c: Cells, column: Pointed): string => {
  const digits = c.own(`digits-${column}`);
  return `IF(${digits}="","",${without(digits, DIGITS)})`;
};

/** The number that digits with at most one mark write; VALUE is asked for digits alone, which it reads alike everywhere. */
const numberIn = (text: string, digits: string): string => {
  const mark = `IFERROR(FIND(".",${digits}),IFERROR(FIND(",",${digits}),LEN(${digits})+1))`;
  const fraction = `MID(${digits},${mark}+1,20)`;
  const value = `VALUE("0"&LEFT(${digits},${mark}-1))+VALUE("0"&${fraction})/10^LEN(${fraction})`;
  return `IF(ISNUMBER(FIND(LEFT(${text},1),"-−–")),-1,1)*(${value})`;
};

const isPlainNumber = (digits: string, rest: string): string => {
  const marks = `OR(${rest}="",${rest}=".",${rest}=",")`;
  const count = `LEN(${digits})-LEN(${rest})`;
  const whole = `IFERROR(FIND(".",${digits}),IFERROR(FIND(",",${digits}),LEN(${digits})+1))-1`;
  return `AND(${marks},${count}>=1,${count}<=15,NOT(AND(LEFT(${digits},1)="0",${whole}>=3)))`;
};

/** A whole number that stands for a day of this century: programs do not tell every date by its format. */
const [FIRST_DAY, LAST_DAY] = [36526, 73050];
const isDay = (cell: string): string => `AND(${cell}=INT(${cell}),${cell}>=${FIRST_DAY},${cell}<=${LAST_DAY})`;

/** What the cell says. Lost points below zero are points only where maximum less score proves them. */
export const readingOf = (c: Cells, column: Pointed): string => {
  const cell = c.table(column);
  const [text, digits, rest] = [c.own(`text-${column}`), c.own(`digits-${column}`), c.own(`rest-${column}`)];
  // A date or a percentage is a number to the program, and no points; a sum only looks like what it is made from.
  const format = `LEFT(CELL("format",${cell}),1)`;
  const looks = `AND(NOT(_xlfn.ISFORMULA(${cell})),OR(${format}="D",${format}="P"))`;
  const number = `IF(OR(${looks},${isDay(cell)}),${UNREADABLE},${rounded(cell)})`;
  const isMark = `OR(${text}="x",${without(text, DASHES)}="")`;
  const words = `IF(${isOneOf(text, NOT_APPLICABLE_WORDS)},${NOT_APPLICABLE},IF(${isOneOf(text, SURVEY_WORDS)},${SURVEY},${UNREADABLE}))`;
  const written = `IF(${isPlainNumber(digits, rest)},${rounded(numberIn(text, digits))},${words})`;
  const read = `IF(${text}="",IF(${isNumber(cell)},${number},""),IF(${isMark},"",${written}))`;
  return inTree(c, read);
};
