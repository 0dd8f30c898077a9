/** Every workbook and document of the corpus: annotated, it scores as before, and other programs find the marks. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findingsOf } from '../../src/model/evaluation.js';
import { cellName } from '../../src/model/place/place.js';
import { evaluate } from '../../src/pipeline.js';
import { capabilities } from '../capabilities.js';
import { PYTHON, without } from '../office.js';
import { annotated, outcome } from './copies.js';

const CORPUS = join(import.meta.dirname, '../corpus');

const filesOf = (folder: string): readonly string[] =>
  readdirSync(join(CORPUS, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:xls[xm]|docx)$/u.test(entry.name) && !/hostile/u.test(entry.parentPath))
    .map((entry) => relative(CORPUS, join(entry.parentPath, entry.name)))
    .sort();

/**
 * For each original and its copy on a line: the copy's comments and the colours of their cells, or what went wrong; null
 * where openpyxl does not find all sheets of the original.
 */
const READ_WORKBOOKS = `
import json, re, sys, warnings, zipfile, openpyxl
warnings.simplefilter('ignore')
for line in sys.stdin:
    original, copy = line.strip().split('\t')
    try:
        tabs = re.findall(rb'<(?:\\w+:)?sheet ', zipfile.ZipFile(original).read('xl/workbook.xml'))
        whole = len(openpyxl.load_workbook(original).sheetnames) == len(tabs)
    except Exception:
        whole = False
    if not whole:
        print('null')
        continue
    try:
        book = openpyxl.load_workbook(copy)
        cells = {f'{sheet.title}!{cell.coordinate}': [cell.comment.text, cell.fill.fgColor.rgb if cell.fill.patternType else None]
                 for sheet in book for _, cell in sorted(sheet._cells.items()) if cell.comment}
    except Exception as error:
        cells = repr(error)
    print(json.dumps(cells))
`;

/**
 * For each original and its copy on a line: whether all cells say what they said, the rules that its comments name, and
 * whether each comment has its three marks; null where python-docx cannot open the original.
 */
const READ_DOCUMENTS = `
import json, re, sys, docx
W = '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'
def words(document):
    return [[''.join(text.text or '' for text in cell.iter(W + 't')) for cell in document.element.iter(W + 'tc')]]
for line in sys.stdin:
    original, copy = line.rstrip('\\n').split('\\t')
    try:
        before = words(docx.Document(original))
    except Exception:
        print('null')
        continue
    document = docx.Document(copy)
    parts = [one.target_part for one in document.part.rels.values() if one.reltype.endswith('/comments')]
    comments = docx.oxml.parse_xml(parts[0].blob) if parts else []
    ids = [one.get(W + 'id') for one in comments if one.get(W + 'author') == 'cchc']
    marks = [[one.get(W + 'id') for one in document.element.iter(W + name)]
             for name in ('commentRangeStart', 'commentRangeEnd', 'commentReference')]
    said = ' '.join(text.text or '' for one in comments for text in one.iter(W + 't') if one.get(W + 'author') == 'cchc')
    print(json.dumps([words(document) == before, re.findall(r'\\[([a-z-]+)\\]', said), all(one.count(id) == 1 for one in marks for id in ids)]))
`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-corpus-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(['xlsx', 'docx'])('%s', (kind) => {
  const files = filesOf(kind);
  const saved = new Map<string, string>();

  it('is there', () => expect(files.length).toBeGreaterThan(20));

  it.each(files)('%s', { timeout: 60_000 }, async (file) => {
    const bytes = readFileSync(join(CORPUS, file));
    const name = file.split('/').at(-1) ?? file;
    const before = await evaluate(bytes, name, capabilities);
    // What no scorecard could be found in has nothing to be marked.
    if (before.evaluations.length === 0) return;
    const copy = await annotated(bytes, name);
    expect(outcome(await evaluate(copy.bytes, name, capabilities))).toEqual(outcome(before));
    const second = await annotated(copy.bytes, name);
    expect(Buffer.compare((await annotated(second.bytes, name)).bytes, second.bytes)).toBe(0);
    const path = join(folder, `${saved.size}.${name}`);
    writeFileSync(path, copy.bytes);
    saved.set(file, path);
  });

  const pairs = (): string => [...saved].map(([file, path]) => `${join(CORPUS, file)}\t${path}`).join('\n');
  const linesOf = <T>(script: string): readonly T[] =>
    execFileSync(PYTHON, ['-c', script], { input: pairs(), encoding: 'utf8' })
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as T);
  const resultOf = (file: string) =>
    evaluate(readFileSync(join(CORPUS, file)), file.split('/').at(-1) ?? file, capabilities);

  if (kind === 'docx') {
    it.skipIf(without('python-docx'))('is marked as python-docx reads it', async () => {
      type Read = readonly [sameWords: boolean, rules: readonly string[], isMarked: boolean] | null;
      const read = linesOf<Read>(READ_DOCUMENTS);
      let compared = 0;
      for (const [index, file] of [...saved.keys()].entries()) {
        const found = read[index];
        if (found === null || found === undefined) continue;
        compared += 1;
        const rules = findingsOf(await resultOf(file)).map(({ rule }) => rule);
        expect([file, found[0], [...found[1]].sort(), found[2]]).toEqual([file, true, rules.toSorted(), true]);
      }
      expect(compared).toBeGreaterThan(saved.size / 2);
    });
    return;
  }

  it.skipIf(without('openpyxl'))('is marked at the cells that openpyxl reads', async () => {
    type Read = string | Record<string, [string, string]> | null;
    const read = linesOf<Read>(READ_WORKBOOKS);
    const faults: string[] = [];
    let compared = 0;
    for (const [index, file] of [...saved.keys()].entries()) {
      const cells = read[index];
      if (typeof cells === 'string') faults.push(`${file}: ${cells}`);
      if (typeof cells === 'string' || cells === null || cells === undefined) continue;
      compared += 1;
      const result = await resultOf(file);
      const merges = result.evaluations.flatMap(({ reading }) => reading?.merges ?? []);
      for (const { at, rule } of findingsOf(result)) {
        if (rule === 'skipped-sheet' || at?.kind !== 'cell') continue;
        const { row, column } = at;
        const master = merges.find(
          ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right,
        );
        const key = `${at.sheet}!${cellName(master === undefined ? at : { row: master.top, column: master.left })}`;
        const [text = '', colour] = cells[key] ?? [];
        if (!text.includes(`[${rule}]`)) faults.push(`${file}: ${rule} is not at ${key}`);
        if (!/^FF(?:FFC8CC|FFEBA1|DCEAF8)$/u.test(colour ?? '')) faults.push(`${file}: ${key} is ${colour}`);
      }
    }
    expect(faults).toEqual([]);
    expect(compared).toBeGreaterThan(saved.size / 2);
  });
});
