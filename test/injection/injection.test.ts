/** Words that some reader would obey are written into every text of every file, and come out of every format as words. */
import { appendFileSync, copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.js';
import { offeredBy } from '../../src/cli/completion/model.js';
import { nodeIo } from '../../src/cli/io.js';
import { makeProgram } from '../../src/cli/program.js';
import { visible } from '../../src/render/visible.js';
import { startBrowser } from '../browser/chromium.js';
import { without } from '../office.js';
import { CALLS } from './calls.js';
import { cchc, EXAMPLES, folder, put } from './folder.js';
import { behind, KINDS, MARK } from './payloads.js';
import { dataCsv, obeyed, READERS } from './readers.js';

const squeezed = (text: string): string => text.replaceAll('\u200b', '').replace(/\s+/gu, ' ').trim();

/** Lines of a text, each of which must be there: how a format parts them is its own. */
const linesOf = (text: string): readonly string[] => text.split('\n').map(squeezed);

/** Words of a text: terminals break lines between them. */
const wordsOf = (text: string): readonly string[] => text.split(/\s+/u);

/** What a format spells in another way, or its readers would obey it. */
const SPELLED: Readonly<Record<string, (words: string) => string>> = {
  junit: (words) => words.replaceAll('[[ATTACHMENT', '[ [ATTACHMENT'),
  sarif: (words) => words.replaceAll('](', '] ('),
};

const marksIn = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => text.match(MARK) ?? []));

/** What is in part left out there: a sheet's name may not hold every letter. */
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = { xlsx: ['file', 'sheet'] };

/** Texts whose end is told without what stands before it. */
const lacking = (texts: readonly string[], format: string): readonly string[] => {
  const all = squeezed(texts.join('\n'));
  const partsOf = format === 'text' ? wordsOf : linesOf;
  return [...marksIn(texts)].flatMap((mark) => {
    const { field, text } = behind(mark);
    if (LEFT_OUT[format]?.includes(field)) return [];
    // Whole, or without marks of direction that turn nothing around: as people see it, as it is, as its file quotes it, as
    // the name of a sheet is quoted.
    const ways = [text, text.replaceAll(/[\u202a-\u202c\u2066-\u2069]/gu, '')].flatMap((kept) => [
      visible(kept),
      kept.replace(/\r\n?/gu, '\n'),
      visible(JSON.stringify(kept).slice(1, -1)),
      visible(kept).replaceAll("'", "''"),
    ]);
    const spelled = [...ways, ...ways.map((words) => SPELLED[format]?.(words) ?? words)];
    return spelled.some((words) => partsOf(words).every((part) => all.includes(part))) ? [] : [visible(text)];
  });
};

/** Fields → how many of their texts were seen. */
const seenIn = (texts: readonly string[]): ReadonlyMap<string, number> => {
  const seen = new Map<string, number>();
  for (const mark of marksIn(texts)) {
    const { field } = behind(mark);
    seen.set(field, (seen.get(field) ?? 0) + 1);
  }
  return seen;
};

const rows = COMMANDS.flatMap(({ name }) => {
  const calls = CALLS[name];
  return typeof calls === 'string'
    ? []
    : calls.map((call, index) => ({ title: `${name} (${index + 1})`, name, ...call }));
});

let browser: Browser;
let close: () => Promise<void> = async () => undefined;

describe.skipIf(without('chromium'))('words that readers would obey', () => {
  beforeAll(async () => {
    await put();
    copyFileSync(join(EXAMPLES, 'mau-bao-cao.docx'), join(folder, 'mau.docx'));
    expect(cchc(['report', 'phieu', '-o', 'truoc.md', '--manifest', 'ban-ke.json']).status).toBe(0);
    // What a manifest knows has changed since.
    for (const name of readdirSync(join(folder, 'phieu'))) appendFileSync(join(folder, 'phieu', name), '\n');
    ({ browser, close } = await startBrowser());
  });
  afterAll(() => close());

  it.each(rows)('stay words: cchc $title', async ({ title, name, args, formats, shows, also }) => {
    const home = title.replace(/\W/gu, '-');
    mkdirSync(join(folder, home));
    const outputs = formats.map((format) => `${format.name}:${home}/${format.name}`);
    const { stdout, stderr, status } = cchc([name, ...args, ...outputs.flatMap((output) => ['-o', output])]);
    expect([status === 0 || status === 1, obeyed(stdout), obeyed(stderr)]).toEqual([true, undefined, undefined]);
    // No text of a file has named an output.
    expect(readdirSync(join(folder, home)).sort()).toEqual(formats.map((format) => format.name).sort());
    for (const format of formats.map((one) => one.name)) {
      const read = name === 'export' && format === 'csv' ? dataCsv : READERS.get(format);
      if (read === undefined) throw new Error(`nobody reads ${format}`);
      const texts = await read(readFileSync(join(folder, home, format)), browser);
      expect({ format, lacking: lacking(texts, format) }).toEqual({ format, lacking: [] });
      const seen = seenIn(texts);
      const missing = [...shows, ...(also?.[format] ?? [])].filter((field) => !seen.has(field));
      expect({ format, missing, seen }).toEqual({ format, missing: [], seen });
    }
  });

  it('are tried in every format that a command offers', async () => {
    const { commands } = await offeredBy(makeProgram(nodeIo, 'vi', COMMANDS, async () => undefined).command, COMMANDS);
    for (const { name, flags } of commands) {
      const output = flags.find(({ names }) => names.includes('--output'));
      const calls = Object.entries(CALLS).find(([one]) => one === name)?.[1];
      if (output?.value?.kind !== 'output' || calls === undefined || typeof calls === 'string') continue;
      const tried = new Set(calls.flatMap(({ formats }) => formats.map((format) => format.name)));
      expect({ name, left: output.value.formats.filter((format) => !tried.has(format)) }).toEqual({ name, left: [] });
    }
    expect(KINDS.length).toBeGreaterThan(30);
  });
});
