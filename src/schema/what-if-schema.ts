/** The shape of what `cchc plan --format json` prints. A field is never removed or changed within a schemaVersion. */
import * as z from 'zod';
import { RESULT_VERSION } from '../model/result-version.js';
import { LEAST_MEASURES } from '../model/what-if.js';
import { remedySchema, resultSchema } from './result-schema.js';

const said = <S extends z.ZodType>(schema: S, description: string): S => schema.meta({ description });
const counted = z.int().min(0);
const score = z.number();
const words = z.string().optional();

const ranked = z.object({
  rank: z.int().min(1),
  of: said(z.int().min(1), 'How many are ranked, in its group where there are groups.'),
  group: words,
});
const unranked = z.object({ why: z.string(), message: z.string() });

const total = z.object({
  max: score.optional(),
  scoredMax: said(score, 'Of what is scored: the percentage is taken against it.'),
  assessed: score.optional(),
  lost: score.optional(),
  final: said(score.optional(), 'With bonuses and penalties, where there are any.'),
  percent: said(score.optional(), 'Rounded half up to 2 decimals; before bonuses and penalties.'),
  provisional: z.boolean(),
  unscored: said(counted, 'Criteria whose score is still to come.'),
  class: said(words, 'By the criteria set.'),
  rank: said(z.union([ranked, unranked]).optional(), 'Among the units of --among.'),
});

const change = z.object({
  code: words,
  path: z.string(),
  name: z.string(),
  max: score.optional(),
  before: said(score.optional(), 'Absent where it was unscored.'),
  after: score,
  gained: said(score.optional(), 'after − before.'),
  effort: said(score.optional(), 'What its remedies still take, where all of them say a number.'),
  remedies: said(z.array(remedySchema), 'Its own, or else those of the nearest criterion above that has some.'),
});

const answer = z
  .object({
    schemaVersion: z.literal(RESULT_VERSION),
    file: z.string(),
    sheet: words,
    unit: words,
    year: z.int().optional(),
    basis: said(z.enum(['assessed', 'self']), 'Which scores count.'),
    indexed: said(z.boolean(), 'The percentage is taken against the whole criteria set.'),
    now: total,
    assumed: said(total.optional(), 'With --set and --due-by.'),
    planned: said(total.optional(), 'With what the target takes; absent where that is nothing.'),
    sets: said(z.array(change), 'Scores that were assumed, in the order of the table.'),
    dueBy: z
      .object({
        day: said(z.string(), 'ISO.'),
        won: z.array(change),
        later: said(counted, 'Criteria that lost points and whose remedies are due later.'),
        undated: said(counted, 'Those of whose remedies some have no last day that is known.'),
        withoutRemedy: counted,
      })
      .optional(),
    reaching: z
      .object({
        target: z.object({
          unit: z.enum(['points', 'percent']),
          value: score,
          exclusive: said(z.literal(true).optional(), 'It must be passed: to reach it is not enough.'),
          class: said(words, 'The class whose bound it is.'),
        }),
        least: said(z.enum(LEAST_MEASURES), 'What there is to be least of.'),
        outcome: z.enum(['already', 'reached', 'unreachable']),
        chosen: said(z.array(change), 'Most points first; where nothing reaches the target, all there are.'),
        effort: said(score.optional(), 'Of all that is chosen; what several share is counted once.'),
        short: said(score.optional(), 'Points still missing where nothing reaches the target.'),
        chances: said(counted, 'Criteria in which points can be won back.'),
        withoutEffort: said(
          z.array(z.object({ code: words, path: z.string(), name: z.string(), gain: score, text: words })),
          'Left out where effort is weighed: their remedies do not say a number.',
        ),
      })
      .optional(),
    rescaled: said(
      z.literal(true).optional(),
      'What does not apply is made up for: the whole wins other points than its criteria do.',
    ),
    unlisted: said(score, 'Points lost in criteria that the table does not list: in no plan.'),
    unreadRecovers: said(
      z.array(z.object({ path: z.string(), text: z.string() })),
      '`recovers` that is no number: what was lost counts.',
    ),
    unranked: said(
      z
        .array(z.object({ unit: z.string(), file: z.string(), sheet: words, why: z.string(), message: z.string() }))
        .optional(),
      'Others of --among without a place in the order.',
    ),
    unreadable: said(
      z.array(z.object({ file: z.string(), message: z.string() })),
      'Files of --among that hold no scorecard that could be read for certain.',
    ),
    problems: said(
      z.array(z.object({ file: z.string(), message: z.string() })),
      'Files that could not be opened at all.',
    ),
  })
  .meta({ title: 'What if' });

export const whatIfSchema = z.union([answer, resultSchema]).meta({
  title: 'CCHC what-if',
  description:
    'What `cchc plan --format json` prints: the answer, or where the call could not be carried out, a result that says why.',
});
