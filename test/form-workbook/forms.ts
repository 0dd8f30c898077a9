/** Forms to fill in, and what our own rules say of them. */
import { blankForm } from '../../src/form/blank.js';
import { emptiedForm, type FormFacts } from '../../src/form/empty.js';
import type { Language } from '../../src/language/wording.js';
import type { Finding } from '../../src/model/finding/finding.js';
import type { Form } from '../../src/model/form.js';
import { evaluate, judge } from '../../src/pipeline.js';
import { CHECKS } from '../../src/render/xlsx/form/check-formulas.js';
import { writeFormWorkbook } from '../../src/render/xlsx/form/index.js';
import { type FormPlan, planForm } from '../../src/render/xlsx/form/plan.js';
import { meaningOfHeading } from '../../src/table/index.js';
import { capabilities } from '../capabilities.js';
import { evaluationOf } from '../report/evaluation-of.js';

/** As the sheet counts: leaves, where one finding speaks of several. */
const countsOf = (findings: readonly Finding[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const found of findings) {
    const count = found.rule === 'unscored' ? found.args.leaves : 1;
    counts.set(found.rule, (counts.get(found.rule) ?? 0) + count);
  }
  return counts;
};

const CHECKED: ReadonlySet<string> = new Set(CHECKS.map(({ check }) => check));

/** Of the rules that the sheet checks: a code that stands twice elsewhere is none of its errors. */
const checkedCounts = (findings: readonly Finding[]): Readonly<Record<string, number>> => {
  const judged = findings.filter(
    (found) => CHECKED.has(found.rule) && !(found.rule === 'duplicate-code' && found.severity !== 'error'),
  );
  return Object.fromEntries([...countsOf(judged)].sort(([a], [b]) => (a < b ? -1 : 1)));
};

/** What our rules count in a workbook that is filled in. */
export const ourCounts = async (bytes: Uint8Array): Promise<Readonly<Record<string, number>>> => {
  const { findings, evaluations } = await evaluate(bytes, 'phieu.xlsx', capabilities);
  return checkedCounts([...findings, ...evaluations.flatMap((one) => one.findings)]);
};

export const formOf = (yaml: string, facts: FormFacts = {}): Form => emptiedForm(evaluationOf(yaml).scored, facts);
export const blank = (language: Language = 'vi'): Form => blankForm({}, language);

const contentOf = (form: Form) => {
  const { scored, findings } = judge(form.scorecard);
  return { form, scored, counts: countsOf(findings) };
};

export const planOf = (form: Form, language: Language = 'vi'): FormPlan =>
  planForm(contentOf(form), language, meaningOfHeading);

export const workbookOf = (form: Form, language: Language = 'vi'): Promise<Uint8Array> =>
  writeFormWorkbook(contentOf(form), language, meaningOfHeading);
