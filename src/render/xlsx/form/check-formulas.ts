/** What is wrong with a row: our rules as formulas, each a count for each row. */
import type { FormCheck } from '../../../language/form/form-workbook.js';
import type { Cells, Pointed, Reckoned } from './cells.js';
import { inTree, isNumber, leafElse, one, rounded, sumOf } from './cells.js';
import { UNREADABLE } from './readings.js';

type Formulas = Partial<Record<Reckoned, (c: Cells) => string>>;

const read = (c: Cells, column: Pointed): string => c.own(`read-${column}`);
const isParent = (c: Cells, formula: string): string => inTree(c, leafElse(c, '0', formula), '0');
const isLeaf = (c: Cells, formula: string): string => inTree(c, leafElse(c, formula, '0'), '0');
/** What does not apply is judged by one rule alone. */
const applies = (c: Cells, formula: string): string => (c.isTotal ? formula : `IF(${c.own('none')}=1,0,${formula})`);
/** Sums are judged only where everything that goes into them is known. */
const known = (c: Cells, formula: string): string => `IF(OR(${c.own('unscored')}>0,${c.own('unread')}>0),0,${formula})`;
const isCommon = (c: Cells): string => `${c.own('kind')}=""`;
const above = (cell: string, most: string): string => one(`AND(${isNumber(cell)},N(${cell})>N(${most}))`);
const below = (cell: string): string => one(`AND(${isNumber(cell)},N(${cell})<0)`);

/** What a parent says it lost, where that contradicts its children. */
const contradicted = (c: Cells): string => {
  const [room, own, max] = [c.own('room'), c.own('own'), c.own('max')];
  const listed = sumOf(c, 'sum-lost');
  const partly = `IF(${isNumber(own)},${one(`OR(${c.own('unexplained')}<0,${c.own('unexplained')}>${room})`)},0)`;
  const whole = `IF(${isNumber(max)},N(${max}),${sumOf(c, 'sum-max')})`;
  const stated = one(`${rounded(`${whole}-N(${own})-${listed}`)}<>0`);
  const lost = c.own('lost');
  const onlyLost = one(`AND(NOT(${isNumber(max)}),${isNumber(lost)},${rounded(`N(${lost})-${listed}`)}<>0)`);
  return `IF(${room}>0,${partly},IF(${room}=0,IF(${isNumber(own)},${stated},${onlyLost}),0))`;
};

const isUnexplained = (c: Cells): string =>
  one(`AND(${c.own('room')}>0,${c.own('unexplained')}>0,${c.own('unexplained')}<=${c.own('room')})`);

/** 1 where a printed cell is none of the values it may rightly be. */
const differs = (cell: string, right: readonly string[]): string => {
  const equal = right.map((value) => `${rounded(`N(${cell})-(${value})`)}=0`);
  return `IF(${isNumber(cell)},IF(OR(${equal.join(',')}),0,1),0)`;
};

const totalMismatch = (c: Cells): string => {
  const isSelf = `${c.basis}="self"`;
  const [max, score, lost] = [`N(${c.own('sum-max')})`, `N(${c.own('sum-score')})`, `N(${c.own('sum-lost')})`];
  const gone = sumOf(c, 'left-out');
  const allRead = `SUMPRODUCT(--(${c.all('read-max')}=${UNREADABLE}))=0`;
  const final = `${score}+N(${c.adjusted})`;
  const isFinal = `AND(${isNumber(c.adjusted)},${rounded(`N(${read(c, 'assessed')})-(${final})`)}=0)`;
  const listed = rounded(`${sumOf(c, 'sum-max')}-${sumOf(c, 'sum-lost')}`);
  const scores = [score, listed, `IF(${isNumber(c.adjusted)},${final},${score})`];
  const losses = [lost, sumOf(c, 'sum-lost'), `IF(${isFinal},${max}-(${final}),${lost})`];
  const maxima = differs(read(c, 'max'), [max, sumOf(c, 'sum-max'), `${max}+${gone}`]);
  const self = `IF(${isSelf},${differs(read(c, 'self'), scores)},0)`;
  const assessed = `IF(${isSelf},0,${differs(read(c, 'assessed'), scores)})`;
  const compared = known(c, `${self}+${assessed}+${differs(read(c, 'lost'), losses)}`);
  const own = c.hasGaps ? `+${known(c, `IF(${c.own('room')}>0,${contradicted(c)},0)`)}` : '';
  return `IF(${allRead},${maxima},0)+${compared}${own}`;
};

const lacks = (c: Cells, ...parts: readonly Reckoned[]): string => {
  const [missing, ...given] = parts;
  const asked = given.map((key) => `${c.own(key)}=1`);
  const condition = [`N(${c.own('sum-lost')})>0`, ...asked, `${c.own(missing ?? 'has-solution')}=0`];
  return isLeaf(c, applies(c, one(`AND(${condition.join(',')})`)));
};

