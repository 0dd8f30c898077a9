/** The shape of what `cchc diff --format json` prints. A field is never removed or changed within a schemaVersion. */
import * as z from 'zod';
import { RESULT_VERSION } from '../model/result-version.js';
import { STATES } from './keys.js';
import { resultSchema } from './result-schema.js';

const said = <S extends z.ZodType>(schema: S, description: string): S => schema.meta({ description });
const score = z.number().optional();
const words = z.string().optional();
const WHOLE = ['gained', 'fell', 'lost-again', 'kept', 'open'] as const;

const whole = z.object({
  file: z.string(),
  sheet: words,
  unit: words,
  year: z.int().optional(),
  basis: said(z.enum(['assessed', 'self']), 'Which scores count.'),
  provisional: z.boolean(),
  max: score,
  score,
  percent: said(score, 'Rounded half up to 2 decimals.'),
});

const side = z.object({
  code: words,
  path: z.string(),
  name: z.string(),
  max: score,
  score: said(score, 'Absent where something here or below is unscored or does not apply.'),
  self: said(score, 'What the unit gave itself, beside an assessed score; of criteria without children.'),
  percent: score,
  state: z.enum(STATES).optional(),
});

const change = z.object({
  kind: said(z.enum([...WHOLE, 'new', 'dropped']), 'By the share of the maximum, compared before rounding.'),
  level: said(z.int().min(1), 'Depth in the tree: 1 for a field.'),
  leaf: said(z.boolean(), 'It has no children, before and after.'),
  difference: said(score, 'after − before, where the maximum is the same.'),
  maxChanged: z.boolean().optional(),
  renamed: z.boolean().optional(),
  recoded: z.boolean().optional(),
  before: side.optional(),
  after: side.optional(),
});

const comparison = z
  .object({
    schemaVersion: z.literal(RESULT_VERSION),
    kind: said(z.enum(WHOLE), 'Of the whole; open where it cannot be compared yet.'),
    gained: said(score, 'Points of a percentage, rounded half up to 2 decimals.'),
    before: whole,
    after: whole,
    changes: said(z.array(change), 'In the order of the later scorecard; what was dropped follows last.'),
  })
  .meta({ title: 'Comparison' });

export const comparisonSchema = z.union([comparison, resultSchema]).meta({
  title: 'CCHC comparison',
  description:
    'What `cchc diff --format json` prints: the comparison, or where nothing could be compared, a result that says why.',
});
