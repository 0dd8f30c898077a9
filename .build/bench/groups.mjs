// What is measured, in groups that can be asked for one by one.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beyond, cchc, compare, compareWriting, exists, heading, NODE, print, RUNS } from './measure.mjs';
import { page } from './page.mjs';
import { csvTable, SHAPE_NAMES, shapedTable, yamlScorecard, yamlTable } from './samples.mjs';

const PARSE_YAML = "require('yaml').parse(require('node:fs').readFileSync(process.argv[1], 'utf8'))";
const PARSE_YAMLS =
  "const { readdirSync, readFileSync } = require('node:fs'); const { parse } = require('yaml'); for (const f of readdirSync(process.argv[1])) parse(readFileSync(process.argv[1] + '/' + f, 'utf8'))";
const READ_XLSX = "new (require('exceljs').Workbook)().xlsx.readFile(process.argv[1]).then(() => 0)";
const READ_XLSXS =
  "const { readdirSync } = require('node:fs'); const E = require('exceljs'); (async () => { for (const f of readdirSync(process.argv[1])) await new E.Workbook().xlsx.readFile(process.argv[1] + '/' + f); })()";
const SUM_COLUMNS = `
import sys, openpyxl
sums = [0, 0, 0]
for row in openpyxl.load_workbook(sys.argv[1], read_only=True).active.iter_rows(min_row=2, min_col=3, max_col=5, values_only=True):
    for column, value in enumerate(row):
        if isinstance(value, (int, float)): sums[column] += value
print(sums)
`;
const PYTHON = '/usr/bin/python3';
const REAL = 'examples/khac-phuc-xa-2021';
const number = (value) => value.toLocaleString('en');

const start = () => {
  const zero = [NODE, '-e', '0'];
  compare('--version', cchc('--version'), 'node -e 0', zero);
  compare('--help', cchc('--help'), 'node -e 0', zero);
  compare('score, real table, YAML', cchc('score', `${REAL}.yaml`), 'node -e 0', zero);
  compare('score, real table, XLSX', cchc('score', `${REAL}.xlsx`), 'node -e 0', zero);
};

// Each in the form in which a program that reads and writes scorecards would load it whole.
const PACKAGES = [
  'big.js',
  'commander',
  'yaml',
  'csv-parse/sync',
  'cli-table3',
  'zod',
  'fflate',
  'docx',
  'exceljs',
  'ical-generator',
  'ajv',
];

const packages = () => {
  print('\n| package | loading it takes beyond node -e 0 |\n|---|---|');
  for (const name of PACKAGES) {
    const extra = beyond([NODE, '-e', `require('${name}')`], [NODE, '-e', '0']);
    print(`| ${name} | ${Math.round(extra)} ms |`);
  }
};

const workbookOf = (csv, folder) => {
  const xlsx = join(folder, 'table.xlsx');
  spawnSync(NODE, cchc('convert', csv, xlsx, '--force', '--quiet').slice(1));
  return xlsx;
};

const runsFor = (rows) => (rows >= 50_000 ? 1 : Math.min(RUNS, rows >= 10_000 ? 3 : RUNS));

const rows = (folder, sizes) => {
  const without = [];
  const grown = [];
  for (const size of sizes) {
    const [csv, yaml] = [join(folder, `${size}.csv`), join(folder, `${size}.yaml`)];
    writeFileSync(csv, csvTable(size));
    writeFileSync(yaml, yamlTable(size));
    const xlsx = workbookOf(csv, folder);
    const [json, runs] = [['--format', 'json'], runsFor(size)];
    const [inExcel, inYaml] = [`score ${number(size)} rows, XLSX`, `score ${number(size)} criteria, YAML`];
    const excel = [NODE, '-e', READ_XLSX, xlsx];
    const parse = [NODE, '-e', PARSE_YAML, yaml];
    const took = compare(`${inExcel}, JSON`, cchc('score', xlsx, ...json), 'exceljs reading it', excel, runs);
    compare(`${inExcel}, terminal`, cchc('score', xlsx), 'exceljs reading it', excel, runs);
    if (exists(PYTHON, ['-c', 'import openpyxl'])) {
      const sum = [PYTHON, '-c', SUM_COLUMNS, xlsx];
      compare(`${inExcel}, JSON`, cchc('score', xlsx, ...json), 'openpyxl summing its columns', sum, runs);
    } else without.push('openpyxl');
    if (exists('soffice', ['--version'])) {
      const convert = ['soffice', '--headless', '--convert-to', 'csv', '--outdir', join(folder, 'office'), xlsx];
      compare(`${inExcel}, JSON`, cchc('score', xlsx, ...json), 'LibreOffice converting it', convert, runs);
    } else without.push('LibreOffice');
    compare(`${inYaml}, JSON`, cchc('score', yaml, ...json), 'yaml parsing it', parse, runs);
    compare(`${inYaml}, terminal`, cchc('score', yaml), 'yaml parsing it', parse, runs);
    grown.push({ size, ...took });
  }
  for (const { size, seconds, peak } of grown) {
    const tenth = grown.find((one) => one.size * 10 === size);
    if (tenth === undefined) continue;
    const [time, memory] = [seconds / tenth.seconds, peak / tenth.peak].map((value) => `${value.toFixed(2)} ×`);
    const takes = `${seconds.toFixed(2)} s, ${Math.round(peak)} MB`;
    print(`| score ${number(size)} rows, XLSX, JSON | cchc on a tenth of them | ${time} | – | ${memory} | ${takes} |`);
  }
  for (const program of new Set(without)) print(`\n${program} is not installed: its rows are left out.`);
};

