import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { blankForm } from '../../src/form/blank.js';
import { emptiedForm } from '../../src/form/empty.js';
import { everyCriterion } from '../../src/model/scorecard/every-criterion.js';
import type { Scorecard } from '../../src/model/scorecard/scorecard.js';
import { writeYamlForms } from '../../src/render/yaml/form.js';
import { scorecardJsonSchema } from '../../src/schema/json-schema.js';
import { scoreScorecard } from '../../src/score/score.js';
import { evaluationOf } from '../report/evaluation-of.js';
import { inTable } from './in-table.js';
import { anyScorecard, TAME } from './scorecards.js';

const isScorecard = new Ajv({ strict: true, allowUnionTypes: true }).compile(scorecardJsonSchema());

const example = (name: string): string => readFileSync(join(import.meta.dirname, '../../examples', name), 'utf8');

const faultsIn = (yaml: string): unknown => {
  const [document] = parseAllDocuments(yaml);
  if (document === undefined || !('contents' in document)) return 'no document';
  return [...document.errors, ...(isScorecard(document.toJS()) ? [] : (isScorecard.errors ?? []))];
};

const scorecardIn = (yaml: string): Scorecard => evaluationOf(yaml).scored.scorecard;

/** As they read, without the headings: a form names those that are not our own alone. */
const read = (scorecard: Scorecard): unknown => inTable({ ...scorecard, headings: {} });

describe.each(['vi', 'en'] as const)('a YAML form, %s', (language) => {
  it('is valid as it stands, blank or from last year', () => {
    expect(faultsIn(writeYamlForms([blankForm({}, language)], language))).toEqual([]);
    for (const name of ['nho.yaml', 'xa-day-du.yaml', 'khac-phuc-xa-2021.yaml']) {
      expect(faultsIn(writeYamlForms([emptiedForm(evaluationOf(example(name)).scored, {})], language))).toEqual([]);
    }
  });

  it('reads as the form without scores', () => {
    const form = emptiedForm(evaluationOf(example('xa-day-du.yaml')).scored, {});
    const evaluation = evaluationOf(writeYamlForms([form], language));
    expect(read(evaluation.scored.scorecard)).toEqual(read(form.scorecard));
    expect(evaluation.findings.map(({ rule }) => rule)).toEqual(['unscored']);
  });
});

it('is what docs/init.md shows', () => {
  const form = writeYamlForms([emptiedForm(evaluationOf(example('nho.yaml')).scored, {})], 'vi');
  const page = readFileSync(join(import.meta.dirname, '../../docs/init.md'), 'utf8');
  const shown = [...page.matchAll(/```yaml\n([\s\S]*?)```/gu)].map(([, block = '']) => block);
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.filter((block) => !form.includes(block))).toEqual([]);
});

describe('an offered remedy', () => {
  const LAST = [
    'year: 2025',
    'criteria:',
    '  - name: A',
    '    max: 2',
    '    assessed: 1',
    '    remedy:',
    '      - solution: "Làm: từng bước, # rồi\\nbáo cáo"',
    '        support: [Phòng B, "Phòng C, D"]',
    '        when: Quý I/2026',
    '        status: done',
    '      - solution: Làm lại',
  ].join('\n');

  it('counts once its marks are taken away', () => {
    const yaml = writeYamlForms([emptiedForm(evaluationOf(LAST).scored, {})], 'vi');
    expect([...everyCriterion(scorecardIn(yaml).criteria)].flatMap(({ remedies }) => remedies)).toEqual([]);
    const taken = yaml.replace(/(solution|support|when): # /gu, '$1: ');
    const [one] = scorecardIn(taken).criteria;
    expect(
      one?.remedies.map(({ solution, support, when, status }) => [
        solution?.text,
        support.map(({ text }) => text),
        when?.text,
        status?.text,
      ]),
    ).toEqual([
      ['Làm: từng bước, # rồi\nbáo cáo', ['Phòng B', 'Phòng C, D'], 'Quý I/2027', undefined],
      ['Làm lại', [], undefined, undefined],
    ]);
  });
});

describe('every scorecard', () => {
  it('gives a form that reads back as it stands', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyScorecard(TAME), (scorecard) => {
        const form = emptiedForm(scoreScorecard(scorecard), {});
        const yaml = writeYamlForms([form], 'vi');
        expect(read(scorecardIn(yaml))).toEqual(read(form.scorecard));
      }),
      { numRuns: 150 },
    );
  });
});
