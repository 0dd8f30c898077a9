/** Documents → one page: a file that needs nothing else, asks nothing of the network, and lets nothing in it act but its own. */
import { PAGE } from '../../language/page.js';
import type { Document } from '../../report/document.js';
import { asset, doctype, element, escaped, lines, single, together } from './markup.js';
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
  titleOf,
} from './parts.js';

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
      element('title', {}, escaped(title)),
      asset('style', style),
    ]),
  );

/** The documents as one page; several stand one below the other, each under a title of its own. */
export const renderHtml = (documents: readonly Document[]): string => {
  const [first] = documents;
  const language = first?.language ?? 'vi';
  const isOne = documents.length === 1;
  const placed = documents.map(
    (document, index): Placed => ({ document, prefix: isOne ? '' : `b${index + 1}-`, isOne }),
  );
  const name = first === undefined || !isOne ? PAGE.several[language](documents.length) : titleOf(first);
  const [only] = placed;
  const subject = only === undefined || !isOne ? undefined : subjectOf(only);
  const tools = printButtons(documents, language);
  const pageHead = isOne ? together(...placed.map(headMarkup)) : element('h1', {}, escaped(name));
  const articles = placed.map((one) => (isOne ? bodyMarkup(one) : articleMarkup(one)));
  const names = classesOf(documents);
  const body = lines([
    element('a', { class: 'skip', href: '#main' }, escaped(PAGE.skip[language])),
    element('header', { class: isOne ? 'head' : 'head of-several' }, pageHead, tools),
    contentsMarkup(placed, language),
    element('main', { id: 'main' }, escaped('\n'), lines(articles), escaped('\n')),
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
