/** The lists that docs/annotate.md shows are those of real copies. CCHC_UPDATE=1 writes them anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Language } from '../../src/language/wording.js';
import { annotated, partsOf, sheetRows } from './copies.js';

const ROOT = join(import.meta.dirname, '../..');
const PAGE = join(ROOT, 'docs/annotate.md');
const NAME = 'khac-phuc-xa-2021.xlsx';

const listIn = async (language: Language): Promise<string> => {
  const copy = await annotated(readFileSync(join(ROOT, 'examples', NAME)), NAME, { language });
  const [head = [], ...rows] = sheetRows(partsOf(copy.bytes)['xl/worksheets/sheet2.xml'] ?? '').slice(3);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
};

it.each(['vi', 'en'] as const)('docs/annotate.md shows a real list, %s', async (language) => {
  const page = readFileSync(PAGE, 'utf8');
  const list = await listIn(language);
  const current = page.replace(
    new RegExp(`(<!-- list ${language} -->\n)[\\s\\S]*?(\n<!-- end -->)`, 'u'),
    (_, before: string, after: string) => `${before}\n${list}\n${after}`,
  );
  if (process.env['CCHC_UPDATE'] === '1') writeFileSync(PAGE, current);
  else expect(page).toBe(current);
});
