/** Forms filled in by openpyxl and recalculated by LibreOffice: two programs that know nothing of ours. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Language } from '../../src/language/wording.js';
import type { Form } from '../../src/model/form.js';
import type { Criterion } from '../../src/model/scorecard/scorecard.js';
import type { Looked } from '../../src/render/xlsx/form/cells.js';
import type { FormPlan } from '../../src/render/xlsx/form/plan.js';
import { PYTHON } from '../office.js';
import { type CheckedForm, checkedForm } from './check-sheet-reader.js';
import { planOf, workbookOf } from './forms.js';

/** What is written into a cell. */
export type Entry = number | string | boolean | null | { readonly date: string } | { readonly percent: number };

/** What is done to the rows of a form that is filled in: by their numbers there. */
export type Step =
  | readonly ['delete', number]
  | readonly ['insert', number]
  | readonly ['copy', number, number]
  | readonly ['write', string, string | number];

type RowEntries = Readonly<Partial<Record<Looked | 'note', Entry>>>;

export interface Filling {
  readonly form: Form;
  readonly language?: Language;
  /** By criterion: its code, or its name where it has none. */
  readonly entries: Readonly<Record<string, RowEntries>>;
  /** By the name of a cell. */
  readonly cells?: Readonly<Record<string, Entry>>;
  /** Done in LibreOffice once the rest is filled in. */
  readonly steps?: (plan: FormPlan) => readonly Step[];
}

const nameOf = (criterion: Criterion): string => criterion.code?.text ?? criterion.name.text;

/** The row of a criterion. */
export const rowOf = (plan: FormPlan, name: string): number => {
  const found = plan.rows.find(({ row }) => row?.criterion !== undefined && nameOf(row.criterion) === name);
  if (found === undefined) throw new Error(`no row ${name}`);
  return found.number;
};

/** The name of a cell. */
export const cellOf = (plan: FormPlan, name: string, column: Looked | 'note'): string => {
  const letter = plan.letter(column as Looked);
  if (letter === undefined) throw new Error(`no column ${column}`);
  return `${letter}${rowOf(plan, name)}`;
};

const cellsOf = ({ entries, cells }: Filling, plan: FormPlan): Readonly<Record<string, Entry>> => ({
  ...Object.fromEntries(
    Object.entries(entries).flatMap(([name, row]) =>
      Object.entries(row).map(([column, value]) => [cellOf(plan, name, column as Looked), value] as const),
    ),
  ),
  ...cells,
});

const run = (folder: string, files: readonly string[]): void => {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const to = ['--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'out')];
  execFileSync('soffice', [profile, ...to, ...files], { stdio: 'ignore' });
};

/** Fills all of them and recalculates them, in one run of each program. */
export const fillAll = async (fillings: readonly Filling[]): Promise<readonly CheckedForm[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-form-'));
  try {
    mkdirSync(join(folder, 'out'));
    const jobs = [];
    for (const [index, filling] of fillings.entries()) {
      const plan = planOf(filling.form, filling.language);
      const [from, to] = [join(folder, `form-${index}.xlsx`), join(folder, `filled-${index}.xlsx`)];
      writeFileSync(from, await workbookOf(filling.form, filling.language));
      jobs.push({ from, to, sheet: plan.names.table, cells: cellsOf(filling, plan), steps: filling.steps?.(plan) });
    }
    writeFileSync(join(folder, 'jobs.json'), JSON.stringify(jobs));
    execFileSync(PYTHON, [join(import.meta.dirname, 'fill.py'), join(folder, 'jobs.json')]);
    const still = jobs.filter(({ steps }) => steps === undefined).map(({ to }) => to);
    if (still.length > 0) run(folder, still);
    const moved = jobs.flatMap(({ to, sheet, steps }) =>
      steps === undefined ? [] : [{ from: to, to: to.replace(/filled-/u, 'out/filled-'), sheet, steps }],
    );
    if (moved.length > 0) {
      writeFileSync(join(folder, 'moves.json'), JSON.stringify(moved));
      const script = join(import.meta.dirname, 'rearrange.py');
      execFileSync(PYTHON, [script, join(folder, 'profile'), join(folder, 'moves.json')], { stdio: 'ignore' });
    }
    const filled: CheckedForm[] = [];
    for (const [index, { form, language }] of fillings.entries()) {
      const bytes = new Uint8Array(readFileSync(join(folder, 'out', `filled-${index}.xlsx`)));
      filled.push(await checkedForm(bytes, planOf(form, language)));
    }
    return filled;
  } finally {
    rmSync(folder, { recursive: true });
  }
};
