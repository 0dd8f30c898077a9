/** What became of manifests, as programs read it; described by `schemas/verification.schema.json`. */
import { differenceText } from '../../language/command/verification.js';
import type { Language } from '../../language/wording.js';
import type { Difference, Verification } from '../../model/manifest.js';
import { RESULT_VERSION } from '../../model/result-version.js';
import { type Json, printJson } from './print.js';

/** Values of a difference, whatever its kind. */
const valuesOf = (difference: Difference): Readonly<Record<string, Json | undefined>> => {
  switch (difference.kind) {
    case 'manifest-damaged':
      return {};
    case 'manifest-newer':
      return { found: difference.version };
    case 'input-changed':
    case 'output-changed': {
      const { file, expected, found } = difference;
      return { file, expected: { ...expected }, found: { ...found } };
    }
    case 'input-missing':
    case 'output-missing':
    case 'input-unreadable':
    case 'output-unreadable':
      return { file: difference.file };
    case 'total-changed': {
      const { file, sheet, field, expected, found } = difference;
      return { file, sheet, field, expected, found };
    }
    case 'scorecard-missing':
    case 'scorecard-new':
      return { file: difference.file, sheet: difference.sheet };
  }
};

/** The whole document in pieces, ending in a line break. @param version of this program */
export const verificationJson = (
  verifications: readonly Verification[],
  problems: readonly { readonly file: string; readonly message: string }[],
  version: string,
  language: Language,
): Iterable<string> =>
  printJson([
    {
      schemaVersion: RESULT_VERSION,
      manifests: verifications.map(({ file, manifest, recomputed, differences }) => ({
        file,
        ok: differences.length === 0,
        recordedBy: manifest?.tool.version,
        checkedBy: version,
        inputs: manifest?.inputs.length,
        outputs: manifest?.outputs.length,
        scorecards: manifest?.scorecards.length,
        recomputed,
        differences: differences.map((one) => ({
          kind: one.kind,
          ...valuesOf(one),
          message: differenceText(one, language),
        })),
      })),
      problems: problems.map(({ file, message }) => ({ file, message })),
    },
  ]);
