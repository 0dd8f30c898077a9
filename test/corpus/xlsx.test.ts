/**
 * The corpus of workbooks: a `.txt` for each file holds all that comes of it, one `expected.txt` where all of a folder are to
 * be read alike. How each was made: xlsx/README.md.
 * Run with CCHC_UPDATE=1 to write what is read today, then judge the difference by the contract before you commit it.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wording } from '../../src/language/wording.js';
import { findingsOf, mayBeWritten } from '../../src/model/evaluation.js';
import { NOTHING_WRITTEN_AFTER } from '../../src/model/finding.js';
import { evaluate } from '../../src/pipeline.js';
import { resultJson } from '../../src/render/json/index.js';
import { writeYaml } from '../../src/render/yaml/index.js';
import { capabilities } from '../capabilities.js';
import { wholeResult } from './whole-result.js';

const FOLDER = join(import.meta.dirname, 'xlsx');
const update = process.env['CCHC_UPDATE'] === '1';

const files = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:xls[xmb]?|xltx)$/u.test(entry.name))
  .map((entry) => relative(FOLDER, join(entry.parentPath, entry.name)))
  .sort();

const read = (file: string) => evaluate(readFileSync(join(FOLDER, file)), file.replace(/^.*\//u, ''), capabilities);

describe('workbooks', () => {
  it('are there', () => expect(files.length).toBeGreaterThan(0));

  it.each(files)('%s', async (file) => {
    const found = wholeResult(await read(file));
    const alike = join(FOLDER, dirname(file), 'expected.txt');
    const own = join(FOLDER, file.replace(/\.\w+$/u, '.txt'));
    const expected = existsSync(alike) ? alike : own;
    if (update) writeFileSync(expected, found);
    expect(found).toBe(readFileSync(expected, 'utf8'));
  });
});

/** What a scorecard has only in its workbook: places, names, how a cell was stored. */
const OF_THE_FILE = new Set(['file', 'sheet', 'at', 'also', 'excerpt', 'message']);
/** A formula without a result goes out as it is written: in a text file it is no number. */
const asText = (rule: string): string => (rule === 'formula-without-value' ? 'number-format' : rule);
const withoutFormulas = (stated: Readonly<Record<string, string>>): object | undefined => {
  const kept = Object.entries(stated).filter(([, text]) => !text.startsWith('='));
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
};

/** What is said of a workbook's own rows, sheets and cells. */
const OF_THE_WORKBOOK = new Set([
  'assessed-round',
  'code-from-number',
  'damaged-code',
  'hidden-part',
  'mixed-decimal-marks',
  'skipped-sheet',
  'unclear-row',
]);

interface ScorecardJson {
  readonly findings: readonly { readonly rule: string; readonly path?: string }[];
}

const inFile = (result: Awaited<ReturnType<typeof read>>): readonly ScorecardJson[] => {
  const document = JSON.parse(resultJson([result], [], wording('vi')), (key, value) => {
    if (OF_THE_FILE.has(key)) return undefined;
    return key === 'stated' ? withoutFormulas(value) : value;
  });
  return document.scorecards.map((one: ScorecardJson) => ({
    ...one,
    findings: one.findings
      .filter(({ rule }) => !OF_THE_WORKBOOK.has(rule))
      .map((finding) => ({ ...finding, rule: asText(finding.rule) }))
      .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  }));
};

describe('workbooks converted to YAML', () => {
  it.each(files)('%s', async (file) => {
    const result = await read(file);
    if (!mayBeWritten(result)) {
      expect(findingsOf(result).some(({ rule }) => NOTHING_WRITTEN_AFTER.includes(rule))).toBe(true);
      return;
    }
    const yaml = writeYaml(result.evaluations.map((one) => one.scored.scorecard));
    expect(inFile(await evaluate(new TextEncoder().encode(yaml), 'x.yaml', capabilities))).toEqual(inFile(result));
  });
});
