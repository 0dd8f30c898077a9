/** The shape of the document that `--format json` prints. A field is never removed or changed within a schemaVersion. */
import * as z from 'zod';
import { STEP_SOURCES } from '../model/criteria-set/step-source.js';
import { LEFT_REASONS } from '../model/finding/fix.js';
import { GATE_IDS, type GateUnit } from '../model/finding/gate.js';
import type { RuleId } from '../model/finding/rule-arguments.js';
import { RULE_IDS, SEVERITIES } from '../model/finding/rules.js';
import { RESULT_VERSION } from '../model/result-version.js';
import { POINT_COLUMNS } from '../model/scorecard/scorecard.js';
import { ADJUSTMENT_KINDS, KINDS, STATES } from './keys.js';

const said = <S extends z.ZodType>(schema: S, description: string): S => schema.meta({ description });

const score = (description: string) => said(z.number().optional(), description);
const words = (description: string) => said(z.string().optional(), description);
const counted = z.int().min(0);
const ordinal = z.int().min(1);

const placeSchema = z
  .union([
    z.strictObject({ line: ordinal, column: ordinal }),
    z.strictObject({ sheet: z.string(), cell: z.string().regex(/^[A-Z]{1,3}[1-9][0-9]*$/u) }),
    z.strictObject({ table: ordinal, row: ordinal, column: ordinal }),
  ])
  .meta({ id: 'place', title: 'Place', description: 'As the program that made the file counts, from 1.' });

const rolled = {
  max: score('The own maximum: what does not apply is left out.'),
  self: score('Self scores rolled up, beside assessed scores.'),
  assessed: score('The score; with basis self, the rolled-up self score.'),
  lost: score('Maximum minus score.'),
  unexplained: score('Lost points that no child accounts for, this level only.'),
  percent: score('Score ÷ maximum × 100, rounded half up to 2 decimals; absent where the maximum is 0.'),
  provisional: said(z.boolean().optional(), 'Something here or below is unscored or could not be read.'),
};

/** What a block had before its criteria set brought it back to its size. */
const rescaled = said(
  z.object({ from: z.number(), of: z.number() }).optional(),
  'The score and the maximum of what applies, before the whole was brought back to its size.',
);

const stated = z.object(Object.fromEntries(POINT_COLUMNS.map((column) => [column, words('As written.')])));

export const remedySchema = z.object({
  solution: z.string().optional(),
  product: z.string().optional(),
  lead: z.string().optional(),
  support: z.array(z.string()).optional(),
  person: z.string().optional(),
  when: z.string().optional(),
  note: z.string().optional(),
  status: z.string().optional(),
  recovers: z.string().optional(),
  effort: z.string().optional(),
});

const step = z.object({
  code: words('Absent of a criterion without one, and of the whole.'),
  path: words('Absent of the whole, which stands last where all criteria are asked for.'),
  score: score('Absent where nothing is scored, or what it is does not apply.'),
  by: said(
    z.enum(STEP_SOURCES),
    'What the score comes from: a result by the criteria set, a stated cell, a table that was joined, the maximum less lost points, the sum of what stands below, the maximum less what is lost below, its own stated score beside unscored criteria, its block brought back to its size, full marks for what does not apply.',
  ),
  way: said(z.string(), 'The same in words and numbers, in the language of the messages.'),
});

const statedTotal = z.object({
  name: words("The row's own words."),
  stated: stated.optional(),
  at: placeSchema.optional(),
});

const resultCriterionSchema = z
  .object({
    code: words('Absent where the criterion has none.'),
    path: said(z.string(), 'Codes from the field down, `#n` for the n-th sibling where there is none: `II/5/a`.'),
    name: z.string(),
    level: said(ordinal, 'Depth in the tree: 1 for a field.'),
    kind: z.enum(KINDS).optional(),
    state: said(z.enum(STATES).optional(), "Its own state or an ancestor's."),
    ...rolled,
    unscored: said(counted.optional(), 'Unscored leaves here and below.'),
    notApplicable: said(counted.optional(), 'Leaves here and below that do not apply.'),
    fullMarks: said(z.boolean().optional(), 'Does not apply, and has full marks for it by its criteria set.'),
    rescaled,
    stated: said(stated.optional(), 'Points as written.'),
    finding: words('What the assessors observed.'),
    evidence: words('What backs the score.'),
    explanation: words("The unit's answer."),
    result: words('What was reached, from which a criteria set gives the points.'),
    remedies: z.array(remedySchema).optional(),
    options: said(z.array(z.string()).optional(), 'Scoring options.'),
    extra: said(z.record(z.string(), z.string()).optional(), 'Columns that mean nothing to the tool.'),
    subtotals: z.array(statedTotal).optional(),
    at: placeSchema.optional(),
    get criteria(): z.ZodType {
      return z.array(resultCriterionSchema).optional();
    },
  })
  .meta({ id: 'criterion', title: 'Criterion' });

