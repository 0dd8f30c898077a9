import { finding } from '../model/finding/finding.js';
import { agenciesIn, agencyKey, noAgencyNames, oneName } from '../model/scorecard/agency.js';
import type { Text } from '../model/scorecard/scorecard.js';
import { walk } from '../model/scored/scored.js';
import { fold, tidy } from '../model/text/text.js';
import type { Rule } from './rule.js';

const PLACE_WORDS = ['xã', 'phường', 'đặc khu', 'thị trấn', 'thị xã', 'huyện', 'quận', 'thành phố', 'tỉnh', 'tp'].map(
  fold,
);
const isPlace = (words: string): boolean =>
  PLACE_WORDS.some((place) => words === place || words.startsWith(`${place} `));
const MARKS = /[\p{P}\p{S}]/gu;

/** Names alike but for marks and tone places. */
const bareName = (name: string): string => tidy(fold(name).replace(MARKS, ' '));

interface Name {
  readonly text: Text;
  readonly bare: string;
}

/** No office has a longer name; a whole paragraph is compared with nothing. */
const LONGEST = 300;

/** The shortest name that this one only adds a place to, or the name itself. */
const rootOf = (bare: string, known: ReadonlySet<string>): string => {
  if (bare.length > LONGEST) return bare;
  for (let space = bare.indexOf(' '); space > 0; space = bare.indexOf(' ', space + 1)) {
    if (known.has(bare.slice(0, space)) && isPlace(bare.slice(space + 1))) return bare.slice(0, space);
  }
  return bare;
};

/** Names alike but for marks, and names that only add a place: offered as one, never merged. */
const groups = (names: readonly Name[]): readonly (readonly Name[])[] => {
  const known = new Set(names.map((name) => name.bare));
  const byRoot = new Map<string, Name[]>();
  for (const name of names) {
    const root = rootOf(name.bare, known);
    const group = byRoot.get(root);
    if (group === undefined) byRoot.set(root, [name]);
    else group.push(name);
  }
  return [...byRoot.values()].filter((group) => group.length > 1);
};

/** One agency that may be written in several ways. Only leads are compared. */
export const nameVariants: Rule = {
  id: 'name-variants',
  *check({ criteria }, { agencies = noAgencyNames }) {
    const names = new Map<string, Name>();
    for (const { criterion } of walk(criteria)) {
      for (const { lead } of criterion.remedies) {
        if (lead === undefined) continue;
        for (const name of agenciesIn(lead.text)) {
          const one = oneName(name, agencies);
          const key = agencyKey(one);
          if (!names.has(key)) names.set(key, { text: { text: name, at: lead.at }, bare: bareName(one) });
        }
      }
    }
    for (const group of groups([...names.values()])) {
      const [first, second] = [...group];
      yield finding(
        'name-variants',
        { names: group.map((name) => name.text.text) },
        { at: second?.text.at, also: first?.text.at },
      );
    }
  },
};
