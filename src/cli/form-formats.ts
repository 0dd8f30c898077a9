/** Formats a scorecard to fill in can be written in. */
import type { Form } from '../model/form.js';
import type { OutputFormat } from './outputs.js';
import type { Session } from './session.js';

interface FormFormat extends OutputFormat {
  readonly write: (forms: readonly Form[], session: Session) => Promise<string | Uint8Array>;
}

const yaml: FormFormat = {
  name: 'yaml',
  extensions: ['.yaml', '.yml'],
  write: async (forms, { documentWords }) => {
    const { writeYamlForms } = await import('../render/yaml/form.js');
    return writeYamlForms(forms, documentWords.language);
  },
};

/** The first is what goes to standard output unasked. */
export const FORM_FORMATS = [yaml] as const;
