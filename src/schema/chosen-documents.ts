/** What a person said of tables, met by a file that holds none: a YAML or JSON file of one scorecard, or of several. */

import type { Source } from '../model/place/source.js';
import type { TableMistake, TableOptions } from '../model/reading/reading.js';
import { ofUnit, unitsOf } from '../model/reading/unit-of-source.js';

export interface ChosenDocuments {
  readonly sources: readonly Source[];
  /** Instead of them. */
  readonly mistake?: TableMistake | undefined;
}

/** `--sheet` picks a scorecard of a stream by its number or its unit; there is no header, and there are no columns, to point at. */
export const chosenDocuments = (
  sources: readonly Source[],
  { sheet, headerRow, columns }: TableOptions,
): ChosenDocuments => {
  if (headerRow !== undefined) return { sources: [], mistake: { kind: 'no-table', option: '--header-row' } };
  if (columns !== undefined) return { sources: [], mistake: { kind: 'no-table', option: '--columns' } };
  if (sheet === undefined) return { sources };
  const number = /^\d{1,6}$/u.test(sheet.trim()) ? Number(sheet) : 0;
  const numbered = sources[number - 1];
  const chosen = numbered === undefined ? ofUnit(sources, (source) => source, sheet) : [numbered];
  if (chosen.length > 0) return { sources: chosen };
  const mistake = { kind: 'document', name: sheet, documents: sources.length, units: unitsOf(sources) } as const;
  return { sources: [], mistake };
};
