/** Data goes one way: each folder of src/ imports only what it is told it may. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '../src');

/** What each part may import besides itself, and why not more. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  // Everybody's vocabulary.
  model: [],
  // Must not know what a criterion is.
  input: ['model'],
  // A grid is a grid, from wherever it comes.
  table: ['model'],
  // Works for every format.
  schema: ['model'],
  // A total does not depend on a finding.
  score: ['model'],
  // What a set says of a scorecard.
  'criteria-set': ['model'],
  // Words of time are words of time, wherever they stand.
  deadline: ['model'],
  // A rule states facts.
  rules: ['model', 'deadline'],
  // Weighs what others found.
  gate: ['model'],
  // What stays of a scorecard when its year is over, whatever it is written as.
  form: ['model', 'language'],
  // Changes bytes at places, and proves that nothing else changed.
  fix: ['model', 'input', 'annotate'],
  // Marks what others found.
  accept: ['model'],
  // Keeps what others computed.
  manifest: ['model'],
  // Does not know where a sentence is shown.
  language: ['model'],
  // Content does not know its format.
  report: ['model', 'deadline', 'language'],
  // A format cannot change a number.
  render: ['model', 'language', 'report'],
  // Changes the parts that readers read, at the places they tell.
  annotate: ['model', 'language', 'input', 'render'],
  pipeline: ['model', 'input', 'table', 'schema', 'score', 'criteria-set', 'rules'],
  // Many scorecards side by side; what would be is scored by the same engine.
  portfolio: ['model', 'score', 'deadline', 'criteria-set'],
  cli: [
    'model',
    'gate',
    'accept',
    'manifest',
    'fix',
    'portfolio',
    'language',
    'report',
    'render',
    'schema',
    'form',
    'annotate',
    'pipeline',
    'main',
  ],
  main: ['model', 'language', 'cli'],
  // The page's counterpart of cli.
  door: ['model', 'language', 'report', 'render', 'annotate', 'portfolio', 'pipeline'],
};

/** The folders of a part in their order, and files beside them that come in between: each imports those before it, and nothing of what is made of them all. */
const STEPS: Readonly<Record<string, readonly string[]>> = {
  // From words to things.
  model: ['text', 'place', 'time', 'points', 'scorecard', 'criteria-set', 'finding', 'scored', 'reading'],
  // As a table is understood.
  table: ['words', 'grid', 'codes', 'titles', 'columns', 'extent', 'units', 'rows', 'tree'],
  // From the shape of a document to whole documents.
  report: [
    'document',
    'remediation',
    'data',
    'tasks',
    'what-if',
    'check',
    'ranking',
    'sections',
    'plan',
    'workbook',
    'template',
  ],
  // From how anything is said to what is said.
  language: ['wording', 'rules', 'wording.ts', 'command', 'mistakes', 'report', 'units', 'form', 'page'],
  // From the machine to what people ask for.
  cli: [
    'nearest-name.ts',
    'io',
    'exit.ts',
    'complaint.ts',
    'session.ts',
    'findings-note.ts',
    'options',
    'files',
    'config',
    'docs',
    'formats',
    'command.ts',
    'threads',
    'reading',
    'writing',
    'check',
    'completion',
    'program.ts',
    'run',
    'commands',
  ],
};

/** The port to the machine. */
const MACHINE = /^cli\/io(?:\.ts|\/[^/]+\.ts)$/u;

/** The page's own clock: what day it is, asked for by a button. */
const CLOCK = 'door/view/clock.ts';

/** Each package has one home. */
const HOMES: Readonly<Record<string, RegExp>> = {
  'big.js': /^model\/points\/decimal\.ts$/u,
  yaml: /^(?:input|render|fix)\/yaml\//u,
  'csv-parse': /^input\/csv\//u,
  'csv-stringify': /^render\/csv\//u,
  fflate: /^(?:annotate\/package|door)\//u,
  diff: /^cli\/check\/fix-diff\.ts$/u,
  'hyparquet-writer': /^render\/parquet\//u,
  docx: /^render\/docx\//u,
  docxtemplater: /^render\/docx\/template\.ts$/u,
  pizzip: /^render\/docx\/template\.ts$/u,
  exceljs: /^render\/xlsx\//u,
  zod: /^schema\/(?:leaf-schemas|scorecard-schema|criteria-set-schema|config-schema|result-schema|ranking-schema|comparison-schema|what-if-schema|manifest-schema|verification-schema|json-schema)\.ts$/u,
  'cli-table3': /^render\/terminal\//u,
  'emoji-regex': /^render\/terminal\//u,
  'get-east-asian-width': /^render\/terminal\//u,
  picocolors: /^render\/terminal\//u,
  marked: /^render\/terminal\/page\.ts$/u,
  'ical-generator': /^render\/ics\//u,
  uuid: /^render\/ics\//u,
  commander: /^cli\//u,
  picomatch: /^cli\/files\//u,
  'cli-progress': /^cli\/reading\/progress-bar\.ts$/u,
  'fastest-levenshtein': /^(?:schema|cli)\//u,
};

