/** A scorecard as maps, lists and texts, in the order in which a person would write them. */
import { dottedParts } from '../../model/scorecard/code.js';
import {
  type Adjustment,
  COLUMN_MEANINGS,
  type Criterion,
  type Extra,
  POINT_COLUMNS,
  type PointCells,
  type Remedy,
  type Scorecard,
  type StatedTotal,
  type Text,
} from '../../model/scorecard/scorecard.js';
import { usedColumns } from '../../model/scorecard/used-columns.js';
import { codeNode, pointsNode, textNode, Verbatim } from './leaves.js';

/** Keys in order; a Map, since headings of foreign columns are keys as well. */
export type Tree = Map<string, unknown>;

/** Keys that stand without a value, for somebody to write one. */
export interface Blanks {
  /** Of a criterion's own keys. */
  readonly of: (criterion: Criterion) => ReadonlySet<string>;
  /** Of its remedies, one after another; they stand where the criterion has none. */
  readonly remedies: (criterion: Criterion) => readonly (readonly string[])[];
}

/** The value, or nothing behind the key where it is to be written; undefined where there is no such key. */
const orBlank = (value: unknown, isBlank: boolean | undefined): unknown =>
  value ?? (isBlank === true ? null : undefined);

const put = (tree: Tree, key: string, value: unknown): void => {
  if (value !== undefined) tree.set(key, value);
};

const putText = (tree: Tree, key: string, text: Text | undefined): void => {
  if (text !== undefined) tree.set(key, textNode(text.text));
};

const putTexts = <K extends string>(
  tree: Tree,
  keys: readonly K[],
  from: { readonly [P in K]?: Text | undefined },
): void => {
  for (const key of keys) putText(tree, key, from[key]);
};

const putPoints = (tree: Tree, row: PointCells, blank?: ReadonlySet<string>): void => {
  for (const column of POINT_COLUMNS) {
    const cell = row[column];
    put(tree, column, orBlank(cell && pointsNode(cell), blank?.has(column)));
  }
};

/** One thing stands by itself, several as a list, none not at all. */
const oneOrMany = <T>(all: readonly T[]): T | readonly T[] | undefined => (all.length > 1 ? all : all[0]);

const totalTree = (total: StatedTotal): Tree => {
  const tree: Tree = new Map();
  putText(tree, 'name', total.name);
  putPoints(tree, total);
  return tree;
};

const totalTrees = (totals: readonly StatedTotal[]): unknown => oneOrMany(totals.map(totalTree));

const remedyTree = (remedy: Remedy): Tree => {
  const tree: Tree = new Map();
  putTexts(tree, ['solution', 'product', 'lead'], remedy);
  put(tree, 'support', oneOrMany(remedy.support.map(({ text }) => textNode(text))));
  putTexts(tree, ['person', 'when', 'note', 'status', 'recovers', 'effort'], remedy);
  return tree;
};

/** Two columns may have one heading; two keys may not have one name. */
const extraTree = (extra: readonly Extra[]): Tree => {
  const tree: Tree = new Map();
  const taken = new Set<string>();
  for (const { heading, value } of extra) {
    let key = heading;
    for (let copy = 2; taken.has(key.normalize('NFC')); copy += 1) key = `${heading} (${copy})`;
    taken.add(key.normalize('NFC'));
    tree.set(key, textNode(value.text));
  }
  return tree;
};

/** A list of leaves whose codes name one another as ancestors would be read as a table, whose codes make the tree. */
const looksFlat = (criteria: readonly Criterion[]): boolean => {
  if (criteria.some((one) => one.criteria.length > 0)) return false;
  const codes = criteria.map((one) => dottedParts(one.code?.text ?? '') ?? []);
  const listed = new Set(codes.map((parts) => parts.join('.')));
  return codes.some((parts) => parts.some((_, index) => index > 0 && listed.has(parts.slice(0, index).join('.'))));
};

const remediesNode = (criterion: Criterion, blanks: Blanks | undefined): unknown =>
  oneOrMany(
    criterion.remedies.length > 0
      ? criterion.remedies.map(remedyTree)
      : (blanks?.remedies(criterion).map((keys): Tree => new Map(keys.map((key) => [key, null]))) ?? []),
  );

const criteriaTrees = (criteria: readonly Criterion[], blanks?: Blanks): readonly Tree[] => {
  const flat = looksFlat(criteria);
  return criteria.map((criterion) => {
    const tree: Tree = new Map();
    const blank = blanks?.of(criterion);
    put(tree, 'code', criterion.code && codeNode(criterion.code.text));
    putText(tree, 'name', criterion.name);
    putPoints(tree, criterion, blank);
    put(tree, 'kind', criterion.kind);
    put(tree, 'state', criterion.state);
    for (const key of ['result', 'finding', 'evidence', 'explanation'] as const) {
      const text = criterion[key];
      put(tree, key, orBlank(text && textNode(text.text), blank?.has(key)));
    }
    putText(tree, 'criteria-set', criterion.criteriaSet);
    put(tree, 'remedy', remediesNode(criterion, blanks));
    put(
      tree,
      'options',
      criterion.options.length > 0 ? criterion.options.map(({ text }) => textNode(text)) : undefined,
    );
    put(tree, 'extra', criterion.extra.length > 0 ? extraTree(criterion.extra) : undefined);
    put(tree, 'subtotal', totalTrees(criterion.subtotals));
    // An empty list says that the tree is meant as it stands.
    if (criterion.criteria.length > 0 || flat) tree.set('criteria', criteriaTrees(criterion.criteria, blanks));
    return tree;
  });
};

const adjustmentTree = ({ kind, name, cap, points }: Adjustment): Tree => {
  const tree: Tree = new Map([['kind', kind]]);
  putText(tree, 'name', name.text === '' ? undefined : name);
  put(tree, 'cap', cap && pointsNode(cap));
  put(tree, 'points', points && pointsNode(points));
  return tree;
};

/** The headings, unless they say no more than the keys below do. */
const headingsTree = (scorecard: Scorecard): Tree | undefined => {
  const { headings } = scorecard;
  const stated = COLUMN_MEANINGS.filter((meaning) => headings[meaning] !== undefined);
  const used = new Set(usedColumns(scorecard));
  if (stated.every((meaning) => headings[meaning] === '' && used.has(meaning))) return undefined;
  return new Map(stated.map((meaning) => [meaning, textNode(headings[meaning] ?? '')]));
};

const yearNode = (year: number | undefined): Verbatim | undefined =>
  year === undefined ? undefined : new Verbatim(`${year}`);

/** The whole scorecard under the keys that a file has. With `blanks`, unit and years have their keys in any case. */
export const scorecardTree = (scorecard: Scorecard, blanks?: Blanks): Tree => {
  const tree: Tree = new Map();
  const isForm = blanks !== undefined;
  putText(tree, 'title', scorecard.title);
  put(tree, 'unit', orBlank(scorecard.unit && textNode(scorecard.unit.text), isForm));
  put(tree, 'year', orBlank(yearNode(scorecard.year), isForm));
  put(tree, 'plan-year', orBlank(yearNode(scorecard.planYear), isForm));
  put(tree, 'language', scorecard.language);
  putText(tree, 'criteria-set', scorecard.criteriaSet);
  put(tree, 'headings', headingsTree(scorecard));
  put(tree, 'total', totalTrees(scorecard.totals));
  put(tree, 'adjustments', scorecard.adjustments.length > 0 ? scorecard.adjustments.map(adjustmentTree) : undefined);
  tree.set('criteria', criteriaTrees(scorecard.criteria, blanks));
  return tree;
};
