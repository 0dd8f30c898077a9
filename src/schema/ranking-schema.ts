/** The shape of what `cchc rank --format json` prints. A field is never removed or changed within a schemaVersion. */
import * as z from 'zod';
import { RANK_MEASURES, TIE_RULES } from '../model/ranking.js';
import { RESULT_VERSION } from '../model/result-version.js';
import { resultSchema } from './result-schema.js';

const said = <S extends z.ZodType>(schema: S, description: string): S => schema.meta({ description });
const counted = z.int().min(0);
const rank = z.int().min(1);
const score = z.number();
const words = z.string().optional();
const basis = z.enum(['assessed', 'self']);

const field = z.object({
  path: z.string(),
  assessed: score.optional(),
  max: score.optional(),
  percent: score.optional(),
});

const unit = z.object({
  rank,
  unit: z.string(),
  code: said(words, 'The official one, from the list of units.'),
  group: said(words, 'From the list of units; ranks are counted within it.'),
  calledBy: said(z.enum(['unit', 'sheet', 'file']), 'Where its name was found.'),
  file: z.string(),
  sheet: words,
  points: said(score, 'With bonuses and penalties where the order is made by points.'),
  max: said(score, 'The own maximum.'),
  percent: said(score, 'Rounded half up to 2 decimals; the order is made before rounding.'),
  class: said(words, 'By the classes of its criteria set.'),
  errors: said(counted, 'Errors found in its scorecard.'),
  unlisted: said(z.boolean().optional(), 'It is not in the list of units.'),
  before: said(
    z.object({ rank, percent: score, gained: score }).optional(),
    'The same unit in the ranking before; gained: points of a percentage.',
  ),
  noBefore: said(
    z.enum(['new', 'unplaced', 'unknown', 'reorganised']).optional(),
    'Why there is no before: not handed in then; not to be placed then; not known, as not every file of then was read; made of several units of then, or a part of one.',
  ),
  fields: said(z.array(field), 'In the order of the fields of the ranking.'),
  otherSet: said(
    z.array(z.object({ path: z.string(), expected: score.optional(), found: score.optional() })).optional(),
    'Where its maxima are others than most units have.',
  ),
});

const why = z.enum(['provisional', 'extract', 'no-score', 'basis', 'twice']);

const unranked = z.array(
  z.object({ unit: z.string(), code: words, group: words, file: z.string(), sheet: words, why, message: z.string() }),
);
const unreadable = z.array(z.object({ unit: words, file: z.string(), message: z.string() }));

const ranking = z
  .object({
    schemaVersion: z.literal(RESULT_VERSION),
    by: z.enum(RANK_MEASURES),
    ties: z.enum(TIE_RULES),
    basis: said(basis, 'Which scores count.'),
    fields: z.array(z.object({ path: z.string(), name: z.string() })),
    units: said(z.array(unit), 'Group by group, in order of rank.'),
    unranked: said(unranked, 'Scorecards without a place in the order: nothing is ranked as 0.'),
    unreadable: said(unreadable, 'Files that hold no scorecard that could be read for certain.'),
    missing: said(
      z.array(z.object({ code: words, name: z.string(), former: z.array(z.string()), group: words })),
      'Units of the list of whom nothing was handed in.',
    ),
    losses: said(
      z.array(z.object({ path: z.string(), name: z.string(), losing: counted, units: counted, lost: score })),
      'Criteria without children by how many units lose points in them.',
    ),
    previous: said(
      z.object({ basis, unranked, unreadable }).optional(),
      'What of the ranking before could not be placed or read.',
    ),
    problems: said(
      z.array(z.object({ file: z.string(), message: z.string() })),
      'Files that could not be opened at all.',
    ),
  })
  .meta({ title: 'Ranking' });

export const rankingSchema = z.union([ranking, resultSchema]).meta({
  title: 'CCHC ranking',
  description:
    'What `cchc rank --format json` prints: the ranking, or where the call could not be carried out, a result that says why.',
});
