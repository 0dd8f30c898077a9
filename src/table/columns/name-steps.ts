/** Names in a column for each depth: field, criterion and sub-criterion side by side, several of them in one row. */
import { fold } from '../../model/text/text.js';
import { type Column, cellIn, type Span, type TableRow } from '../grid/rows-of-grid.js';

/** One depth: the column of its names, and of its codes where it has some of its own. */
export interface NameStep {
  readonly name: Column;
  readonly code: Column | undefined;
}

const MOST_STEPS = 6;

const textIn = (row: TableRow, span: Span | undefined): string => {
  const cell = span === undefined ? undefined : cellIn(row, span);
  return cell === undefined ? '' : fold(cell.text);
};

/** How often a column begins something new, from row to row: blanks and repeats go on with what stands above. */
const changes = (rows: readonly TableRow[], span: Span): readonly boolean[] => {
  let open = '';
  return rows.map((row) => {
    const text = textIn(row, span);
    const isNew = text !== '' && text !== open;
    if (isNew) open = text;
    return isNew;
  });
};

const count = (flags: readonly boolean[]): number => flags.filter(Boolean).length;

/** Whether each column groups the names of the next: some of its names stand over several of them. */
const areGroups = (columns: readonly Column[], rows: readonly TableRow[]): boolean =>
  columns.every((column, index) => {
    const next = columns[index + 1];
    if (next === undefined) return true;
    const inside = rows.filter((row) => textIn(row, next) !== '');
    return inside.length > count(changes(inside, column));
  });

/** The step whose names change with the codes: a number for each field, or one for each criterion. */
const codedStep = (names: readonly Column[], code: Column, rows: readonly TableRow[]): number => {
  // A name alone in the first column has the row's code whichever step is coded; one alone further right tells.
  const shared = rows.filter((row) => names.some((name, step) => step > 0 && textIn(row, name) !== ''));
  const codes = changes(shared, code);
  let [best, fewest] = [names.length - 1, Number.POSITIVE_INFINITY];
  for (let step = names.length - 1; step >= 0; step -= 1) {
    const name = names[step];
    if (name === undefined) continue;
    const differing = changes(shared, name).filter((isNew, index) => isNew !== codes[index]).length;
    if (differing < fewest) [best, fewest] = [step, differing];
  }
  return best;
};

/**
 * The steps that several columns of names make; undefined where they are no steps.
 *
 * @param names the filled columns of names, from left to right
 * @param codes the filled columns of codes
 */
export const stepsOf = (
  names: readonly Column[],
  codes: readonly Column[],
  body: readonly TableRow[],
): readonly NameStep[] | undefined => {
  if (names.length < 2 || names.length > MOST_STEPS || codes.length > names.length) return undefined;
  const rows = body.filter((row) => names.some((name) => textIn(row, name) !== ''));
  if (!areGroups(names, rows)) return undefined;
  const [code, another] = codes;
  if (code === undefined) return names.map((name) => ({ name, code: undefined }));
  if (another === undefined) {
    const coded = codedStep(names, code, rows);
    return names.map((name, step) => ({ name, code: step === coded ? code : undefined }));
  }
  const steps = names.map((name) => ({ name, code: codes.find(({ right }) => right + 1 === name.left) }));
  return steps.filter((step) => step.code !== undefined).length === codes.length ? steps : undefined;
};
