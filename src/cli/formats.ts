/** Formats of results: how documents, or the results themselves, become text. */
import { type FileResult, mayBeWritten } from '../model/evaluation.js';
import type { Document } from '../report/document.js';
import type { Problem } from './inputs.js';
import type { OutputFormat } from './outputs.js';
import type { Session } from './session.js';

/** Everything a format may be made from. */
export interface Rendered {
  readonly results: readonly FileResult[];
  readonly problems: readonly Problem[];
  /** Made for the language the format's readers need. */
  readonly document: (purpose: 'person' | 'document') => readonly Document[];
}

export interface ResultFormat extends OutputFormat {
  readonly render: (rendered: Rendered, session: Session, to: 'stdout' | 'file') => Promise<string | Uint8Array>;
  /** For programs: printed on failure as well. */
  readonly forPrograms?: boolean;
}

const text: ResultFormat = {
  name: 'text',
  extensions: ['.txt'],
  render: async ({ document }, { colour, width }, to) => {
    const { renderTerminal } = await import('../render/terminal/index.js');
    const options = { width, colour: to === 'stdout' && colour.stdout };
    return document('person')
      .map((one) => renderTerminal(one, options))
      .join('\n');
  },
};

const markdown: ResultFormat = {
  name: 'markdown',
  extensions: ['.md', '.markdown'],
  render: async ({ document }) => {
    const { renderMarkdown } = await import('../render/markdown/index.js');
    return document('document')
      .map((one) => renderMarkdown(one))
      .join('\n');
  },
};

const json: ResultFormat = {
  name: 'json',
  extensions: ['.json'],
  forPrograms: true,
  render: async ({ results, problems }, { machineWords }) => {
    const { resultJson } = await import('../render/json/index.js');
    return resultJson(results.map(withoutDoubt), problems, machineWords);
  },
};

/** Where the table itself is in doubt, its findings are all there is to say: no number of it can be trusted. */
const withoutDoubt = (result: FileResult): FileResult =>
  result.evaluations.length === 0 || mayBeWritten(result)
    ? result
    : { ...result, evaluations: [], findings: result.evaluations.flatMap((one) => one.findings) };

/** The formats of each command; the first is what goes to standard output unasked. */
export const SCORE_FORMATS = [text, json, markdown] as const;
export const CHECK_FORMATS = [text, json, markdown] as const;
export const REPORT_FORMATS = [markdown, text, json] as const;