const resultFindingSchema = z
  .object({
    rule: z.enum(RULE_IDS as readonly [RuleId, ...RuleId[]]),
    severity: z.enum(SEVERITIES),
    code: words('The code of the criterion it is about.'),
    path: words('The path of the criterion it is about.'),
    message: words('What, where, and what to do, in the language asked for.'),
    values: said(
      z.object({ expected: z.number(), found: z.number(), difference: z.number() }).optional(),
      'difference = found − expected.',
    ),
    at: placeSchema.optional(),
    also: said(placeSchema.optional(), 'The second place, where two values disagree.'),
    accepted: said(
      z
        .object({
          by: z.enum(['waiver', 'baseline']),
          reason: words('Of the waiver.'),
          until: words('The last day of the waiver, ISO.'),
        })
        .optional(),
      'Of `check`: why it counts for no gate; it counts in the summary.',
    ),
    excerpt: words('The text of the file there, with a caret, where there is text to show.'),
  })
  .meta({ id: 'finding', title: 'Finding' });

const total = z.object({
  ...rolled,
  unscored: counted,
  notApplicable: counted,
  bonus: score('Bonuses that count.'),
  penalty: score('Penalties that count.'),
  final: score('Score plus bonuses minus penalties; percent stays before them.'),
  rescaled,
  class: words('By the classes of the criteria set; provisional as the total is.'),
});

const adjustment = z.object({
  kind: z.enum(ADJUSTMENT_KINDS),
  name: z.string(),
  counted: score('What counts: the amount cut at its cap.'),
});

const source = { file: z.string(), sheet: words('The sheet, where the file has sheets.') };
const findings = z.array(resultFindingSchema);

const resultScorecardSchema = z
  .object({
    ...source,
    title: z.string().optional(),
    unit: z.string().optional(),
    year: said(z.int().optional(), 'The year assessed.'),
    planYear: said(z.int().optional(), 'The year the plan is carried out.'),
    criteriaSet: said(
      z.object({ id: z.string(), version: z.string().optional(), file: z.string() }).optional(),
      'The criteria set it was compared and scored with.',
    ),
    coverage: said(z.enum(['full', 'extract']), 'An extract lists only what lost points.'),
    basis: said(z.enum(['assessed', 'self']), 'Which scores count.'),
    provisional: z.boolean(),
    total,
    adjustments: z.array(adjustment).optional(),
    criteria: z.array(resultCriterionSchema),
    steps: said(z.array(step).optional(), 'How scores came about; only where `score --show steps` asks for it.'),
    findings,
  })
  .meta({ id: 'scorecard', title: 'Scorecard' });

/** A file that is no scorecard: why is in its findings. */
const notScorecardSchema = z
  .object({
    ...source,
    coverage: z.never().optional(),
    total: z.never().optional(),
    criteria: z.never().optional(),
    findings,
  })
  .meta({ id: 'notScorecard', title: 'A file that is no scorecard' });

const GATE_UNITS = ['files', 'findings', 'criteria', 'points', 'percent'] as const satisfies readonly GateUnit[];

const gateSchema = z
  .object({
    gate: z.enum(GATE_IDS),
    met: z.boolean(),
    file: words('Absent where the whole run is meant.'),
    sheet: words('The sheet, where the file has sheets.'),
    code: words('The code of the criterion that was weighed.'),
    path: words('The path of the criterion that was weighed; absent for a whole scorecard.'),
    message: words('What was expected and what was found, in the language asked for.'),
    unit: said(z.enum(GATE_UNITS), 'What expected and found count, or are measured in.'),
    expected: score('The least, or for counts the most, that is enough.'),
    found: score('Absent where nothing could be weighed; a percentage has as many decimals as tell it from expected.'),
    at: placeSchema.optional(),
  })
  .meta({ id: 'gate', title: 'Gate', description: 'A demand of `check`: the exit code is 1 where one is not met.' });

const fixSchema = z
  .object({
    file: z.string(),
    rule: z.enum(RULE_IDS as readonly [RuleId, ...RuleId[]]),
    code: words('The code of the criterion it is about.'),
    path: words('The path of the criterion it is about.'),
    at: placeSchema,
    from: said(z.string(), 'As it was written.'),
    to: said(z.string(), 'As it is, or would be, written.'),
    made: said(z.boolean(), 'Whether it stands in the file now; false in a dry run, and where it was left.'),
    why: said(z.enum(LEFT_REASONS).optional(), 'Why it was left; absent where it could be made.'),
    message: words('The same in the language asked for.'),
  })
  .meta({ id: 'fix', title: 'Fix', description: 'Something that has one right answer.' });

export const resultSchema = z
  .object({
    schemaVersion: z.literal(RESULT_VERSION),
    scorecards: z.array(z.union([resultScorecardSchema, notScorecardSchema])),
    problems: said(
      z.array(z.object({ file: z.string(), message: z.string() })),
      'Files that could not be opened at all; without a name where the call itself could not be carried out.',
    ),
    gates: said(z.array(gateSchema).optional(), 'Of `check`: all that was demanded, met or not.'),
    baseline: said(
      z.object({ file: z.string(), fixed: counted, new: counted, known: counted }).optional(),
      'Of `check --baseline`: how what is found stands against what was known.',
    ),
    fixes: said(z.array(fixSchema).optional(), 'Of `check --fix`: what was put right, and what was left.'),
    summary: z.object({ files: counted, errors: counted, warnings: counted, infos: counted }),
  })
  .meta({ title: 'cchc result', description: 'What `cchc … --format json` prints, on success and on failure alike.' });
