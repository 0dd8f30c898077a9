/** An office's documents → one Word file, to Decree 30/2020/NĐ-CP. */
import { AlignmentType, Document, type ISectionOptions, Packer, Paragraph } from 'docx';
import type { Language } from '../../language/wording.js';
import type { Appendix, OfficialDocument } from '../../report/document/official.js';
import { visible } from '../visible.js';
import { pinZipTimes } from '../zip-times.js';
import { blocksOf } from './blocks.js';
import { coreProperties } from './core-properties.js';
import { letterheadTable, shortLine, signatureTable } from './official-parts.js';
import { type Orientation, section, textWidth } from './page.js';
import { type Look, runs } from './runs.js';
import { LOCALES, stylesOf } from './styles.js';

/** Millimetres of the line below the subject: a third to half of it. */
const SUBJECT_LINE = 45;

const centred = (words: string, look: Look, spacing: { before?: number; after?: number } = {}): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, spacing, children: [...runs(words, look)] });

/** A table so wide that an upright page is too narrow for it. */
const MOST_UPRIGHT_COLUMNS = 6;

const orientationOf = ({ body }: OfficialDocument): Orientation =>
  body.some((block) => block.kind === 'table' && block.columns.length > MOST_UPRIGHT_COLUMNS)
    ? 'landscape'
    : 'portrait';

const mainSection = (document: OfficialDocument): ISectionOptions => {
  const { letterhead, name, subject, body, signature, language } = document;
  const orientation = orientationOf(document);
  const width = textWidth(orientation);
  return section(orientation, [
    letterheadTable(letterhead, width),
    centred(name, { bold: true }, { before: 300 }),
    centred(subject, { bold: true }),
    shortLine(SUBJECT_LINE, width),
    ...blocksOf(body, { width, language, goesOn: true }),
    new Paragraph({ keepNext: true, children: [] }),
    signatureTable(signature, width),
  ]);
};

const appendixSection = ({ heading, title, attachedTo, blocks }: Appendix, language: Language): ISectionOptions => {
  const width = textWidth('landscape');
  return section('landscape', [
    centred(heading, { bold: true }),
    centred(title, { bold: true }),
    centred(attachedTo, { italics: true }, { after: 160 }),
    ...blocksOf(blocks, { width, language }),
  ]);
};

/** Appendices alone, to be attached to what an office issues. The same ones give the same bytes. */
export const renderAnnexes = (
  annexes: readonly Appendix[],
  { language, title }: { readonly language: Language; readonly title: string },
): Promise<Uint8Array> =>
  packed(
    annexes.map((annex) => appendixSection(annex, language)),
    { language, title },
  );

/** The documents, one after another. The same documents give the same bytes. */
export const renderDocx = async (documents: readonly OfficialDocument[]): Promise<Uint8Array> => {
  const [first] = documents;
  const sections = documents.flatMap((one) => [
    mainSection(one),
    ...one.appendices.map((appendix) => appendixSection(appendix, one.language)),
  ]);
  return packed(sections, { language: first?.language ?? 'vi', title: first?.title ?? '' });
};

const packed = async (
  sections: readonly ISectionOptions[],
  { language, title }: { readonly language: Language; readonly title: string },
): Promise<Uint8Array> => {
  const file = new Document({ styles: stylesOf(language), sections });
  const overrides = [{ path: 'docProps/core.xml', data: coreProperties(visible(title), LOCALES[language]) }];
  const bytes = new Uint8Array(await Packer.toArrayBuffer(file, undefined, overrides));
  pinZipTimes(bytes);
  return bytes;
};
