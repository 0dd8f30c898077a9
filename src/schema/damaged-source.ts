/** Text of a scorecard's file that is not Unicode. */
import { type Finding, finding } from '../model/finding/finding.js';
import type { Source } from '../model/place/source.js';
import { encodingOf } from '../model/text/legacy-text.js';

const LONGEST_EXCERPT = 60;

/** The first text in a legacy encoding, as an error; nothing where there is none. */
export const damagedSource = (source: Source): readonly Finding[] => {
  if (source.kind === 'text') {
    const encoding = encodingOf(source.text);
    if (encoding === undefined) return [];
    return [
      finding('damaged-text', { encoding, text: source.text.trim().slice(0, LONGEST_EXCERPT) }, { at: source.at }),
    ];
  }
  const below = source.kind === 'list' ? source.items : source.entries.map(({ value }) => value);
  for (const one of below) {
    const found = damagedSource(one);
    if (found.length > 0) return found;
  }
  return [];
};
