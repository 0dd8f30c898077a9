/** Where each row stands in the tree, told from its code or its level while the table is filled in. */
import type { Cells, Reckoned } from './cells.js';
import { DEEPEST, inTree, letterOf, one } from './cells.js';
import { holdsOneOf, NOT_APPLICABLE, SURVEY, tidyText } from './readings.js';

const ROMAN = [...'IVXLC'];
const DIGITS = [...'0123456789'];

const without = (cell: string, characters: readonly string[]): string =>
  characters.reduce((text, character) => `SUBSTITUTE(${text},"${character}","")`, cell);

/** In the column of kinds, where several words may stand: longer spellings hold the shorter ones. */
const BONUS_WORDS = ['thưởng', 'điểm cộng', 'bonus'];
const DEDUCTION_WORDS = ['điểm trừ', 'điểm phạt', 'penalty', 'deduction'];
const STATE_WORDS = ['không phát sinh', 'kps', 'không đánh giá', 'kđg', 'không áp dụng', 'n/a', 'not applicable'];
const SURVEY_KINDS = ['xhh', 'sipas', 'xã hội học', 'survey'];

/** A code without brackets and dots around it; a number is written with a point. */
const bareCode = (cell: string): string => {
  const text = tidyText(`IF(ISNUMBER(${cell}),SUBSTITUTE(${cell}&"",",","."),${cell}&"")`);
  const closed = `IF(ISNUMBER(FIND(RIGHT(" "&${text},1),".):")),LEFT(${text},LEN(${text})-1),${text})`;
  return `IF(LEFT(${closed},1)="(",MID(${closed},2,99),${closed})`;
};

/** 1.2.1 is digits and dots, II letters of Roman numerals, a and đ a single one. */
const styleOf = (code: string): string => {
  const isDotted = `AND(${without(code, [...DIGITS, '.'])}="",LEN(${without(code, DIGITS)})<LEN(${code}))`;
  const isRoman = `${without(code, ROMAN)}=""`;
  return `IF(${code}="","",IF(${isDotted},"d",IF(${isRoman},"r",IF(LEN(${code})=1,"l",""))))`;
};

const dots = (code: string): string => `LEN(${code})-LEN(SUBSTITUTE(${code},".",""))`;

/** The level that the code alone tells: numbers stand one lower below Roman fields, letters below what they follow. */
const autoLevel = (c: Cells): string => {
  const style = c.own('style');
  return `IF(${style}="d",${dots(c.own('code'))}+1+${c.own('roman')},IF(${style}="r",1,IF(${style}="l",N(${c.above('last')})+1,"")))`;
};

const statedLevel = (c: Cells): string => {
  if (!c.hasTable('level')) return c.own('auto');
  const cell = c.table('level');
  return `IF(ISNUMBER(${cell}),${cell},IFERROR(VALUE(${cell}&""),""))`;
};

const level = (c: Cells): string => {
  const stated = statedLevel(c);
  return `IF(${c.own('in')}=0,"",IF(ISNUMBER(${stated}),IF(AND(${stated}>=1,${stated}<=${DEEPEST}),INT(${stated}),""),""))`;
};

const ABOVE = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/** The last row of a level that this one may stand below. */
const lastAbove = (depth: number) => (c: Cells) => {
  const [own, before] = [c.own('level'), `N(${c.above(`above${depth}` as Reckoned)})`];
  return `IF(${own}="",${before},IF(${own}=${depth},ROW(),IF(${own}<${depth},0,${before})))`;
};

const parent = (c: Cells): string => {
  const [first, last] = [c.above('above1'), c.above(`above${DEEPEST}` as Reckoned)];
  const nearest = `MAX(${first}:INDEX(${first}:${last},1,${c.own('level')}-1))`;
  return `IF(${c.own('level')}="","",IF(${c.own('level')}=1,0,${nearest}))`;
};

const kind = (c: Cells): string => {
  const cell = c.table('kind');
  return inTree(c, `IF(${holdsOneOf(cell, BONUS_WORDS)},"B",IF(${holdsOneOf(cell, DEDUCTION_WORDS)},"D",""))`);
};

const state = (c: Cells): string => {
  const cell = c.table('kind');
  const surveyed = `IF(${holdsOneOf(cell, SURVEY_KINDS)},${SURVEY},"")`;
  return inTree(c, `IF(${holdsOneOf(cell, STATE_WORDS)},${NOT_APPLICABLE},${surveyed})`);
};

/** By the keys of the columns; none is asked of the whole. */
export const TREE_FORMULAS = {
  in: (c: Cells) => one(`AND(ROW()>ROW(${c.first}),ROW()<ROW(${c.end}))`),
  code: (c: Cells) => `IF(${c.own('in')}=0,"",${bareCode(c.table('code'))})`,
  named: (c: Cells) => `IF(${c.own('in')}=0,0,${one(`${tidyText(`${c.table('name')}&""`)}<>""`)})`,
  style: (c: Cells) => styleOf(c.own('code')),
  roman: (c: Cells) => one(`OR(N(${c.above('roman')})=1,${c.own('style')}="r")`),
  last: (c: Cells) => `IF(OR(${c.own('style')}="d",${c.own('style')}="r"),${c.own('auto')},N(${c.above('last')}))`,
  auto: autoLevel,
  level,
  ...Object.fromEntries(ABOVE.map((depth) => [`above${depth}`, lastAbove(depth)])),
  parent,
  next: (c: Cells) => `IF(ISNUMBER(${c.below('level')}),${c.below('level')},N(${c.below('next')}))`,
  leaf: (c: Cells) => inTree(c, one(`${c.own('next')}<=${c.own('level')}`)),
  kind,
  state,
  /** A code that an earlier child of the same parent has. */
  'duplicate-code': (c: Cells) => {
    // Down from the parent alone: among thousands of rows all of them would be too many. The largest of one row's
    // number is a number, where the number itself is a list of one to Excel, which makes no range of lists.
    const first = `MAX(2,${c.own('parent')})`;
    const since = (key: Reckoned): string => `OFFSET($${letterOf(key)}$1,${first}-1,0,MAX(ROW())-${first},1)`;
    const above = `(${since('parent')}=${c.own('parent')})*(${since('code')}=${c.own('code')})`;
    return inTree(c, `IF(${c.own('code')}="",0,${one(`SUMPRODUCT(${above})>0`)})`, '0');
  },
  /** Something that counts stands in a row that is none of the tree. */
  'left-out-row': (c: Cells) => {
    const filled = (['max', 'self', 'assessed'] as const).map((column) => `IFERROR(${c.table(column)}&"","#")<>""`);
    return `IF(AND(${c.own('in')}=1,${c.own('level')}="",${c.own('named')}=1,OR(${c.own('code')}<>"",${filled.join(',')})),1,0)`;
  },
} as const;
