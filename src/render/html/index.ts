/** Documents → one page: a file that needs nothing else, asks nothing of the network, and lets nothing in it act but its own. */
import { PAGE } from '../../language/page/page.js';
import type { Document, DocumentPage } from '../../report/document/document.js';
import { asset, doctype, element, escaped, type Html, lines, single, together } from './markup.js';
import { GENERATOR } from './own-page.js';
import { script, scriptHash, style, styleHash } from './page-assets.js';
import {
  articleMarkup,
  bodyMarkup,
  classesOf,
  contentsMarkup,
  headMarkup,
  type Placed,
  printButtons,
  subjectOf,
  titleId,
  titleOf,
} from './parts.js';
import { type Around, turnMarkup } from './turn.js';

const POLICY = [
  "default-src 'none'",
  `style-src '${styleHash}'`,
  `script-src '${scriptHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const headOfPage = (title: string) =>
  element(
    'head',
    {},
    lines([
      single('meta', { charset: 'utf-8' }),
      single('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
      single('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      single('meta', { name: 'color-scheme', content: 'light dark' }),
      single('meta', { name: 'referrer', content: 'no-referrer' }),
      single('meta', { name: 'generator', content: GENERATOR }),
      element('title', {}, escaped(title)),
      asset('style', style),
    ]),
  );

/** The section that leads to the pages. */
const UP = 'ranking';

const toPage = (page: DocumentPage | undefined, hrefOf: (id: string) => string): Around['before'] =>
  page && { href: hrefOf(page.id), name: page.name };

/** Its own pages, as they stand below a document: the script shows one at a time. */
const pagesMarkup = ({ document: { pages = [], language }, prefix }: Placed): readonly Html[] =>
  pages.map((page, index) => {
    const own: Placed = {
      document: page.document(),
      prefix: `${prefix}${page.id}-`,
      isOne: false,
      isOwnPage: true,
    };
    const around = {
      up: `#${prefix}${UP}`,
      before: toPage(pages[index - 1], (id) => `#${prefix}${id}`),
      after: toPage(pages[index + 1], (id) => `#${prefix}${id}`),
    };
    return element(
      'article',
      { id: `${prefix}${page.id}`, class: 'own-page', 'aria-labelledby': titleId(own.prefix) },
      turnMarkup(around, language),
      element('div', { class: 'head' }, headMarkup(own)),
      escaped('\n'),
      bodyMarkup(own),
      escaped('\n'),
    );
  });

/** A page in a file of its own: what to call it, and what lies around it. */
export interface Apart {
  /** Files of the pages that it leads to, by their ids. */
  readonly pages?: ReadonlyMap<string, string> | undefined;
  readonly around?: Around | undefined;
}

/**
 * The documents as one page; several stand one below the other, each under a title of its own. Pages of theirs follow in
 * the same file, unless they stand apart.
 */
export const renderHtml = (documents: readonly Document[], apart?: Apart): string => {
  const [first] = documents;
  const language = first?.language ?? 'vi';
  const isOne = documents.length === 1;
  const placed = documents.map((document, index): Placed => {
    const prefix = isOne ? '' : `b${index + 1}-`;
    const within = (document.pages ?? []).map(({ id }) => [id, `#${prefix}${id}`] as const);
    return { document, prefix, isOne, pages: apart === undefined ? new Map(within) : apart.pages };
  });
  const name = first === undefined || !isOne ? PAGE.several[language](documents.length) : titleOf(first);
  const [only] = placed;
  const subject = only === undefined || !isOne ? undefined : subjectOf(only);
  const tools = printButtons(documents, language);
  const pageHead = isOne ? together(...placed.map(headMarkup)) : element('h1', {}, escaped(name));
  const articles = placed.map((one) => (isOne ? bodyMarkup(one) : articleMarkup(one)));
  const ownPages = apart === undefined ? placed.flatMap(pagesMarkup) : [];
  const names = classesOf(documents);
  const body = lines([
    element('a', { class: 'skip', href: '#main' }, escaped(PAGE.skip[language])),
    element('header', { class: isOne ? 'head' : 'head of-several' }, pageHead, tools),
    ...(apart?.around === undefined ? [] : [turnMarkup(apart.around, language)]),
    contentsMarkup(placed, language),
    element('main', { id: 'main' }, escaped('\n'), lines([...articles, ...ownPages]), escaped('\n')),
    asset('script', script),
  ]);
  const page = element(
    'html',
    { lang: language },
    escaped('\n'),
    headOfPage(subject === undefined ? name : `${name} – ${subject}`),
    escaped('\n'),
    element('body', names.length === 0 ? {} : { class: names.join(' ') }, escaped('\n'), body, escaped('\n')),
  );
  return `${doctype}\n${page}\n`;
};
