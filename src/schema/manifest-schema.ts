/** The shape of a manifest. A field is never removed or changed within a schemaVersion. */
import * as z from 'zod';
import { INPUT_ROLES, MANIFEST_VERSION, type Manifest } from '../model/manifest.js';
import type { TotalField } from '../model/manifest-fields.js';

const said = <S extends z.ZodType>(schema: S, description: string): S => schema.meta({ description });
const sha256 = z.string().regex(/^[0-9a-f]{64}$/u);
const bytes = { size: said(z.int().min(0), 'In bytes.'), sha256: said(sha256, 'In lower-case hex.') };
const path = said(z.string(), 'From the folder of the manifest, parted by "/".');
const number = z.number().optional();
const words = z.string().optional();

const total = {
  unit: words,
  year: z.int().optional(),
  criteriaSet: said(words, 'The id of the criteria set it was scored by.'),
  criteriaSetVersion: words,
  basis: said(words, 'Which scores count.'),
  coverage: words,
  provisional: z.boolean().optional(),
  max: number,
  self: number,
  assessed: number,
  lost: number,
  unexplained: number,
  percent: said(number, 'Rounded half up to 2 decimals.'),
  unscored: z.int().min(0).optional(),
  notApplicable: z.int().min(0).optional(),
  bonus: number,
  penalty: number,
  final: said(number, 'With bonuses and penalties.'),
  class: words,
} satisfies Record<TotalField, z.ZodType>;

const scorecard = z.object({
  file: path,
  sheet: words,
  joined: said(z.boolean().optional(), 'Tables named by --join were put into it.'),
  total: said(z.object(total), 'What was computed for the whole; absent means absent, never zero.'),
});

export const manifestSchema = z
  .object({
    schemaVersion: z.literal(MANIFEST_VERSION),
    tool: z.object({ name: z.string(), version: z.string() }),
    command: z.string(),
    options: said(
      z.array(z.object({ flag: z.string(), value: words })),
      'The flags of the call, in their order; files they name go from the folder of the manifest.',
    ),
    language: said(z.string(), 'Of documents.'),
    today: said(words, 'The day that deadlines were judged by.'),
    inputs: said(z.array(z.object({ path, role: z.enum(INPUT_ROLES), ...bytes })), 'Everything that was read.'),
    outputs: said(z.array(z.object({ path, ...bytes })), 'Everything that was written.'),
    scorecards: z.array(scorecard),
    seal: said(sha256, 'SHA-256 of this document as it would be printed without this field.'),
  })
  .meta({
    title: 'CCHC manifest',
    description: 'What `--manifest` writes and `cchc verify` looks at again.',
  });

/** A document as a manifest; undefined where it is none. */
export const manifestOf = (document: unknown): Manifest | undefined => manifestSchema.safeParse(document).data;

/** The version a document says it has; undefined where it says none. */
export const manifestVersionOf = (document: unknown): number | undefined =>
  z.object({ schemaVersion: z.int(), seal: sha256 }).safeParse(document).data?.schemaVersion;
