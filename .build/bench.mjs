// Whole processes side by side in one run, as ratios: npm run bench [rows]. Nothing here passes or fails.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const RUNS = Number(process.env.BENCH_RUNS ?? 5);
const sizes = process.argv.slice(2).map(Number);
const cchc = [process.execPath, resolve('bin/cchc.js')];
const folder = mkdtempSync(join(tmpdir(), 'cchc-bench-'));

const print = (line) => process.stdout.write(`${line}\n`);
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

// One run: wall seconds, and peak memory where GNU time is there to tell.
const once = (command) => {
  const timed = existsSync('/usr/bin/time') ? ['/usr/bin/time', '-f', 'peak %M', ...command] : command;
  const start = process.hrtime.bigint();
  const { status, stderr, error } = spawnSync(timed[0], timed.slice(1), {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (error) throw error;
  if (status !== 0 && status !== 1) throw new Error(`${command.join(' ')}: ${stderr}`);
  return { seconds, peak: Number(stderr.match(/peak (\d+)/)?.[1] ?? Number.NaN) / 1024 };
};

// Runs of both in turn, so that a noisy machine is noisy for both; the ratio is taken pair by pair.
const compare = (name, ours, other, against, runs = RUNS) => {
  const pairs = Array.from({ length: runs + 1 }, () => [once(ours), once(against)]).slice(1);
  const ratio = median(pairs.map(([a, b]) => a.seconds / b.seconds));
  const memory = median(pairs.map(([a, b]) => a.peak / b.peak));
  const seconds = median(pairs.map(([a]) => a.seconds));
  print(`| ${name} | ${other} | ${ratio.toFixed(2)} × | ${memory.toFixed(2)} × | ${seconds.toFixed(2)} s |`);
};

// What a report takes beyond scoring, against the library that writes its format writing a table of that size.
const compareWriting = (name, ours, scoring, other, against) => {
  const triples = Array.from({ length: RUNS + 1 }, () => [once(ours), once(scoring), once(against)]).slice(1);
  const ratio = median(triples.map(([a, b, c]) => (a.seconds - b.seconds) / c.seconds));
  const memory = median(triples.map(([a, , c]) => a.peak / c.peak));
  const seconds = median(triples.map(([a]) => a.seconds));
  print(`| ${name} | ${other} | ${ratio.toFixed(2)} × | ${memory.toFixed(2)} × | ${seconds.toFixed(2)} s |`);
};

const exists = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

// A table of ten columns as offices have them: fields of 50 criteria each.
const scorecard = (rows) => {
  const lines = [
    'STT;Lĩnh vực/Tiêu chí/Tiêu chí thành phần;Điểm chuẩn;Điểm thẩm định;Điểm bị mất;Giải pháp;Cơ quan chủ trì thực hiện;Cơ quan phối hợp;Thời gian thực hiện;Ghi chú',
  ];
  for (let row = 0; row < rows; row += 1) {
    const field = Math.floor(row / 51) + 1;
    if (row % 51 === 0) lines.push(`${field};LĨNH VỰC SỐ ${field};;;;;;;;`);
    else
      lines.push(
        `${field}.${row % 51};Mức độ hoàn thành nhiệm vụ số ${row} được giao trong năm;1,5;1,05;0,45;Phân công rõ người, rõ việc, rõ thời hạn cho nhiệm vụ ${row};Văn phòng HĐND và UBND xã;Phòng Kinh tế;Trong năm 2026;`,
      );
  }
  return `${lines.join('\n')}\n`;
};

// A scorecard of 100 criteria in 8 fields, as people write them in YAML.
const yamlScorecard = (number) => {
  const lines = [`unit: UBND xã số ${number}`, 'year: 2025', 'criteria:'];
  for (let field = 1; field <= 8; field += 1) {
    const below = field <= 4 ? 12 : 11;
    lines.push(`  - code: "${field}"`, `    name: LĨNH VỰC SỐ ${field}`, `    max: ${below * 1.5}`, '    criteria:');
    for (let index = 1; index <= below; index += 1) {
      lines.push(
        `      - code: "${field}.${index}"`,
        `        name: Mức độ hoàn thành nhiệm vụ số ${index} được giao trong năm`,
        '        max: 1,5',
        '        assessed: 1,05',
        '        lost: 0,45',
        '        remedy:',
        '          solution: >-',
        `            Phân công rõ người, rõ việc, rõ thời hạn cho nhiệm vụ ${index};`,
        '            đôn đốc, kiểm tra hằng tháng',
        '          lead: Văn phòng HĐND và UBND xã',
        '          when: Trong năm 2026',
      );
    }
  }
  return `${lines.join('\n')}\n`;
};

const PARSE_YAML =
  "const { readdirSync, readFileSync } = require('node:fs'); const { parse } = require('yaml'); for (const f of readdirSync(process.argv[1])) parse(readFileSync(process.argv[1] + '/' + f, 'utf8'))";
const READ_XLSX =
  "const { readdirSync } = require('node:fs'); const E = require('exceljs'); (async () => { for (const f of readdirSync(process.argv[1])) await new E.Workbook().xlsx.readFile(process.argv[1] + '/' + f); })()";

// A country's communes ranked from YAML, and from workbooks, against only reading them with the library.
const compareRanking = () => {
  const COUNT = 3321;
  const title = `rank ${COUNT.toLocaleString('en')} scorecards of 100 criteria`;
  const [yaml, xlsx] = [join(folder, 'country-yaml'), join(folder, 'country-xlsx')];
  mkdirSync(yaml);
  for (let number = 0; number < COUNT; number += 1)
    writeFileSync(join(yaml, `xa-${number}.yaml`), yamlScorecard(number));
  spawnSync(cchc[0], [...cchc.slice(1), 'convert', yaml, '-o', `xlsx:${xlsx}/`, '--quiet']);
  for (const [name, from, library, script] of [
    ['YAML', yaml, 'yaml parsing them', PARSE_YAML],
    ['XLSX', xlsx, 'exceljs reading them', READ_XLSX],
  ]) {
    const loop = [process.execPath, '-e', script, from];
    compare(`${title}, ${name}`, [...cchc, 'rank', from, '--quiet', '--format', 'json'], library, loop, 1);
  }
};

// Many small files, against a loop that does nothing but parse them: on one core, and on two.
const compareManyFiles = () => {
  const COUNT = 1000;
  const files = join(folder, 'yaml');
  mkdirSync(files);
  for (let number = 0; number < COUNT; number += 1) {
    writeFileSync(join(files, `xa-${number}.yaml`), yamlScorecard(number));
  }
  const loop = [process.execPath, '-e', PARSE_YAML, files];
  const check = [...cchc, 'check', files, '--quiet'];
  const title = `check ${COUNT.toLocaleString('en')} YAML scorecards of 100 criteria`;
  for (const cores of exists('taskset', ['--version']) ? ['0', '0,1'] : []) {
    const on = (command) => ['taskset', '--cpu-list', cores, ...command];
    const count = cores === '0' ? 'one core' : 'two cores';
    compare(`${title}, ${count}`, on(check), `yaml parsing them, ${count}`, on(loop), Math.min(RUNS, 3));
  }
};

try {
  print(`Node ${process.version}, medians of ${RUNS} runs; below 1 × is less than the other.\n`);
  print('| cchc | against | time | memory | cchc takes |\n|---|---|---|---|---|');
  const zero = [process.execPath, '-e', '0'];
  compare('--version', [...cchc, '--version'], 'node -e 0', zero);
  compare('--help', [...cchc, '--help'], 'node -e 0', zero);
  compare('score, real table, YAML', [...cchc, 'score', 'examples/khac-phuc-xa-2021.yaml'], 'node -e 0', zero);
  compare('score, real table, XLSX', [...cchc, 'score', 'examples/khac-phuc-xa-2021.xlsx'], 'node -e 0', zero);
  compareManyFiles();
  compareRanking();
  for (const rows of sizes.length > 0 ? sizes : [5000]) {
    const csv = join(folder, `${rows}.csv`);
    const xlsx = join(folder, `${rows}.xlsx`);
    writeFileSync(csv, scorecard(rows));
    spawnSync(cchc[0], [...cchc.slice(1), 'convert', csv, xlsx, '--quiet']);
    const ours = [...cchc, 'score', xlsx, '--format', 'json'];
    const scored = [...cchc, 'score', csv, '--format', 'json'];
    const count = rows.toLocaleString('en');
    const title = `score ${count} rows, XLSX`;
    for (const [name, format] of [
      ['Markdown', 'markdown'],
      ['HTML', 'html'],
      ['CSV', 'csv'],
    ]) {
      compare(
        `report ${count} rows, ${name}`,
        [...cchc, 'report', csv, '--format', format],
        'cchc score of it',
        scored,
      );
    }
    for (const [name, library] of [
      ['XLSX', 'exceljs'],
      ['DOCX', 'docx'],
    ]) {
      const file = join(folder, `report.${name.toLowerCase()}`);
      compareWriting(
        `report ${count} rows, ${name}, less scoring it`,
        [...cchc, 'report', csv, '-o', file, '--force', '--quiet'],
        scored,
        `${library} writing such a table`,
        [process.execPath, '.build/library-table.mjs', csv, join(folder, `library.${name.toLowerCase()}`)],
      );
    }
    const read = "const E = require('exceljs'); new E.Workbook().xlsx.readFile(process.argv[1]).then(() => 0)";
    compare(title, ours, 'exceljs reading it', [process.execPath, '-e', read, xlsx]);
    const sum =
      'import sys, openpyxl\nprint(sum(1 for r in openpyxl.load_workbook(sys.argv[1], read_only=True).active.iter_rows(values_only=True) if r[2]))';
    if (exists('/usr/bin/python3', ['-c', 'import openpyxl']))
      compare(title, ours, 'openpyxl summing it', ['/usr/bin/python3', '-c', sum, xlsx]);
    if (exists('soffice', ['--version'])) {
      compare(title, ours, 'LibreOffice converting it', [
        'soffice',
        '--headless',
        '--convert-to',
        'csv',
        '--outdir',
        folder,
        xlsx,
      ]);
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}
