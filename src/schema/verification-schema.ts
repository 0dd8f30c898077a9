/** The shape of what `cchc verify --format json` prints. A field is never removed or changed within a schemaVersion. */
import * as z from 'zod';
import { TOTAL_FIELDS } from '../model/manifest-fields.js';
import { RESULT_VERSION } from '../model/result-version.js';
import { resultSchema } from './result-schema.js';

const said = <S extends z.ZodType>(schema: S, description: string): S => schema.meta({ description });
const words = z.string().optional();
const counted = z.int().min(0);
const bytes = z.object({ size: counted, sha256: z.string() });
const value = z.union([z.string(), z.number(), z.boolean(), bytes]).optional();

const difference = z.object({
  kind: z.enum([
    'manifest-damaged',
    'manifest-newer',
    'input-changed',
    'input-missing',
    'input-unreadable',
    'output-changed',
    'output-missing',
    'output-unreadable',
    'total-changed',
    'scorecard-missing',
    'scorecard-new',
  ]),
  file: said(words, 'From the folder of the manifest; absent where the manifest itself is meant.'),
  sheet: words,
  field: said(z.enum(TOTAL_FIELDS).optional(), 'Which number of the whole.'),
  expected: said(value, 'As recorded.'),
  found: said(value, 'As it is now.'),
  message: z.string(),
});

const manifest = z.object({
  file: z.string(),
  ok: said(z.boolean(), 'Nothing differs.'),
  recordedBy: said(words, 'The version of the tool that wrote it.'),
  checkedBy: said(z.string(), 'The version of the tool that looked at it now.'),
  inputs: counted.optional(),
  outputs: counted.optional(),
  scorecards: counted.optional(),
  recomputed: said(z.boolean(), 'Whether the totals were computed anew: only where all that was read is as it was.'),
  differences: z.array(difference),
});

const verification = z
  .object({
    schemaVersion: z.literal(RESULT_VERSION),
    manifests: z.array(manifest),
    problems: said(
      z.array(z.object({ file: z.string(), message: z.string() })),
      'Manifests that could not be opened at all.',
    ),
  })
  .meta({ title: 'Verification' });

export const verificationSchema = z.union([verification, resultSchema]).meta({
  title: 'CCHC verification',
  description:
    'What `cchc verify --format json` prints: what became of each manifest, or where the call could not be carried out, a result that says why.',
});
