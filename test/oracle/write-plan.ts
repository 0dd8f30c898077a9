/** A truth written down as a clerk would, with the faults its profile asks for. */

import type { PlainCriterion } from './plain.js';
import type { Plan, Profile, Thousandths } from './plan.js';

export type CodeStyle = 'dotted' | 'roman';

/** What a row truly comes to; a bonus adds nothing to the maximum. */
export interface Truth {
  readonly max: Thousandths;
  readonly assessed: Thousandths;
  readonly self: Thousandths;
  /** Maxima below that do not apply. */
  readonly outside: Thousandths;
}

export interface Written {
  readonly criterion: PlainCriterion;
  readonly truth: Truth;
}

interface Setting {
  readonly profile: Profile;
  readonly style: CodeStyle;
  readonly level: number;
  readonly parentCode: string;
  readonly inherited: boolean;
}

type Column = 'max' | 'self' | 'assessed' | 'lost';
type Numbers = Partial<Record<Column, Thousandths>>;

const LETTERS = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k', 'l', 'm'];
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'];
const happens = (dice: number, chance: number): boolean => dice >= 100 - chance;

/** `7.05` in one of six spellings, all of them the same number. */
export const spell = (value: Thousandths, spelling: number): string => {
  const size = Math.abs(value);
  const fraction = String(size % 1000)
    .padStart(3, '0')
    .replace(/0+$/u, '');
  const whole = Math.floor(size / 1000);
  const mark = spelling % 2 === 0 ? '.' : ',';
  const padded = spelling === 2 || spelling === 3 ? fraction.padEnd(2, '0') : fraction;
  const start =
    spelling === 4 && whole === 0 && padded !== '' ? '' : spelling === 5 && whole < 10 ? `0${whole}` : whole;
  return `${value < 0 ? '-' : ''}${start}${padded === '' ? '' : `${mark}${padded}`}`;
};

const codeOf = (number: number, { style, level, parentCode }: Omit<Setting, 'profile' | 'inherited'>): string => {
  if (style === 'dotted') return level === 1 ? String(number) : `${parentCode}.${number}`;
  if (level === 1) return ROMAN[number - 1] ?? String(number);
  return level === 3 ? (LETTERS[number - 1] ?? 'z') : String(number);
};

const LEAF_CELLS: readonly (readonly Column[])[] = [
  ['max', 'assessed', 'lost'],
  ['max', 'assessed'],
  ['max', 'lost'],
  ['assessed', 'lost'],
  ['assessed'],
  ['lost'],
];
const PARENT_CELLS: readonly (readonly Column[])[] = [
  ...LEAF_CELLS.slice(0, 4),
  ['max'],
  [],
  ['max'],
  ['lost'],
  ['assessed'],
];

/** Which cells a row states: all of them, or by a second look at the same dice. */
const statedCells = (plan: Plan, { columns, sparse }: Profile): readonly Column[] => {
  const choices = plan.children.length > 0 ? PARENT_CELLS : LEAF_CELLS;
  const chosen = happens(plan.cells, sparse)
    ? (choices[plan.cells % choices.length] ?? [])
    : ['max', 'assessed', 'lost'];
  const cells = chosen as readonly Column[];
  if (columns === 'assessed') return cells;
  if (columns === 'selfAndLost') return [...cells.filter((column) => column !== 'assessed'), 'self'];
  const withoutSelf = plan.children.length > 0 && plan.cells % 3 === 0;
  if (columns === 'both') return withoutSelf ? cells : [...cells, 'self'];
  return cells.flatMap((column) => (column === 'assessed' ? ['self' as const] : column === 'lost' ? [] : [column]));
};