export const CHECK_FORMULAS: Formulas = {
  'number-format': (c) => inTree(c, c.own('bad'), '0'),
  'score-above-max': (c) => {
    const max = c.own('max');
    const counts = `${above(read(c, 'self'), max)}+${above(read(c, 'assessed'), max)}`;
    return isLeaf(c, applies(c, `IF(AND(${isCommon(c)},${isNumber(max)}),${counts},0)`));
  },
  'negative-score': (c) => {
    const stated = (['max', 'self', 'assessed'] as const).map((column) => below(read(c, column))).join('+');
    const derived = `AND(NOT(${isNumber(read(c, 'assessed'))}),${isNumber(read(c, 'lost'))},${below(c.own('own'))}=1)`;
    return isLeaf(c, applies(c, `IF(${isCommon(c)},IF(${stated}>0,${stated},${one(derived)}),0)`));
  },
  'lost-mismatch': (c) => {
    const [max, assessed, lost] = [read(c, 'max'), read(c, 'assessed'), read(c, 'lost')];
    const stand = `AND(${isNumber(max)},${isNumber(assessed)},${isNumber(lost)},NOT(AND(${c.own('leaf')}=1,${c.own('kind')}="B")))`;
    const wrong = one(`${rounded(`N(${lost})-(N(${c.own('max')})-N(${assessed}))`)}<>0`);
    return inTree(c, applies(c, `IF(${stand},${wrong},0)`), '0');
  },
  'sum-mismatch': (c) => isParent(c, applies(c, known(c, contradicted(c)))),
  'children-exceed-max': (c) => isParent(c, applies(c, one(`AND(${c.own('room')}<0,${isNumber(c.own('max'))})`))),
  'score-not-applicable': (c) => {
    const [self, assessed, lost] = [read(c, 'self'), read(c, 'assessed'), read(c, 'lost')];
    const assessor = one(`OR(${isNumber(assessed)},AND(${isNumber(lost)},N(${lost})<>0))`);
    return inTree(c, `IF(${c.own('none')}=1,IF(${c.basis}="self",${one(isNumber(self))},${assessor}),0)`, '0');
  },
  'is-unscored': (c) => {
    const stated = `OR(${isNumber(c.own('own'))},${isNumber(c.own('lost'))})`;
    const surveyed = `AND(${c.own('survey')}=1,${c.basis}="self")`;
    return isLeaf(c, applies(c, one(`AND(${c.own('unscored')}=1,${c.own('bad')}=0,NOT(${stated}),NOT(${surveyed}))`)));
  },
  'missing-max': (c) => {
    const scored = `OR(${isNumber(c.own('score'))},${isNumber(c.own('lost'))})`;
    const without = `AND(NOT(${isNumber(c.own('max'))}),${read(c, 'max')}<>${UNREADABLE})`;
    return isLeaf(c, applies(c, `IF(${isCommon(c)},${one(`AND(${without},${scored})`)},0)`));
  },
  'unexplained-loss': (c) => isParent(c, applies(c, known(c, isUnexplained(c)))),
  'missing-solution': (c) => lacks(c, 'has-solution'),
  'missing-lead': (c) => lacks(c, 'has-lead', 'has-solution'),
  'missing-when': (c) => lacks(c, 'has-when', 'has-solution'),
};

/** Of the row of the total alone. */
export const TOTAL_FORMULAS: Formulas = {
  'number-format': (c) => c.own('bad'),
  'total-mismatch': totalMismatch,
  'unexplained-loss': (c) => (c.hasGaps ? known(c, isUnexplained(c)) : '0'),
};

/** The checks in their order, each with the column of its counts. */
export const CHECKS = [
  { check: 'number-format', column: 'number-format', severity: 'error' },
  { check: 'score-above-max', column: 'score-above-max', severity: 'error' },
  { check: 'negative-score', column: 'negative-score', severity: 'error' },
  { check: 'lost-mismatch', column: 'lost-mismatch', severity: 'error' },
  { check: 'sum-mismatch', column: 'sum-mismatch', severity: 'error' },
  { check: 'children-exceed-max', column: 'children-exceed-max', severity: 'error' },
  { check: 'total-mismatch', column: 'total-mismatch', severity: 'error' },
  { check: 'score-not-applicable', column: 'score-not-applicable', severity: 'error' },
  { check: 'duplicate-code', column: 'duplicate-code', severity: 'error' },
  { check: 'left-out', column: 'left-out-row', severity: 'error' },
  { check: 'unscored', column: 'is-unscored', severity: 'warning' },
  { check: 'missing-max', column: 'missing-max', severity: 'warning' },
  { check: 'unexplained-loss', column: 'unexplained-loss', severity: 'warning' },
  { check: 'missing-solution', column: 'missing-solution', severity: 'warning' },
  { check: 'missing-lead', column: 'missing-lead', severity: 'warning' },
  { check: 'missing-when', column: 'missing-when', severity: 'warning' },
] as const satisfies readonly {
  readonly check: FormCheck | 'left-out';
  readonly column: Reckoned;
  readonly severity: 'error' | 'warning';
}[];
