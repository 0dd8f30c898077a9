/** Documents → what another page shows within itself: the same pieces as a page of their own, without what makes it one. */
import type { Language } from '../../language/wording.js';
import type { Document } from '../../report/document/document.js';
import { element, escaped, lines } from './markup.js';
import { articleMarkup, classesOf, contentsMarkup, type Placed, printButtons } from './parts.js';

export interface Within {
  /** Markup, each text in it escaped. */
  readonly markup: string;
  /** Classes of the element that holds it. */
  readonly classes: readonly string[];
}

/** What stands in front of every id of the n-th document, from 0. */
const prefixWithin = (index: number): string => `b${index + 1}-`;

/** The documents one below the other, each an article with a title of the second level; its script is `startReport`. */
export const renderWithin = (documents: readonly Document[], language: Language): Within => {
  const isOne = documents.length === 1;
  const placed = documents.map((document, index): Placed => ({ document, prefix: prefixWithin(index), isOne: false }));
  const hasContents = documents.some(({ blocks }) => blocks.some((block) => block.kind === 'section')) || !isOne;
  const markup = lines([
    element('div', { class: 'report-tools' }, printButtons(documents, language)),
    ...(hasContents ? [contentsMarkup(placed, language)] : []),
    element('div', { class: 'report-body' }, escaped('\n'), lines(placed.map(articleMarkup)), escaped('\n')),
  ]);
  return { markup, classes: classesOf(documents) };
};
