/** The page says of every file what the command line says: the same result, the same refusals. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { longTable } from '../browser/samples.js';
import { without } from '../office.js';
import { DOOR_FILE, drop, listed, paste, pick, ROOT, saveAs, startDoor } from './opened-door.js';

interface Told {
  readonly file: string;
  readonly criteriaSet?: { readonly file: string };
  readonly findings: readonly { readonly message: string }[];
}

interface Result {
  readonly scorecards: readonly Told[];
}

/** A page knows no folders. */
const byName = (one: Told): Told => {
  const { file, criteriaSet } = one;
  const set = criteriaSet && { criteriaSet: { ...criteriaSet, file: basename(criteriaSet.file) } };
  return { ...one, file: basename(file), ...set };
};

const filesIn = (folder: string, endings: RegExp): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => endings.test(file))
    .sort()
    .map((file) => join(ROOT, folder, file));

/** The command line's document, each file under its name alone. */
const told = (files: readonly string[]): Result['scorecards'] => {
  const { stdout } = spawnSync(
    'node',
    [join(ROOT, 'bin/cchc.js'), 'score', ...files, '--no-config', '--format', 'json'],
    {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    },
  );
  const { scorecards } = JSON.parse(stdout) as Result;
  return scorecards.map(byName);
};

const toldByPage = async (page: Page, name: string): Promise<Result['scorecards']> => {
  await page.locator('.files .file', { has: page.getByText(name, { exact: true }) }).click();
  await page.locator('.shown-name', { hasText: name }).waitFor();
  const { bytes } = await saveAs(page, 'json');
  return (JSON.parse(Buffer.from(bytes).toString('utf8')) as Result).scorecards;
};

type Give = (page: Page, files: readonly string[]) => Promise<void>;

/** The ways that files come into the page. */
const WAYS: readonly (readonly [string, Give])[] = [
  ['picked', pick],
  [
    'dropped',
    (page, files) =>
      drop(
        page,
        files.map((file) => ({ name: basename(file), bytes: readFileSync(file) })),
      ),
  ],
];

/** Holds the page's result of each file to the command line's, then looks at what it shows of it. */
const sameAsTold = async (
  page: Page,
  give: Give,
  files: readonly string[],
  look?: (name: string, expected: Result['scorecards']) => Promise<void>,
): Promise<void> => {
  const all = told(files);
  await give(page, files);
  await listed(page, files.length);
  for (const file of files) {
    const name = basename(file);
    const expected = all.filter((one) => one.file === name);
    expect(JSON.stringify(await toldByPage(page, name)), name).toBe(JSON.stringify(expected));
    await look?.(name, expected);
  }
};

const OWN = /(?:README\.md|make\.py|expected\.txt|\.txt)$/u;

describe.skipIf(without('chromium'))('cchc.html beside the command line', () => {
  let door: Awaited<ReturnType<typeof startDoor>>;
  beforeAll(async () => {
    door = await startDoor();
  });
  afterAll(() => door.close());

  it('is one file under 1 MB, beside its SHA-256', () => {
    expect(statSync(DOOR_FILE).size).toBeLessThan(1_000_000);
    const sum = createHash('sha256').update(readFileSync(DOOR_FILE)).digest('hex');
    expect(readFileSync(`${DOOR_FILE}.sha256`, 'utf8')).toBe(`${sum}  cchc.html\n`);
  });

  it.each(WAYS)('gives the same result for every real table and every example, %s', (_, give) =>
    door.using({}, async (page) => {
      const files = [
        ...filesIn('test/fixtures/real', /\.(?:xlsx|docx|csv|tsv)$/u),
        ...filesIn('examples', /\.(?:xlsx|yaml|docx)$/u),
      ];
      expect(files.length).toBeGreaterThan(12);
      await sameAsTold(page, give, files);
    }),
  );

  it.each(WAYS)('gives the same result for a workbook of 5,000 rows, %s', (_, give) => {
    const folder = mkdtempSync(join(tmpdir(), 'cchc-long-'));
    const [table, workbook] = [join(folder, 'dai.csv'), join(folder, 'dai.xlsx')];
    writeFileSync(table, longTable(5000));
    const { status } = spawnSync('node', [join(ROOT, 'bin/cchc.js'), 'convert', table, workbook, '--no-config']);
    expect(status).toBe(0);
    return door
      .using({}, (page) => sameAsTold(page, give, [workbook]))
      .finally(() => rmSync(folder, { recursive: true }));
  });

  it.each(WAYS)('refuses what cannot be read in the same words, %s', (_, give) =>
    door.using({}, async (page) => {
      const kinds = new Map<string, string>();
      for (const file of filesIn('test/corpus/unreadable', /./u)) {
        const isFile = statSync(file).isFile() && !OWN.test(file);
        const kind = basename(join(file, '..'));
        // What systems leave behind is hidden from a picker.
        if (isFile && !basename(file).startsWith('.') && !kinds.has(kind)) kinds.set(kind, file);
      }
      const files = [...kinds.values()];
      expect(files.length).toBeGreaterThan(14);
      await sameAsTold(page, give, files, async (name, expected) => {
        const shown = await page.locator('.report').innerText();
        for (const { message } of expected.flatMap(({ findings }) => findings)) {
          // What to do about it is said for the page where the command line names a flag.
          const [what = ''] = message.split(/(?<=\.) (?=[^.]*--[a-z])/u);
          expect(shown, name).toContain(what);
        }
        expect(shown, name).not.toMatch(/ --[a-z]/u);
      });
    }),
  );

  it('gives the same result for the real table, pasted', () =>
    door.using({}, async (page) => {
      const text = readFileSync(join(ROOT, 'test/fixtures/real/khac-phuc-xa-2021.tsv'), 'utf8');
      const folder = mkdtempSync(join(tmpdir(), 'cchc-pasted-'));
      const file = join(folder, 'Bảng đã dán 1.tsv');
      writeFileSync(file, text);
      const give: Give = () => paste(page, { 'text/plain': text });
      await sameAsTold(page, give, [file], async (_, [expected]) => {
        expect(expected?.findings.length).toBe(12);
      });
      rmSync(folder, { recursive: true });
    }));
});
