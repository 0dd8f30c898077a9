/** A ranking as a folder of pages: `-o html:FOLDER/`. */
import { UNIT_PAGE } from '../../language/units/unit-page.js';
import { safeFileNames } from '../../model/place/file-names.js';
import type { Document } from '../../report/document/document.js';
import { CallError } from '../io.js';
import type { OutputFormat } from '../options/targets.js';
import { tellFiles } from '../reading/inputs.js';
import type { Session } from '../session.js';
import type { WriteRequest } from './outputs.js';

const HTML = 'html:';
const INDEX = 'index';

/** A name that ends as folders are named. */
const endsAsFolder = (text: string): boolean => /.[\\/]$/u.test(text);

/** Which of the outputs are folders of pages, each without its format. */
export interface Outputs {
  readonly folders: readonly string[];
  readonly files: readonly string[];
}

/** @throws {CallError} where a folder could not be written, is named twice, or is to hold what has no pages */
export const pageFolders = async (
  session: Session,
  outputs: readonly string[],
  formats: readonly OutputFormat[],
  { force = false, inputs }: WriteRequest,
): Promise<Outputs> => {
  const folders: string[] = [];
  const files: string[] = [];
  const seen = new Set<string>();
  for (const output of outputs) {
    const other = formats.find(({ name }) => `${name}:` !== HTML && output.startsWith(`${name}:`));
    if (other !== undefined && endsAsFolder(output))
      throw new CallError({
        kind: 'only-with',
        option: `-o ${output.slice(other.name.length + 1)}`,
        formats: ['html'],
      });
    const isHtml = output.startsWith(HTML);
    const folder = isHtml ? output.slice(HTML.length) : output;
    const isFolder = endsAsFolder(folder) || (isHtml && (await session.io.kindOf(folder)) === 'folder');
    if (!isFolder) {
      files.push(output);
      continue;
    }
    const place = session.io.resolve(folder);
    if (seen.has(place)) throw new CallError({ kind: 'output-twice', file: folder });
    seen.add(place);
    await session.io.mayWriteFolder(folder);
    // What stands there from the last time is told before the work, not after it.
    if ((await session.io.kindOf(folder)) === 'folder')
      await session.io.mayWrite(`${folder.replace(/[\\/]$/u, '')}/${INDEX}.html`, { force, inputs });
    folders.push(folder);
  }
  return { folders, files };
};

/** Writes the list and its pages, each a file that leads to the others: all of them or none. */
export const writePages = async (
  session: Session,
  folder: string,
  document: Document,
  { force = false, inputs }: WriteRequest,
): Promise<void> => {
  const { renderHtml } = await import('../../render/html/index.js');
  const pages = document.pages ?? [];
  const [index = '', ...names] = safeFileNames([INDEX, ...pages.map(({ name }) => name)], '.html');
  const hrefs = names.map((name) => encodeURIComponent(name));
  const neighbour = (at: number) => {
    const [page, href] = [pages[at], hrefs[at]];
    return page === undefined || href === undefined ? undefined : { href, name: page.name };
  };
  const list = { pages: new Map(pages.map(({ id }, at) => [id, hrefs[at] ?? ''])) };
  const files = pages.map((page, at) => ({
    name: names[at] ?? '',
    // Made as it is written.
    data: (function* () {
      const around = { up: encodeURIComponent(index), before: neighbour(at - 1), after: neighbour(at + 1) };
      yield renderHtml([page.document()], { around });
    })(),
  }));
  await session.io.writeFolder(folder, [{ name: index, data: renderHtml([document], list) }, ...files], {
    force,
    inputs,
  });
  await session.note(UNIT_PAGE.wrote[session.words.language](pages.length, folder));
  const written = new Set([index, ...names].map((name) => name.normalize()));
  const others = (await session.io.list(folder)).filter(
    ({ name, kind }) => kind === 'file' && name.endsWith('.html') && !written.has(name.normalize()),
  );
  await tellFiles(
    session,
    UNIT_PAGE.notOfThis,
    others.map(({ name }) => name),
  );
};
