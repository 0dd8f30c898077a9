/** What each row comes to: the arithmetic of our own scoring, in formulas, row by row. */
import type { Cells, Pointed, Reckoned } from './cells.js';
import { atParent, inTree, isNumber, leafElse, numbersIn, one, rounded, sumOf, sumWhere } from './cells.js';
import { digitsOf, NOT_APPLICABLE, readingOf, restOf, SURVEY, textOf, tidyText, UNREADABLE } from './readings.js';

type Formulas = Partial<Record<Reckoned, (c: Cells) => string>>;

const POINTS: readonly Pointed[] = ['max', 'self', 'assessed', 'lost'];

const pointFormulas: Formulas = Object.fromEntries(
  POINTS.flatMap((column) => [
    [`text-${column}`, (c: Cells) => textOf(c, column)],
    [`digits-${column}`, (c: Cells) => digitsOf(c, column)],
    [`rest-${column}`, (c: Cells) => restOf(c, column)],
    [column === 'lost' ? 'written-lost' : `read-${column}`, (c: Cells) => readingOf(c, column)],
  ]),
);

const read = (c: Cells, column: Pointed): string => c.own(`read-${column}`);
const anyReads = (c: Cells, word: string): string =>
  `OR(${POINTS.map((column) => `${read(c, column)}=${word}`).join(',')})`;

/** Lost points below zero count only where maximum less score proves them. */
const provenLost = (c: Cells): string => {
  const written = c.own('written-lost');
  const [max, assessed] = [read(c, 'max'), read(c, 'assessed')];
  const proof = `IF(AND(${isNumber(max)},${isNumber(assessed)}),${rounded(`N(${written})-(N(${max})-N(${assessed}))`)}=0,FALSE)`;
  return `IF(AND(${isNumber(written)},N(${written})<0),IF(${proof},${written},${UNREADABLE}),${written})`;
};

const stateFormulas: Formulas = {
  not: (c) =>
    inTree(
      c,
      `IF(${c.own('state')}=${NOT_APPLICABLE},1,IF(${c.own('state')}=${SURVEY},0,${one(anyReads(c, NOT_APPLICABLE))}))`,
      '0',
    ),
  none: (c) => inTree(c, one(`OR(${c.own('not')}=1,${atParent(c, 'none', '0')}=1)`), '0'),
  /** Nothing of it applies by words of its own, or all below it. */
  without: (c) => inTree(c, `IF(${c.own('not')}=1,1,${leafElse(c, '0', one(`${sumOf(c, 'so-far')}=0`))})`, '0'),
  survey: (c) =>
    inTree(
      c,
      one(
        `OR(${c.own('state')}=${SURVEY},AND(${c.own('leaf')}=1,${anyReads(c, SURVEY)}),${atParent(c, 'survey', '0')}=1)`,
      ),
      '0',
    ),
};

/** 1 where a sum with this row in it is to stay blank: it applies and has no number, or does not apply and has one. */
const open = (c: Cells, reading: string): string =>
  inTree(c, `IF(${c.own('not')}=1,${one(isNumber(reading))},IF(${isNumber(reading)},0,1-${c.own('without')}))`, '0');

const shown = (c: Cells, below: string, parent: string): string => inTree(c, leafElse(c, below, parent));

const sumShown = (c: Cells, column: 'self' | 'assessed'): string => {
  const known = `AND(${sumOf(c, `open-${column}`)}=0,${numbersIn(c, `read-${column}`)}>0)`;
  const sum = `IF(${known},${rounded(sumOf(c, `read-${column}`))},"")`;
  return c.isTotal ? sum : `IF(${c.own('state')}=${NOT_APPLICABLE},"",${sum})`;
};

const shownLost = (c: Cells): string => {
  const earned = sumWhere(c, 'read-assessed', 'kind', '"B"');
  const lost = rounded(`${sumWhere(c, 'read-lost', 'kind', '"<>B"')}-${earned}`);
  const known = `AND(${sumOf(c, 'open-lost')}=0,${numbersIn(c, 'read-lost')}+${numbersIn(c, 'read-assessed')}>0,${lost}>=0)`;
  const sum = `IF(${known},${lost},"")`;
  const [max, assessed] = [read(c, 'max'), read(c, 'assessed')];
  const own = `IF(AND(${isNumber(max)},${isNumber(assessed)},${c.own('kind')}<>"B"),${rounded(`N(${max})-N(${assessed})`)},"")`;
  return shown(c, own, c.isTotal ? sum : `IF(${c.own('state')}=${NOT_APPLICABLE},"",${sum})`);
};