// What ten times the rows cost, in tables of many shapes: about ten times as much, or something walks them all for each.
const growth = (folder, sizes) => {
  for (const size of sizes) {
    for (const [index, shape] of SHAPE_NAMES.entries()) {
      const [few, many] = [size, 10 * size].map((rows) => {
        const file = join(folder, `${rows}-${index}.csv`);
        writeFileSync(file, shapedTable(shape, rows));
        return file;
      });
      for (const args of [
        ['score', '--format', 'json'],
        ['check', '--fix', '--dry-run'],
      ]) {
        const title = `${args[0]} ${number(10 * size)} rows, ${shape}`;
        compare(title, cchc(...args, many), 'cchc on a tenth of them', cchc(...args, few), 1);
      }
    }
  }
};

const reports = (folder, sizes) => {
  for (const size of sizes) {
    const csv = join(folder, `${size}.csv`);
    writeFileSync(csv, csvTable(size));
    const scored = cchc('score', csv, '--format', 'json');
    for (const [name, format] of [
      ['Markdown', 'markdown'],
      ['HTML', 'html'],
      ['CSV', 'csv'],
    ]) {
      const report = cchc('report', csv, '--format', format);
      compare(`report ${number(size)} rows, ${name}`, report, 'cchc score of it', scored);
    }
    for (const [name, library] of [
      ['XLSX', 'exceljs'],
      ['DOCX', 'docx'],
    ]) {
      const extension = name.toLowerCase();
      const file = join(folder, `report.${extension}`);
      compareWriting(
        `report ${number(size)} rows, ${name}, less scoring it`,
        cchc('report', csv, '-o', file, '--force', '--quiet'),
        scored,
        `${library} writing such a table`,
        [NODE, '.build/library-table.mjs', csv, join(folder, `library.${extension}`)],
      );
    }
  }
};

// Many small files, against a loop that does nothing but parse them: on one core, and on two.
const many = (folder) => {
  const COUNT = 1000;
  const files = join(folder, 'many');
  mkdirSync(files);
  for (let index = 0; index < COUNT; index += 1) writeFileSync(join(files, `xa-${index}.yaml`), yamlScorecard(index));
  const loop = [NODE, '-e', PARSE_YAMLS, files];
  const check = cchc('check', files, '--quiet');
  const title = `check ${number(COUNT)} YAML scorecards of 100 criteria`;
  if (!exists('taskset', ['--version'])) {
    compare(title, check, 'yaml parsing them', loop, Math.min(RUNS, 3));
    return;
  }
  for (const [cores, count] of [
    ['0', 'one core'],
    ['0,1', 'two cores'],
  ]) {
    const on = (command) => ['taskset', '--cpu-list', cores, ...command];
    compare(`${title}, ${count}`, on(check), `yaml parsing them, ${count}`, on(loop), Math.min(RUNS, 3));
  }
};

// Communes ranked from YAML, and from workbooks, against only reading them with the library: on one core, and on two.
const country = (folder, sizes) => {
  const cores = exists('taskset', ['--version'])
    ? [
        ['one core', ['taskset', '--cpu-list', '0']],
        ['two cores', ['taskset', '--cpu-list', '0,1']],
      ]
    : [['all cores', []]];
  for (const count of sizes) {
    const [yaml, xlsx, tenth] = ['yaml', 'xlsx', 'tenth'].map((name) => join(folder, `${count}-${name}`));
    for (const one of [yaml, tenth]) mkdirSync(one);
    for (let index = 0; index < count; index += 1) {
      const text = yamlScorecard(index);
      writeFileSync(join(yaml, `xa-${index}.yaml`), text);
      if (index * 10 < count) writeFileSync(join(tenth, `xa-${index}.yaml`), text);
    }
    spawnSync(NODE, cchc('convert', yaml, '-o', `xlsx:${xlsx}/`, '--quiet').slice(1));
    const rank = (from) => cchc('rank', from, '--quiet', '--format', 'json');
    for (const [name, from, library, script] of [
      ['YAML', yaml, 'yaml parsing them', PARSE_YAMLS],
      ['XLSX', xlsx, 'exceljs reading them', READ_XLSXS],
    ]) {
      for (const [where, on] of cores) {
        const title = `rank ${number(count)} scorecards of 100 criteria, ${name}, ${where}`;
        compare(title, [...on, ...rank(from)], library, [...on, NODE, '-e', script, from], 1);
      }
    }
    const growth = `rank ${number(count)} scorecards of 100 criteria, YAML`;
    compare(growth, rank(yaml), 'cchc on a tenth of them', rank(tenth), 1);
  }
};

// `minutes`: about what a group takes on two quiet cores. `sizes`: rows, or what `of` says, where the call names none.
export const GROUPS = {
  start: { about: 'cold start against node -e 0', minutes: 1, run: start, heading },
  packages: { about: 'what loading each package costs', minutes: 1, run: packages },
  rows: {
    about: 'one workbook and one YAML file of many rows against libraries, openpyxl and LibreOffice',
    minutes: 15,
    run: rows,
    heading,
    sizes: [100, 1000, 5000, 10_000, 100_000],
  },
  reports: {
    about: 'reports against scoring, and against the libraries that write them',
    minutes: 4,
    run: reports,
    heading,
    sizes: [5000],
  },
  growth: {
    about: 'ten times the rows, in tables of many shapes',
    minutes: 4,
    run: growth,
    heading,
    sizes: [5000],
  },
  many: { about: 'a thousand YAML scorecards checked, on one core and on two', minutes: 1, run: many, heading },
  page: {
    about: 'cchc.html in Chromium: how soon it answers, how smooth it stays',
    minutes: 2,
    run: page,
    sizes: [5000],
  },
  country: {
    about: 'communes ranked, from YAML and from workbooks, on one core and on two',
    minutes: 4,
    run: country,
    heading,
    sizes: [1000],
    of: 'scorecards',
  },
};