/** The clerk's slip, on one of the stated numbers. */
const withFault = (plan: Plan, profile: Profile, numbers: Numbers): Numbers => {
  const columns = (Object.keys(numbers) as Column[]).sort();
  const column = columns[plan.faultColumn % Math.max(columns.length, 1)];
  if (column === undefined || !happens(plan.fault, profile.fault)) return numbers;
  const changed = (numbers[column] ?? 0) + plan.faultBy;
  const signed = column === 'max' || column === 'lost';
  return { ...numbers, [column]: signed ? Math.max(changed, 0) : changed };
};

/** A minus before lost points is a matter of reading unless it is exactly max − assessed. */
const readable = ({ lost, ...numbers }: Numbers, leaf: boolean): Numbers => {
  if (lost === undefined) return numbers;
  const exact = leaf && numbers.max !== undefined && numbers.assessed !== undefined;
  if (lost < 0 && !(exact && lost === (numbers.max ?? 0) - (numbers.assessed ?? 0))) return numbers;
  return { ...numbers, lost };
};

const spelled = (numbers: Numbers, spelling: number): Partial<Record<Column, string>> =>
  Object.fromEntries(
    (Object.keys(numbers) as Column[]).map((column, index) => [
      column,
      spell(numbers[column] ?? 0, (spelling + index) % 6),
    ]),
  );

const only = (numbers: Readonly<Record<Column, Thousandths>>, columns: readonly Column[]): Numbers =>
  Object.fromEntries(columns.map((column) => [column, numbers[column]]));

const stateOf = (plan: Plan, profile: Profile): 'blank' | 'not-applicable' | 'survey' | undefined => {
  let dice = 99 - plan.state;
  if (dice < profile.notApplicable) return plan.children.length === 0 || dice % 3 === 0 ? 'not-applicable' : undefined;
  dice -= profile.notApplicable;
  if (dice < profile.survey) return plan.children.length === 0 || dice % 3 === 0 ? 'survey' : undefined;
  dice -= profile.survey;
  return dice < profile.unscored && plan.children.length === 0 ? 'blank' : undefined;
};

const NOTHING: Truth = { max: 0, assessed: 0, self: 0, outside: 0 };

const writeLeaf = (plan: Plan, base: PlainCriterion, { profile, inherited }: Setting): Written => {
  const kind: PlainCriterion['kind'] = happens(plan.kind, profile.kinds)
    ? plan.kind % 2 === 0
      ? 'bonus'
      : 'deduction'
    : undefined;
  const assessed = Math.floor((plan.max * plan.assessedQuarters) / 4) * (kind === 'deduction' ? -1 : 1);
  const self = Math.floor((plan.max * plan.selfQuarters) / 4) * (kind === 'deduction' ? -1 : 1);
  const max = kind === 'deduction' ? 0 : plan.max;
  // "−1" in place of a maximum says how much a deduction may take, and adds nothing to any sum.
  const written = kind === 'deduction' && plan.kind % 4 === 1 ? -plan.max : max;
  const all = { max: written, self, assessed, lost: max - assessed };
  const cells = statedCells(plan, profile).filter((column) => kind === undefined || column !== 'lost');
  const unusual = kind !== undefined && plan.leavesOut ? cells.filter((column) => column !== 'max') : cells;
  const numbers = readable(withFault(plan, profile, only(all, unusual)), true);
  const state = stateOf(plan, profile);
  const criterion = { ...base, kind };
  const score = profile.columns === 'self' ? 'self' : 'assessed';
  const beside = profile.columns !== 'self' && profile.columns !== 'assessed';
  const { max: statedMax, self: statedSelf } = spelled(numbers, plan.spelling);
  const counted: Truth = { max: kind === 'bonus' ? 0 : max, assessed, self, outside: 0 };
  switch (state) {
    case undefined:
      if (inherited) return { criterion: { ...criterion, max: statedMax }, truth: NOTHING };
      return { criterion: { ...criterion, ...spelled(numbers, plan.spelling) }, truth: counted };
    case 'blank': {
      const blank = { ...criterion, max: statedMax, ...(beside ? { self: statedSelf } : {}) };
      return { criterion: plan.leavesOut ? { ...blank, [score]: '' } : blank, truth: counted };
    }
    case 'survey': {
      // Lost points alone on what does not apply are no score and no loss: the contract says nothing of them.
      const mayScore = plan.spelling > 2 && score === 'assessed' && !inherited;
      const scored = mayScore ? spelled(numbers, plan.spelling) : { max: statedMax };
      const word = plan.leavesOut ? { self: 'ĐTXHH' } : { state: 'survey' as const };
      return { criterion: { ...criterion, ...scored, ...word }, truth: counted };
    }
    case 'not-applicable': {
      const outside = kind === 'bonus' ? 0 : Math.max(numbers.max ?? 0, 0);
      const word = plan.leavesOut ? { [score]: 'Không phát sinh' } : { state: 'not-applicable' as const };
      // Sometimes a score stands on what does not apply.
      const given = plan.spelling === 5 && !plan.leavesOut ? { [score]: spell(all[score], 1), max: spell(max, 0) } : {};
      const absent = { ...criterion, ...(statedMax === undefined ? {} : { max: statedMax }), ...given, ...word };
      return { criterion: absent, truth: { ...NOTHING, outside: 'max' in given && kind !== 'bonus' ? max : outside } };
    }
  }
};

