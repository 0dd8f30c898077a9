/** Formats a scorecard to fill in can be written in. */
import type { Finding } from '../../model/finding/finding.js';
import type { Form } from '../../model/form.js';
import { headingReader, judge } from '../../pipeline.js';
import { CallError } from '../io.js';
import type { OutputFormat } from '../options/targets.js';
import type { Session } from '../session.js';

interface FormFormat extends OutputFormat {
  readonly write: (forms: readonly Form[], session: Session) => Promise<string | Uint8Array>;
}

const yaml: FormFormat = {
  name: 'yaml',
  extensions: ['.yaml', '.yml'],
  write: async (forms, { documentWords }) => {
    const { writeYamlForms } = await import('../../render/yaml/form.js');
    return writeYamlForms(forms, documentWords.language);
  },
};

/** How often each rule speaks of it; of leaves without a score, how many there are. */
const countsOf = (findings: readonly Finding[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const found of findings) {
    const count = found.rule === 'unscored' ? found.args.leaves : 1;
    counts.set(found.rule, (counts.get(found.rule) ?? 0) + count);
  }
  return counts;
};

const xlsx: FormFormat = {
  name: 'xlsx',
  extensions: ['.xlsx'],
  write: async (forms, { documentWords }) => {
    const [form] = forms;
    if (form === undefined || forms.length > 1) throw new CallError({ kind: 'form-one', found: forms.length });
    const { writeFormWorkbook } = await import('../../render/xlsx/form/index.js');
    const { scored, findings } = judge(form.scorecard);
    const content = { form, scored, counts: countsOf(findings) };
    return writeFormWorkbook(content, documentWords.language, await headingReader());
  },
};

/** The first is what goes to standard output unasked. */
export const FORM_FORMATS = [yaml, xlsx] as const;
