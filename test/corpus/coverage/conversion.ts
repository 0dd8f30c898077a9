/** A file's YAML scores the same, and how a table was understood can be checked at a glance: both held for every file (walk.ts). */
import type { Covered } from '../coverage.js';

export const CONVERSION: Covered = {
  'the YAML of every readable file scores the same': ['walk.ts › converted to YAML'],
  'the reading of every file: sheet, header, columns, rows and parents, what was skipped': [
    'whole-result.ts › readingLines',
    '../report/reading.test.ts › readingDocument',
  ],
};
