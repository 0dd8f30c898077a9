/** Documents → the pieces that a page of them is put together from, or that another page shows within itself. */
import { PAGE } from '../../language/page/page.js';
import type { Language } from '../../language/wording.js';
import type { Block, Document, FactKey, PlainBlock, Section } from '../../report/document/document.js';
import { spansText } from '../../report/document/number-text.js';
import { element, escaped, type Html, lines, nothing, together } from './markup.js';
import type { PagePlace } from './place.js';
import { blocksMarkup, isAppendix, sectionMarkup } from './section.js';

const isSection = (block: Block): block is Section => block.kind === 'section';
const isTitle = (block: Block): boolean => block.kind === 'heading' && block.level === 1;

const sectionsOf = ({ blocks }: Document): readonly Section[] => blocks.filter(isSection);

const hasAppendix = (document: Document): boolean => sectionsOf(document).some(isAppendix);

const appendixRows = (document: Document): ReadonlySet<string> =>
  new Set(
    sectionsOf(document)
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'table' && block.name === 'remediation' ? block.rows : []))
      .flatMap(({ subject }) => subject?.id ?? []),
  );

/** More rows than a browser lays out at a glance: sections are laid out as they are come to. */
const LONG = 1000;

const isLong = (documents: readonly Document[]): boolean =>
  documents
    .flatMap(sectionsOf)
    .flatMap(({ blocks }) => blocks.map((block) => (block.kind === 'table' ? block.rows.length : 0)))
    .reduce((sum, rows) => sum + rows, 0) > LONG;

/** What is neither a section nor the title. */
const looseBlocks = ({ blocks }: Document): readonly PlainBlock[] =>
  blocks.filter((block): block is PlainBlock => !isSection(block) && !isTitle(block));

export const titleOf = ({ blocks, title, language }: Document): string => {
  const first = blocks.find(isTitle);
  return first?.kind === 'heading' ? spansText(first.spans, language) : (title ?? '');
};

/** A document and its place in the page. */
export interface Placed {
  readonly document: Document;
  readonly prefix: string;
  readonly isOne: boolean;
  /** A page of another document, whose title says whom it is about. */
  readonly isOwnPage?: boolean | undefined;
  /** Where the pages are that it leads to, by their ids. */
  readonly pages?: ReadonlyMap<string, string> | undefined;
}

/** Whom the document is about, beside others of one page also by its sheet or file. */
const SUBJECTS: readonly FactKey[] = ['lead', 'unit'];
const SUBJECTS_OF_SEVERAL: readonly FactKey[] = [...SUBJECTS, 'sheet', 'file'];

export const subjectOf = ({ document, isOne, isOwnPage = false }: Placed): string | undefined => {
  if (isOwnPage) return undefined;
  const facts = sectionsOf(document).flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : [])),
  );
  const known = (isOne ? SUBJECTS : SUBJECTS_OF_SEVERAL)
    .map((key) => facts.find((fact) => fact.key === key))
    .find((fact) => fact !== undefined);
  return known && spansText(known.value, document.language);
};

export const printButtons = (documents: readonly Document[], language: Language): Html => {
  const button = (name: string, words: string): Html =>
    element('button', { type: 'button', 'data-print': name }, escaped(words));
  const buttons = documents.some(hasAppendix)
    ? [button('appendix', PAGE.printTable[language]), button('all', PAGE.printAll[language])]
    : [button('all', PAGE.print[language])];
  return element('div', { class: 'print-buttons', hidden: true }, ...buttons);
};

export const titleId = (prefix: string): string => `${prefix}title`;

/** The title as it stands above the document, and what stands around it on the paper of an appendix. */
export const headMarkup = (placed: Placed): Html => {
  const { document, prefix, isOne } = placed;
  const { language } = document;
  const subject = subjectOf(placed);
  const appendix = hasAppendix(document);
  const onPaper = (text: string): Html => element('p', { class: 'on-paper' }, escaped(text));
  return together(
    appendix ? onPaper(PAGE.appendix[language]) : nothing,
    element(isOne ? 'h1' : 'h2', { id: titleId(prefix) }, escaped(titleOf(document))),
    subject === undefined ? nothing : element('p', { class: 'subject' }, escaped(subject)),
    appendix ? onPaper(PAGE.attached[language]) : nothing,
  );
};

export const bodyMarkup = ({ document, prefix, isOne, pages }: Placed): Html => {
  const { language } = document;
  const rows = appendixRows(document);
  const place = (section: string): PagePlace => ({ language, prefix, section, deeper: isOne ? 0 : 1, rows, pages });
  const title = titleOf(document);
  const loose = looseBlocks(document);
  return lines([
    ...(loose.length === 0 ? [] : [blocksMarkup(loose, title, place('document'))]),
    ...sectionsOf(document).map((section) => sectionMarkup(section, title, place(section.id))),
  ]);
};

const link = (id: string, words: string): Html => element('a', { href: `#${id}` }, escaped(words));

const sectionLinks = ({ document, prefix }: Placed): readonly Html[] =>
  sectionsOf(document).flatMap(({ id, title }) =>
    title === undefined ? [] : [element('li', {}, link(`${prefix}${id}`, title))],
  );

/** What is to be known of the whole: whether it has an appendix, whether it is long. */
export const classesOf = (documents: readonly Document[]): readonly string[] => [
  ...(documents.some(hasAppendix) ? ['has-appendix'] : []),
  ...(isLong(documents) ? ['long'] : []),
];

/** One of several documents under a title of its own. */
export const articleMarkup = (placed: Placed): Html =>
  element(
    'article',
    { 'aria-labelledby': titleId(placed.prefix) },
    element('div', { class: 'head' }, headMarkup(placed)),
    escaped('\n'),
    bodyMarkup(placed),
    escaped('\n'),
  );

export const contentsMarkup = (placed: readonly Placed[], language: Language): Html => {
  const [only] = placed;
  const list =
    placed.length === 1 && only !== undefined
      ? element('ol', {}, ...sectionLinks(only))
      : element(
          'ol',
          {},
          ...placed.map((one) => {
            const name = subjectOf(one) ?? titleOf(one.document);
            return element('li', {}, link(titleId(one.prefix), name), element('ol', {}, ...sectionLinks(one)));
          }),
        );
  const label = PAGE.contents[language];
  return element('nav', { class: 'contents', 'aria-label': label }, element('p', {}, escaped(label)), list);
};
