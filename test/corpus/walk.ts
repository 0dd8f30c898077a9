/**
 * Walks a folder of the corpus: a `.txt` for each file holds all that comes of it, one `expected.txt` where all of a folder
 * are to be read alike. Run with CCHC_UPDATE=1 to write what is read today, then judge the difference by the contract.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wording } from '../../src/language/wording.js';
import { type FileResult, findingsOf, mayBeWritten } from '../../src/model/evaluation.js';
import type { Finding } from '../../src/model/finding/finding.js';
import { NOTHING_WRITTEN_AFTER } from '../../src/model/finding/rules.js';
import { evaluate } from '../../src/pipeline.js';
import { resultJson } from '../../src/render/json/index.js';
import { writeYaml } from '../../src/render/yaml/index.js';
import { capabilities } from '../capabilities.js';
import { wholeResult } from './whole-result.js';

/** What a scorecard has only in its file: places, names, how a cell was stored. */
const OF_THE_FILE = new Set(['file', 'sheet', 'at', 'also', 'excerpt', 'message']);
/** A formula without a result goes out as it is written: in a text file it is no number, and no words. */
const isOfFormula = (finding: Finding): boolean =>
  finding.rule === 'formula-without-value' || (finding.rule === 'number-format' && finding.args.text.startsWith('='));
const withoutFormulas = (stated: Readonly<Record<string, string>>): object | undefined => {
  const kept = Object.entries(stated).filter(([, text]) => !text.startsWith('='));
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
};

/** What is said of a table's own rows, sheets and cells, and of their order: a tree puts each row to its parent. */
const OF_THE_TABLE = new Set([
  'assessed-round',
  'code-from-number',
  'code-order',
  'damaged-code',
  'hidden-part',
  'mixed-decimal-marks',
  'skipped-sheet',
  'unclear-row',
  'uncounted-column',
]);

interface ScorecardJson {
  readonly findings: readonly { readonly rule: string; readonly path?: string }[];
}

const inFile = (result: FileResult): readonly ScorecardJson[] => {
  const evaluations = result.evaluations.map((one) => ({
    ...one,
    findings: one.findings.filter((finding) => !isOfFormula(finding)),
  }));
  const document = JSON.parse(
    [...resultJson([{ ...result, evaluations }], [], wording('vi'))].join(''),
    (key, value) => {
      if (OF_THE_FILE.has(key)) return undefined;
      return key === 'stated' ? withoutFormulas(value) : value;
    },
  );
  return document.scorecards.map((one: ScorecardJson) => ({
    ...one,
    findings: one.findings
      .filter(({ rule }) => !OF_THE_TABLE.has(rule))
      .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  }));
};

/** What is no file of the corpus: how it was made, and what is expected. */
const BESIDE = /\.(?:txt|md|py|sh)$/u;

/** Tests every file below a folder of this one: it is read as expected, and its YAML comes to the same. */
export const testCorpus = (name: string): void => {
  const folder = join(import.meta.dirname, name);
  const update = process.env['CCHC_UPDATE'] === '1';
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !BESIDE.test(entry.name) && !entry.parentPath.includes('__pycache__'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
  const results = new Map<string, Promise<FileResult>>();
  /** Each file is read once: some of them take a while. */
  const read = (file: string): Promise<FileResult> => {
    const known = results.get(file);
    if (known !== undefined) return known;
    const result = evaluate(readFileSync(join(folder, file)), file.replace(/^.*\//u, ''), capabilities);
    results.set(file, result);
    return result;
  };

  describe(name, { timeout: 60_000 }, () => {
    it('is there', () => expect(files.length).toBeGreaterThan(0));

    it.each(files)('%s', async (file) => {
      const found = wholeResult(await read(file));
      const alike = join(folder, dirname(file), 'expected.txt');
      const own = join(folder, file.replace(/\.[^.]+$/u, '.txt'));
      const expected = existsSync(alike) ? alike : own;
      if (update) writeFileSync(expected, found);
      expect(found).toBe(readFileSync(expected, 'utf8'));
    });
  });

  describe(`${name} converted to YAML`, { timeout: 60_000 }, () => {
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
};
