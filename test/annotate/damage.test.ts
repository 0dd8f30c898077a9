/** Files whose parts were damaged in all kinds of ways: annotated whole, or refused, and never read otherwise after it. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/pipeline.js';
import { capabilities } from '../capabilities.js';
import { zipOf } from '../input/office-files.js';
import { annotated, outcome, tryAnnotate } from './copies.js';

/** A place is a share of the part, from 0 to 1. */
const place = fc.double({ min: 0, max: 0.999, noNaN: true });
const change = fc.record({
  kind: fc.constantFrom('drop a tag', 'repeat a tag', 'close a tag', 'another value', 'drop a piece'),
  at: place,
  to: place,
  value: fc.constantFrom('', '-1', '999999999', 'A1', 'cchc', 'à'),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

const changed = (text: string, { kind, at, to, value }: Change): string => {
  const tags = [...text.matchAll(/<[^>]*>/gu)].map((tag) => ({
    text: tag[0],
    from: tag.index,
    end: tag.index + tag[0].length,
  }));
  const one = tags[Math.floor(at * tags.length)];
  const other = tags[Math.floor(to * tags.length)];
  if (one === undefined || other === undefined) return text;
  const before = text.slice(0, one.from);
  switch (kind) {
    case 'drop a tag':
      return before + text.slice(one.end);
    case 'repeat a tag':
      return before + other.text + text.slice(one.from);
    case 'close a tag':
      return `${text.slice(0, one.end - 1)}/${text.slice(one.end - 1)}`;
    case 'another value':
      return before + one.text.replace(/"[^"]*"/u, `"${value}"`) + text.slice(one.end);
    case 'drop a piece':
      return text.slice(0, Math.min(one.from, other.from)) + text.slice(Math.max(one.from, other.from));
  }
};

const FILES = ['office/openpyxl.xlsx', 'office/libreoffice.xlsx', 'real/khac-phuc-xa-2021.docx'];

describe.each(FILES)('%s', (file) => {
  it('that was annotated and then damaged', { timeout: 120_000 }, async () => {
    const name = file.split('/').at(-1) ?? file;
    const first = await annotated(readFileSync(new URL(`../fixtures/${file}`, import.meta.url)), name);
    const parts = Object.entries(unzipSync(first.bytes));
    const told = parts.filter(([part]) => !/theme|chart|docProps/u.test(part)).map(([part]) => part);
    let whole = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...told),
        fc.array(change, { minLength: 1, maxLength: 3 }),
        async (damaged, changes) => {
          const bytes = zipOf(
            parts.map(([part, content]) => {
              if (part !== damaged) return [part, content];
              return [part, Buffer.from(changes.reduce(changed, Buffer.from(content).toString('latin1')), 'latin1')];
            }),
          );
          if ((await evaluate(bytes, name, capabilities)).evaluations.length === 0) return;
          const copy = await tryAnnotate(bytes, name);
          if (!('bytes' in copy)) {
            expect(copy).toMatchObject({ rule: 'unreadable-file', args: { reason: 'damaged' } });
            return;
          }
          whole += 1;
          expect(outcome(await evaluate(copy.bytes, name, capabilities))).toEqual(outcome(copy.original));
        },
      ),
      { numRuns: 30 },
    );
    expect(whole).toBeGreaterThan(0);
  });
});
