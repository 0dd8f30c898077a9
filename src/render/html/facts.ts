/** What is known about the whole, by kinds: what it is, what it comes to, what it was made from. */
import type { Fact, FactKey, Facts } from '../../report/document/document.js';
import { element, escaped, type Html, together } from './markup.js';
import type { PagePlace } from './place.js';
import { spansMarkup } from './spans.js';

const RESULTS: readonly FactKey[] = [
  'rank',
  'max',
  'self',
  'assessed',
  'lost',
  'percent',
  'final',
  'tasks',
  'points',
  'class',
];
const ORIGINS: readonly FactKey[] = ['file', 'sheet', 'sha256', 'version'];

const kindOf = (key: FactKey): 'about' | 'results' | 'origins' =>
  RESULTS.includes(key) ? 'results' : ORIGINS.includes(key) ? 'origins' : 'about';

const list = (kind: string, facts: readonly Fact[], place: PagePlace): readonly Html[] =>
  facts.length === 0
    ? []
    : [
        element(
          'dl',
          { class: `facts ${kind}` },
          ...facts.map(({ key, label, value }) =>
            element(
              'div',
              { class: `fact-${key}` },
              element('dt', {}, escaped(label)),
              element('dd', {}, spansMarkup(value, place.language)),
            ),
          ),
        ),
      ];

export const factsMarkup = ({ facts }: Facts, place: PagePlace): Html =>
  together(
    ...(['about', 'results', 'origins'] as const).flatMap((kind) =>
      list(
        kind,
        facts.filter(({ key }) => kindOf(key) === kind),
        place,
      ),
    ),
  );