const add = (left: Truth, right: Truth): Truth => ({
  max: left.max + right.max,
  assessed: left.assessed + right.assessed,
  self: left.self + right.self,
  outside: left.outside + right.outside,
});

/** Rows below one parent, numbered; an extract skips numbers as it skips rows. */
export const writeRows = (plans: readonly Plan[], setting: Setting): readonly Written[] => {
  let number = 0;
  return plans.map((plan) => {
    number += 1 + (happens(plan.skippedCodes, setting.profile.extract) ? (plan.skippedCodes % 2) + 1 : 0);
    return write(plan, number, setting);
  });
};

const write = (plan: Plan, number: number, setting: Setting): Written => {
  const { profile, inherited } = setting;
  const code = codeOf(number, setting);
  const name = `Tiêu chí ${code}`;
  const base: PlainCriterion = happens(plan.uncoded, 12) ? { name } : { code, name };
  if (plan.children.length === 0) return writeLeaf(plan, base, setting);

  const state = stateOf(plan, profile);
  const outsideHere = state === 'not-applicable';
  const level = setting.level + 1;
  const below = writeRows(plan.children, { ...setting, level, parentCode: code, inherited: inherited || outsideHere });
  const hidden = happens(plan.extract, profile.extract) ? plan.hiddenMax : 0;
  const reached = Math.floor((hidden * plan.hiddenQuarters) / 4);
  const sum = below.map((row) => row.truth).reduce(add, { max: hidden, assessed: reached, self: reached, outside: 0 });
  const max = sum.max + (plan.leavesOut ? 0 : sum.outside);
  const kind: PlainCriterion['kind'] = happens(plan.kind, profile.kinds / 3) ? 'bonus' : undefined;
  const criteria = below.map((row) => row.criterion);
  if (outsideHere || inherited) {
    const stated = plan.leavesOut ? {} : { max: spell(plan.max, plan.spelling) };
    const marked = outsideHere ? { state: 'not-applicable' as const } : {};
    const outside = plan.leavesOut ? sum.outside : plan.max;
    return { criterion: { ...base, ...stated, ...marked, criteria }, truth: { ...NOTHING, outside } };
  }
  const all = { max, self: sum.self, assessed: sum.assessed, lost: sum.max - sum.assessed };
  const numbers = readable(withFault(plan, profile, only(all, statedCells(plan, profile))), false);
  const survey = state === 'survey' ? { state } : {};
  const criterion = { ...base, kind, ...survey, ...spelled(numbers, plan.spelling), criteria };
  return { criterion, truth: kind === 'bonus' ? { ...sum, max: 0 } : sum };
};