/** What the cells of the table show where nobody writes: blank until everything below has its number. */
const shownFormulas: Formulas = {
  'open-self': (c) => open(c, read(c, 'self')),
  'open-assessed': (c) => open(c, read(c, 'assessed')),
  'open-lost': (c) => open(c, `IF(${c.own('kind')}="B",${read(c, 'assessed')},${read(c, 'lost')})`),
  /** Self scores that are missing, but for surveys: the whole is added up without them. */
  unasked: (c) => {
    const self = read(c, 'self');
    const own = `IF(${c.own('survey')}=1,0,1)`;
    const missing = leafElse(c, own, `IF(${sumOf(c, 'unasked')}=0,0,1)`);
    return inTree(c, `IF(${c.own('not')}=1,${one(isNumber(self))},IF(${isNumber(self)},0,${missing}))`, '0');
  },
  /** 1 where something of the row applies. */
  'so-far': (c) => inTree(c, `1-${c.own('without')}`, '0'),
  'show-max': (c) => {
    const sum = `IF(${numbersIn(c, 'read-max')}=0,"",${rounded(sumWhere(c, 'read-max', 'kind', '"<>B"'))})`;
    return shown(c, '""', sum);
  },
  'show-self': (c) => {
    if (!c.isTotal) return shown(c, '""', sumShown(c, 'self'));
    const leaves = `SUMIFS(${c.all('read-self')},${c.all('leaf')},1,${c.all('not')},0)`;
    return `IF(AND(${sumOf(c, 'unasked')}=0,COUNT(${c.all('read-self')})>0),${rounded(leaves)},"")`;
  },
  'show-assessed': (c) => shown(c, '""', sumShown(c, 'assessed')),
  'show-lost': shownLost,
};

const isSelf = (c: Cells): string => `${c.basis}="self"`;

/** Leaves and parents, as `roll-up.ts` has them; `none` (what does not apply) hands nothing upward. */
const applying = (c: Cells, formula: string): string =>
  inTree(c, c.isTotal ? formula : `IF(${c.own('none')}=1,0,${formula})`, '0');

const shares = (c: Cells): { counts: string; bonus: string } => ({
  counts: leafElse(c, `${c.own('unscored')}=0`, `AND(${isNumber(c.own('reached'))},${isNumber(c.own('missed'))})`),
  bonus: `${c.own('kind')}="B"`,
});

/** A printed total is compared, never used; but where fields are missing a larger one is the whole's own statement. */
const believed = (c: Cells, formula: string): string => {
  if (!c.isTotal) return formula;
  if (!c.hasGaps) return '""';
  const max = read(c, 'max');
  const larger = `${rounded(`N(${max})-${sumOf(c, 'left-out')}-${sumOf(c, 'sum-max')}`)}>0`;
  return `IF(AND(${isNumber(max)},${larger}),${formula},"")`;
};

const knowsMax = (c: Cells): string => `OR(${isNumber(c.own('max'))},${sumOf(c, 'has-max')}>0)`;
const whole = (c: Cells): string => `IF(${isNumber(c.own('max'))},N(${c.own('max')}),${sumOf(c, 'sum-max')})`;

