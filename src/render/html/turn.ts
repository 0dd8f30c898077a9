/** Links from a page to what lies around it: the list it is from, the page before, the next. */
import { UNIT_PAGE } from '../../language/units/unit-page.js';
import type { Language } from '../../language/wording.js';
import { element, escaped, type Html } from './markup.js';

interface Neighbour {
  readonly href: string;
  readonly name: string;
}

export interface Around {
  readonly up: string;
  readonly before: Neighbour | undefined;
  readonly after: Neighbour | undefined;
}

const link = (href: string, words: string): Html =>
  element('li', {}, element('a', { href, class: 'turn' }, escaped(words)));

export const turnMarkup = ({ up, before, after }: Around, language: Language): Html =>
  element(
    'nav',
    { class: 'turning', 'aria-label': UNIT_PAGE.turn[language] },
    element(
      'ul',
      {},
      link(up, `← ${UNIT_PAGE.ranking[language]}`),
      ...(before === undefined ? [] : [link(before.href, UNIT_PAGE.before[language](before.name))]),
      ...(after === undefined ? [] : [link(after.href, UNIT_PAGE.after[language](after.name))]),
    ),
  );
