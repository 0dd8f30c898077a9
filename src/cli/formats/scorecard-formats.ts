/** Formats a scorecard itself can be written in. */
import type { Evaluation } from '../../model/evaluation.js';
import { headingReader } from '../../pipeline.js';
import type { OutputFormat } from '../options/targets.js';
import type { Session } from '../session.js';

export interface ScorecardFormat extends OutputFormat {
  readonly write: (evaluations: readonly Evaluation[], session: Session) => Promise<string | Uint8Array>;
}

const yaml: ScorecardFormat = {
  name: 'yaml',
  extensions: ['.yaml', '.yml'],
  write: async (evaluations) => {
    const { writeYaml } = await import('../../render/yaml/index.js');
    return writeYaml(evaluations.map((one) => one.scored.scorecard));
  },
};

const xlsx: ScorecardFormat = {
  name: 'xlsx',
  extensions: ['.xlsx'],
  write: async (evaluations, { documentWords }) => {
    const { writeWorkbook } = await import('../../render/xlsx/index.js');
    const { workbookWords } = await import('../../language/report/workbook.js');
    return writeWorkbook(
      evaluations.map((one) => ({ name: one.sheet, scorecard: one.scored.scorecard })),
      workbookWords(documentWords.language),
      await headingReader(),
    );
  },
};

/** The formats of `convert`. */
export const SCORECARD_FORMATS: readonly [ScorecardFormat, ...ScorecardFormat[]] = [yaml, xlsx];