const scoreFormulas: Formulas = {
  /** The maximum as stated; a deduction without one has none to lose. */
  stated: (c) => {
    const max = read(c, 'max');
    if (c.isTotal) return believed(c, max);
    return inTree(c, `IF(${isNumber(max)},${max},IF(${c.own('kind')}="D",0,""))`);
  },
  score: (c) => believed(c, inTree(c, `IF(${isSelf(c)},${read(c, 'self')},${read(c, 'assessed')})`)),
  lost: (c) => believed(c, inTree(c, `IF(${isSelf(c)},"",${read(c, 'lost')})`)),
  bad: (c) => inTree(c, POINTS.map((column) => `(${read(c, column)}=${UNREADABLE})`).join('+'), '0'),
  /** Of this row and all below it: leaves without a score, values that could not be read, maxima that do not apply. */
  unscored: (c) =>
    applying(
      c,
      leafElse(
        c,
        `IF(${c.own('kind')}="B",${one(`NOT(${isNumber(c.own('own'))})`)},${one(`NOT(AND(${isNumber(c.own('max'))},${isNumber(c.own('own'))}))`)})`,
        sumOf(c, 'unscored'),
      ),
    ),
  unread: (c) =>
    applying(
      c,
      leafElse(
        c,
        one(`${c.own('bad')}>0`),
        one(c.isTotal ? `${sumOf(c, 'unread')}>0` : `OR(${c.own('bad')}>0,${sumOf(c, 'unread')}>0)`),
      ),
    ),
  'left-out': (c) => {
    if (c.isTotal) return sumOf(c, 'left-out');
    const gone = `IF(${c.own('kind')}="B",0,IF(${isNumber(c.own('stated'))},N(${c.own('stated')}),${leafElse(c, '0', sumOf(c, 'left-out'))}))`;
    return inTree(c, `IF(${c.own('none')}=1,${gone},${leafElse(c, '0', sumOf(c, 'left-out'))})`, '0');
  },
  'has-max': (c) =>
    applying(
      c,
      `IF(${c.own('kind')}="B",1,${leafElse(
        c,
        one(isNumber(c.own('max'))),
        one(`OR(${c.own('unscored')}=0,${knowsMax(c)},${shares(c).counts})`),
      )})`,
    ),
  /** The own maximum: a stated one may include what does not apply, or already leave it out. */
  max: (c) => {
    const [stated, score, lost] = [c.own('stated'), c.own('score'), c.own('lost')];
    const derived = `IF(AND(${isNumber(score)},${isNumber(lost)}),${rounded(`N(${score})+N(${lost})`)},"")`;
    const gone = sumOf(c, 'left-out');
    const full = `OR(${gone}=0,${rounded(`N(${stated})-${sumOf(c, 'sum-max')}`)}=0)`;
    const own = `IF(${full},${stated},${rounded(`N(${stated})-${gone}`)})`;
    return inTree(c, `IF(${isNumber(stated)},${leafElse(c, stated, own)},${derived})`);
  },
  /** The score as stated, or as maximum and lost points give it. */
  own: (c) => {
    const [max, score, lost] = [c.own('max'), c.own('score'), c.own('lost')];
    const derived = `IF(AND(${isNumber(max)},${isNumber(lost)}),${rounded(`N(${max})-N(${lost})`)},"")`;
    return inTree(c, `IF(${isNumber(score)},${score},${derived})`);
  },
  /** What a parent is worth beyond its children. */
  room: (c) => inTree(c, leafElse(c, '0', rounded(`${whole(c)}-${sumOf(c, 'sum-max')}`)), '0'),
  /** The score and the loss that a parent comes to. */
  reached: (c) => {
    const own = c.own('own');
    const partly = `IF(${isNumber(own)},${own},IF(${sumOf(c, 'scored')}>0,${sumOf(c, 'sum-score')},""))`;
    const listed = rounded(`${whole(c)}-${sumOf(c, 'sum-lost')}`);
    const complete = `IF(OR(${c.own('room')}=0,NOT(${isNumber(own)})),${listed},${own})`;
    return inTree(c, leafElse(c, '""', `IF(${sumOf(c, 'unscored')}>0,${partly},${complete})`));
  },
  missed: (c) => {
    const own = c.own('own');
    const believed = `IF(${knowsMax(c)},${rounded(`${whole(c)}-N(${own})`)},"")`;
    const partly = `IF(${isNumber(own)},${believed},IF(${sumOf(c, 'scored')}>0,${sumOf(c, 'sum-lost')},""))`;
    const complete = rounded(`${whole(c)}-N(${c.own('reached')})`);
    return inTree(c, leafElse(c, '""', `IF(${sumOf(c, 'unscored')}>0,${partly},${complete})`));
  },
  /** What the row hands to its parent. */
  'sum-max': (c) => {
    const { counts, bonus } = shares(c);
    const known = `OR(${c.own('unscored')}=0,${knowsMax(c)})`;
    const parent = `IF(${known},${whole(c)},IF(${counts},N(${c.own('reached')})+N(${c.own('missed')}),0))`;
    return applying(c, `IF(${bonus},0,${leafElse(c, `N(${c.own('max')})`, parent)})`);
  },
  'sum-score': (c) =>
    applying(c, `IF(${shares(c).counts},${leafElse(c, `N(${c.own('own')})`, `N(${c.own('reached')})`)},0)`),
  'sum-lost': (c) => {
    const { counts, bonus } = shares(c);
    const own = c.own('own');
    const leaf = `IF(${bonus},-N(${own}),${rounded(`N(${c.own('max')})-N(${own})`)})`;
    const parent = `IF(${bonus},-N(${c.own('reached')}),N(${c.own('missed')}))`;
    return applying(c, `IF(${counts},${leafElse(c, leaf, parent)},0)`);
  },
  scored: (c) => {
    const { counts } = shares(c);
    const parent = `AND(${counts},OR(${isNumber(c.own('own'))},${sumOf(c, 'scored')}>0))`;
    return applying(c, leafElse(c, one(counts), one(parent)));
  },
  unexplained: (c) => inTree(c, leafElse(c, '0', rounded(`N(${c.own('missed')})-${sumOf(c, 'sum-lost')}`)), '0'),
};

/** 1 where the row or one above it has words in a column of remedies. */
const has = (column: 'solution' | 'lead' | 'when', key: Reckoned) => (c: Cells) =>
  inTree(c, one(`OR(${tidyText(`${c.table(column)}&""`)}<>"",${atParent(c, key, '0')}=1)`), '0');

export const SCORE_FORMULAS: Formulas = {
  ...pointFormulas,
  'read-lost': (c) => inTree(c, provenLost(c)),
  ...stateFormulas,
  ...shownFormulas,
  ...scoreFormulas,
  'has-solution': has('solution', 'has-solution'),
  'has-lead': has('lead', 'has-lead'),
  'has-when': has('when', 'has-when'),
};
