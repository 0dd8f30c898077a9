/** Calls of every command with a file in hand, which may hold anything. */

/** The calls of a command with the file `f`; `OUT` stands in front of each name that may be written. */
type Calls = (f: string) => readonly (readonly string[])[];

export const OUT = 'ra/';
/** A sound scorecard beside it. */
export const GOOD = 'tot.yaml';

const each = (command: string, f: string, flag: string, values: readonly string[], ...more: readonly string[]) =>
  values.map((value) => [command, f, ...more, flag, value]);

const written = (command: string, f: string, endings: readonly string[], ...more: readonly string[]) =>
  each(
    command,
    f,
    '-o',
    endings.map((ending) => `${OUT}x.${ending}`),
    ...more,
  );

export const CALLS: Readonly<Record<string, Calls>> = {
  score: (f) => [
    ...each('score', f, '--format', ['text', 'json', 'markdown', 'html']),
    ...each('score', f, '--show', ['reading', 'steps', 'steps=1']),
    ['score', f, '--criteria-set', f],
    ['score', f, GOOD, '--join', f],
    ['score', f, '--manifest', `${OUT}x.json`],
  ],
  check: (f) => [
    ...each('check', f, '--format', ['text', 'json', 'markdown', 'sarif', 'junit', 'github', 'gitlab']),
    ['check', f, '--min-score', '70%', '--require-complete', '--max-warnings', '0', '--today', '2026-11-26'],
    ['check', GOOD, '--no-regress', f],
    ['check', GOOD, '--baseline', f],
    ['check', GOOD, '--config', f],
    ['check', f, '--fix', '--dry-run'],
    ['check', f, '--fix'],
  ],
  report: (f) => [
    ...written('report', f, ['md', 'html', 'csv', 'xlsx', 'json', 'ics', 'docx']),
    ['report', f, '--format', 'text', '--sections', 'cover,details,losses,self,leads,deadlines,progress,missing'],
    ['report', f, '--split', 'lead', '-o', `markdown:${OUT}`],
    ['report', GOOD, '--meta', f, '-o', `${OUT}x.docx`],
    ['report', GOOD, '--template', f, '-o', `${OUT}x.docx`],
  ],
  open: (f) => [['open', f]],
  rank: (f) => [
    ['rank', f, GOOD, '--format', 'json'],
    ['rank', GOOD, '--units', f],
    ['rank', GOOD, '--previous', f],
    ['rank', f, GOOD, '-o', `html:${OUT}`],
    ['rank', f, '-o', `${OUT}x.xlsx`],
  ],
  diff: (f) => [
    ['diff', f, GOOD],
    ['diff', GOOD, f, '--format', 'json'],
  ],
  plan: (f) => [
    ['plan', f, '--target', '80%'],
    ['plan', f, '--target', '3', '--format', 'json'],
    ['plan', f, '--set', '1.1=0,5', '--due-by', '30/6/2026'],
    ['plan', GOOD, '--target', '90%', '--among', f],
  ],
  export: (f) => written('export', f, ['ndjson', 'csv', 'parquet']),
  verify: (f) => [
    ['verify', f],
    ['verify', f, '--format', 'json'],
  ],
  convert: (f) => written('convert', f, ['yaml', 'xlsx']),
  annotate: (f) => written('annotate', f, [/\.(?:xls|doc)[xm]$/u.exec(f)?.[0].slice(1) ?? 'xlsx']),
  init: (f) => [
    ['init', '--from', f, '-o', `${OUT}x.yaml`],
    ['init', '--from', f, '-o', `${OUT}x.xlsx`, '--year', '2026'],
    ['init', '--from', f, '--criteria-set', f],
  ],
  explain: (f) => [['explain', f]],
  docs: (f) => [['docs', f]],
  schema: (f) => [['schema', f]],
  config: (f) => [
    ['config', f],
    ['config', GOOD, '--config', f],
  ],
  baseline: (f) => [['baseline', f, '-o', `${OUT}x.json`]],
  completion: (f) => [['completion', f]],
};