const IMPORT = /(?:\bfrom\s+|\bimport\s*\(\s*|^\s*import\s+)['"]([^'"]+)['"]/gmu;

const importsOf = (text: string): readonly string[] => [...text.matchAll(IMPORT)].map((match) => match[1] ?? '');

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

const partOf = (file: string): string => file.split('/')[0]?.replace(/\.[jt]s$/u, '') ?? '';

const faultsOf = (file: string, text: string): readonly string[] =>
  importsOf(text).flatMap((name) => {
    if (name.startsWith('node:')) return MACHINE.test(file) ? [] : [`${file}: ${name} belongs in cli/io`];
    if (name.startsWith('.')) {
      const target = partOf(relative(SRC, join(SRC, dirname(file), name)));
      const own = partOf(file);
      return target === own || MAY_IMPORT[own]?.includes(target) ? [] : [`${file}: ${own} may not import ${target}`];
    }
    const home = Object.entries(HOMES).find(([prefix]) => name === prefix || name.startsWith(`${prefix}/`))?.[1];
    if (home === undefined) return [`${file}: ${name} has no home`];
    return home.test(file) ? [] : [`${file}: ${name} has another home`];
  });

/** A step that is a folder has the file of its name too, unless that is a step of its own; files that are in no step come after all of them. */
const stepOf = (steps: readonly string[], [name = '']: readonly string[]): number => {
  const found = steps.indexOf(name);
  const step = found >= 0 ? found : steps.indexOf(name.replace(/\.ts$/u, ''));
  return step >= 0 ? step : steps.length;
};

const stepsBack = (file: string, text: string): readonly string[] => {
  const [part = '', ...path] = file.split('/');
  const steps = STEPS[part] ?? [];
  const own = stepOf(steps, path);
  return importsOf(text).flatMap((name) => {
    if (!name.startsWith('.')) return [];
    const target = relative(join(SRC, part), join(SRC, dirname(file), name.replace(/\.js$/u, '.ts')));
    return !target.startsWith('..') && stepOf(steps, target.split('/')) > own ? [`${file}: ${target} comes later`] : [];
  });
};

describe('src', () => {
  it('imports only what each part may', () => {
    expect(files.length).toBeGreaterThan(80);
    expect(files.flatMap((file) => faultsOf(file, readFileSync(join(SRC, file), 'utf8')))).toEqual([]);
  });

  it.each(Object.entries(STEPS))('goes step by step: %s', (part, steps) => {
    const own = files.filter((file) => file.startsWith(`${part}/`));
    const folders = new Set(own.flatMap((file) => (file.split('/').length > 2 ? [file.split('/')[1]] : [])));
    expect([...folders].sort()).toEqual(steps.filter((step) => !step.endsWith('.ts')).sort());
    expect(own.flatMap((file) => stepsBack(file, readFileSync(join(SRC, file), 'utf8')))).toEqual([]);
  });

  it('touches process, the clock and the console in cli/io only', () => {
    const touching = files.filter(
      (file) =>
        !MACHINE.test(file) &&
        file !== CLOCK &&
        /\b(?:process\.|console\.|Date\.now|new Date\(\))/u.test(readFileSync(join(SRC, file), 'utf8')),
    );
    expect(touching).toEqual([]);
  });

  it('would notice what is not allowed', () => {
    expect(faultsOf('score/a.ts', "import { x } from '../rules/index.js';")).toEqual([
      'score/a.ts: score may not import rules',
    ]);
    expect(faultsOf('rules/a.ts', "import fs from 'node:fs';")).toEqual(['rules/a.ts: node:fs belongs in cli/io']);
    expect(faultsOf('table/a.ts', "const z = await import('zod');")).toEqual(['table/a.ts: zod has another home']);
    expect(faultsOf('table/a.ts', "import 'left-pad';")).toEqual(['table/a.ts: left-pad has no home']);
    expect(stepsBack('table/codes/a.ts', "import { b } from '../rows/b.js';")).toEqual([
      'table/codes/a.ts: rows/b.ts comes later',
    ]);
    expect(stepsBack('model/text/a.ts', "import { b } from '../config.js';")).toEqual([
      'model/text/a.ts: config.ts comes later',
    ]);
  });
});
