/** Annotated copies, and what they have in common with their originals. */
import { unzipSync } from 'fflate';
import { type Annotated, annotatable, annotate, notesOf, type OfficeFamily } from '../../src/annotate/index.js';
import type { Note } from '../../src/annotate/note.js';
import type { AnnotateRequest } from '../../src/annotate/request.js';
import { isRefusal } from '../../src/input/office/refusal.js';
import { readDirectory } from '../../src/input/zip-directory.js';
import { type Language, wording } from '../../src/language/wording.js';
import { type FileResult, findingsOf } from '../../src/model/evaluation.js';
import type { Finding } from '../../src/model/finding/finding.js';
import { type CellPlace, columnNumber, type TablePlace } from '../../src/model/place/place.js';
import { evaluate } from '../../src/pipeline.js';
import { capabilities } from '../capabilities.js';
import { type Parts, zipParts } from '../input/office-files.js';

export interface Copy extends Annotated {
  /** What was found in the original. */
  readonly original: FileResult;
}

interface CopyOptions {
  readonly language?: Language;
  readonly today?: string;
}

/** Annotates as the command line does; what keeps it from doing so is a finding. */
export const tryAnnotate = async (
  bytes: Uint8Array,
  name: string,
  { language = 'vi', today }: CopyOptions = {},
): Promise<Copy | Finding> => {
  const original = await evaluate(bytes, name, capabilities);
  const words = wording(language);
  const kind = annotatable(bytes, { fileName: name }, capabilities);
  if (kind.kind !== 'office') throw new Error(`${name} is ${kind.kind}`);
  const { findingsSheet } = original;
  const copy = await annotate(
    bytes,
    kind.family,
    {
      notes: notesOf(original, words),
      wording: words,
      today,
      findingsSheet: findingsSheet?.kind === 'cell' ? findingsSheet.order : undefined,
    },
    capabilities,
  );
  return 'bytes' in copy ? { ...copy, original } : copy;
};

export const annotated = async (bytes: Uint8Array, name: string, options: CopyOptions = {}): Promise<Copy> => {
  const copy = await tryAnnotate(bytes, name, options);
  if (!('bytes' in copy)) throw new Error(JSON.stringify(copy));
  return copy;
};

export type TextParts = Readonly<Record<string, string>>;

const asText = (parts: Readonly<Record<string, Uint8Array>>): TextParts =>
  Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, new TextDecoder().decode(content)]));

/** Each part of a file as text. */
export const partsOf = (bytes: Uint8Array): TextParts => asText(unzipSync(bytes));

/** Each part with its header, packed, as it stands in the file. */
const rawParts = (bytes: Uint8Array): ReadonlyMap<string, string> => {
  const directory = readDirectory(bytes);
  if (isRefusal(directory)) throw new Error(JSON.stringify(directory.finding));
  const starts = directory.entries.map(({ header }) => header).sort((a, b) => a - b);
  return new Map(
    directory.entries.map(({ name, header }) => {
      const end = starts[starts.indexOf(header) + 1] ?? directory.start;
      return [name, Buffer.from(bytes.subarray(header, end)).toString('latin1')];
    }),
  );
};

/** The parts of a copy that are not, byte for byte and packed as they were, those of the original; sorted. */
export const changedParts = (original: Uint8Array, copy: Uint8Array): readonly string[] => {
  const [before, after] = [rawParts(original), rawParts(copy)];
  const gone = [...before.keys()].filter((name) => !after.has(name));
  if (gone.length > 0) throw new Error(`gone: ${gone.join()}`);
  return [...after.keys()].filter((name) => after.get(name) !== before.get(name)).sort();
};

/** What a scorecard came to and what was found in it, without what differs between files of one content. */
export const outcome = (result: FileResult): unknown => ({
  findings: findingsOf(result),
  scored: result.evaluations.map(({ scored, sheet }) => ({ scored, sheet })),
});

/** A finding to be put at a cell of the first sheet, or of the first table. */
export const noteAt = (place: CellPlace | TablePlace | undefined, more: Partial<Note> = {}): Note => ({
  severity: 'error',
  label: 'Lỗi',
  subject: '',
  message: 'Sai',
  rule: 'some-rule',
  at: place,
  marksCell: place !== undefined,
  ...more,
});

/** "E5" of the first sheet, or of another. */
export const cell = (reference: string, sheet = 'Bảng', order = 1): CellPlace => {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/u.exec(reference) ?? [];
  return { kind: 'cell', sheet, order, row: Number(digits), column: columnNumber(letters) ?? 0 };
};

/** Puts findings into a file made of parts. */
export const tryPut = async (
  family: OfficeFamily,
  parts: Parts,
  notes: readonly Note[],
  more: Partial<AnnotateRequest> = {},
): Promise<Annotated | Finding> =>
  annotate(zipParts(parts), family, { notes, wording: wording('vi'), ...more }, capabilities);

/** The parts of a copy, as bytes. */
export const putBytes = async (...[family, parts, notes, more]: Parameters<typeof tryPut>) => {
  const copy = await tryPut(family, parts, notes, more);
  if (!('bytes' in copy)) throw new Error(JSON.stringify(copy));
  return unzipSync(copy.bytes);
};

/** The parts of a copy. */
export const put = async (...request: Parameters<typeof tryPut>): Promise<TextParts> =>
  asText(await putBytes(...request));

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

/** The texts of a sheet of our own writing, row by row. */
export const sheetRows = (sheet: string): readonly (readonly string[])[] =>
  [...sheet.matchAll(/<row [^>]*>(.*?)<\/row>/gsu)].map((row) =>
    [...(row[1] ?? '').matchAll(/<c [^>]*?(?:\/>|>(.*?)<\/c>)/gsu)].map((found) =>
      (found[1] ?? '')
        .replaceAll(/<[^>]*>/gu, '')
        .replaceAll(/&(\w+);/gu, (whole, name: string) => ENTITIES[name] ?? whole),
    ),
  );
