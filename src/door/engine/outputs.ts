/** What the page gives out of a file: the same bytes as the command line writes. */
import { annotatable, annotatedCopy } from '../../annotate/index.js';
import { FILES } from '../../language/command/files.js';
import { ANNOTATE_NOTES } from '../../language/report/annotate.js';
import { type Wording, wording } from '../../language/wording.js';
import { mayBeWritten, withoutDoubt } from '../../model/evaluation.js';
import { headingReader } from '../../pipeline.js';
import { planDocument } from '../../report/plan/plan.js';
import type { ReportOptions } from '../../report/remediation/context.js';
import { flatTable } from '../../report/remediation/flat-table.js';
import { workbookReport } from '../../report/workbook/workbook-report.js';
import { type FactWords, OUTPUTS, type OutputName, type Requests, type Written } from '../protocol.js';
import { capabilities } from './capabilities.js';
import { evaluateFile, type OpenedFile, opened } from './opened.js';
import { planFactsOf } from './plan-facts.js';
import { CSV, DOCX, JSON_TYPE, nameBeside, XLSX, YAML } from './written-files.js';

declare const __VERSION__: string;

const choiceOf = ({ today }: OpenedFile): ReportOptions => ({ version: __VERSION__, today });

interface Made {
  readonly data: string | Uint8Array;
  readonly notes?: readonly string[];
}

interface Output {
  /** What stands behind the name of the file that it is made from. */
  readonly suffix: string;
  readonly ending: (file: OpenedFile) => string;
  readonly type: string;
  readonly isFor: (file: OpenedFile) => boolean;
  readonly make: (file: OpenedFile, words: Wording, facts: FactWords) => Promise<Made>;
}

const isSound = ({ result }: OpenedFile): boolean => mayBeWritten(result);

const kindOf = ({ bytes, name }: OpenedFile) => annotatable(bytes, { fileName: name }, capabilities);

const OUTPUT: Readonly<Record<OutputName, Output>> = {
  word: {
    suffix: 'ke-hoach',
    ending: () => '.docx',
    type: DOCX,
    isFor: isSound,
    make: async (file, words, stated) => {
      const { renderDocx } = await import('../../render/docx/index.js');
      const [facts, choice] = [planFactsOf(stated), choiceOf(file)];
      const plans = file.result.evaluations.map((one) => planDocument(one, facts, words, choice));
      return { data: await renderDocx(plans) };
    },
  },
  workbook: {
    suffix: 'khac-phuc',
    ending: () => '.xlsx',
    type: XLSX,
    isFor: isSound,
    make: async (file, words) => {
      const { renderReportWorkbook } = await import('../../render/xlsx/report/index.js');
      const reports = file.result.evaluations.map((one) => workbookReport(one, words, choiceOf(file)));
      return { data: await renderReportWorkbook(reports, await headingReader()) };
    },
  },
  /** Of the very bytes that were given: what was changed in the page is not in them. */
  annotated: {
    suffix: 'ghi-chu',
    ending: (file) => {
      const kind = kindOf(file);
      return kind.kind === 'office' ? `.${kind.ending}` : '';
    },
    type: 'application/octet-stream',
    isFor: (file) => file.result.evaluations.length > 0 && kindOf(file).kind === 'office',
    make: async (file, words) => {
      const asGiven = await evaluateFile(file, [], 'as-tables');
      const { copy } = await annotatedCopy(file.bytes, kindOf(file), asGiven, { wording: words, capabilities });
      if (copy === undefined) return { data: '', notes: [FILES.nothingWrittenFor[words.language](file.name)] };
      const { language } = words;
      const notes = [
        ...(copy.isSigned ? [ANNOTATE_NOTES.signature[language]] : []),
        ...(copy.threads.length > 0 ? [ANNOTATE_NOTES.threads[language] + copy.threads.join(', ')] : []),
      ];
      return { data: copy.bytes, notes };
    },
  },
  yaml: {
    suffix: 'ban-luu',
    ending: () => '.yaml',
    type: YAML,
    isFor: isSound,
    make: async ({ result }) => {
      const { writeYaml } = await import('../../render/yaml/index.js');
      return { data: writeYaml(result.evaluations.map((one) => one.scored.scorecard)) };
    },
  },
  csv: {
    suffix: 'bang',
    ending: () => '.csv',
    type: CSV,
    isFor: isSound,
    make: async (file, words) => {
      const { renderCsv } = await import('../../render/csv/index.js');
      const tables = file.result.evaluations.map((one) => flatTable(one, words, choiceOf(file)));
      return { data: renderCsv(tables, { language: words.language, delimiter: ';' }) };
    },
  },
  /** For programs, which take the command line's results as well: in the same words. */
  json: {
    suffix: 'ket-qua',
    ending: () => '.json',
    type: JSON_TYPE,
    isFor: ({ result }) => result.mistake === undefined,
    make: async ({ result }, { language }) => {
      const { resultJson } = await import('../../render/json/index.js');
      return { data: [...resultJson([withoutDoubt(result)], [], wording(language))].join('') };
    },
  },
};

export const outputsOf = (file: OpenedFile): readonly OutputName[] =>
  OUTPUTS.filter((name) => OUTPUT[name].isFor(file));

export const writeOutput = async ({ file, output, language, facts, taken }: Requests['write']): Promise<Written> => {
  const found = opened(file);
  const { suffix, ending, type, make } = OUTPUT[output];
  const { data, notes = [] } = await make(found, wording(language, true), facts);
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
  return { name: nameBeside(found.name, suffix, ending(found), taken), type, data: bytes, notes };
};
