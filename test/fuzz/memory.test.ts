/** What is small and made to fill the memory is refused within 128 MB of heap, told in a sentence. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { relationships, workbookParts, worksheet, zipOf, zipParts } from '../input/office-files.js';

const PROGRAM = join(import.meta.dirname, '../../bin/cchc.js');
const MEBIBYTES = 128;
const MIB = 1 << 20;

/** Each value names the one before ten times over. */
const bomb = (): string => {
  const levels = Array.from({ length: 12 }, (_, level) => {
    const before = level === 0 ? 'x' : `*a${level - 1}`;
    return `a${level}: &a${level} [${Array.from({ length: 10 }, () => before).join(', ')}]\n`;
  });
  return `${levels.join('')}criteria: *a11\n`;
};

const SHEET = 'xl/worksheets/sheet1.xml';
const workbook = (sheet: string, unpacked: number): Buffer =>
  zipOf(Object.entries({ ...workbookParts(''), [SHEET]: sheet }), (name) => (name === SHEET ? { unpacked } : {}));

const nested = (): Buffer => {
  const depth = 60_000;
  const table = '<w:tbl><w:tr><w:tc>'.repeat(depth) + '</w:tc></w:tr></w:tbl>'.repeat(depth);
  const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  return zipParts({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': `<w:document xmlns:w="${main}"><w:body>${table}</w:body></w:document>`,
  });
};

it.each<[name: string, rule: RegExp, make: () => string | Buffer]>([
  ['bom.yaml', /limit/u, bomb],
  ['sau.yaml', /limit|syntax/u, () => `criteria: ${'['.repeat(200_000)}`],
  ['sau.json', /limit|syntax/u, () => '{"criteria":['.repeat(100_000)],
  ['lon.xlsx', /limit/u, () => workbook(worksheet('<sheetData/>'), 400 * MIB)],
  ['doi.xlsx', /unreadable-file/u, () => workbook(worksheet(' '.repeat(40 * MIB)), 1000)],
  ['sau.docx', /limit/u, nested],
  ['dai.csv', /limit|no-table|unreadable-file/u, () => 'x'.repeat(16 * MIB)],
])('is refused within 128 MB of heap: %s', (name, rule, make) => {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-memory-'));
  try {
    writeFileSync(join(folder, name), make());
    const flags = [`--max-old-space-size=${MEBIBYTES}`, PROGRAM, 'check', name, '--format', 'json'];
    const { stdout, stderr, status } = spawnSync(process.execPath, flags, {
      cwd: folder,
      env: { PATH: process.env['PATH'] ?? '' },
      encoding: 'utf8',
      timeout: 120_000,
    });
    expect([status, stderr]).toEqual([1, '']);
    const [{ findings }] = JSON.parse(stdout).scorecards;
    expect(findings.map((one: { rule: string }) => one.rule)).toEqual([expect.stringMatching(rule)]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
