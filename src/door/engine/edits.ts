/** What a person changed in the page → the scorecard with it. */
import { everyCriterion } from '../../model/scorecard/every-criterion.js';
import type { Criterion, Remedy, Scorecard, Text } from '../../model/scorecard/scorecard.js';
import { REMEDY_TEXTS } from '../../model/scorecard/scorecard.js';
import { EDITED_PARTS, type Edit, type EditedPart } from '../protocol.js';

const SEVERAL = /[;\n]/u;

/** As in a cell of a table: one name a line or `;` part, never split at commas. */
const namesIn = (words: string, at: Text['at']): readonly Text[] =>
  words
    .split(SEVERAL)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((text) => ({ text, at }));

const isEmpty = (remedy: Remedy): boolean =>
  remedy.support.length === 0 && REMEDY_TEXTS.every((part) => remedy[part] === undefined);

/** What was not changed keeps its text and its place to the letter. */
const edited = (remedy: Remedy, { words }: Edit): Remedy => {
  const now = wordsOf(remedy);
  let changed: Remedy = remedy;
  for (const part of EDITED_PARTS) {
    const text = words[part]?.trim();
    if (text === undefined || text === now[part].trim()) continue;
    const { [part]: _, ...rest } = changed;
    changed =
      part === 'support'
        ? { ...changed, support: namesIn(text, remedy.at) }
        : ({ ...rest, ...(text !== '' && { [part]: { text, at: remedy.at } }) } as Remedy);
  }
  return changed;
};

/** A remedy that says nothing any more is none. */
const withEdit = (criterion: Criterion, edit: Edit): Criterion => {
  const remedies = [...criterion.remedies];
  const remedy = edited(remedies[edit.remedy] ?? { support: [], at: criterion.at }, edit);
  remedies[Math.min(edit.remedy, remedies.length)] = remedy;
  return { ...criterion, remedies: remedies.filter((one) => !isEmpty(one)) };
};

/** Its words as a person edits them. */
export const wordsOf = (remedy: Remedy | undefined): Readonly<Record<EditedPart, string>> => ({
  solution: remedy?.solution?.text ?? '',
  lead: remedy?.lead?.text ?? '',
  support: (remedy?.support ?? []).map(({ text }) => text).join('\n'),
  when: remedy?.when?.text ?? '',
});

/** The n-th criterion, from 1, parents first. */
export const criterionAt = ({ criteria }: Scorecard, number: number): Criterion | undefined =>
  [...everyCriterion(criteria)][number - 1];

const applyEdit = (scorecard: Scorecard, edit: Edit): Scorecard => {
  let count = 0;
  const change = (one: Criterion): Criterion => {
    count += 1;
    const changed = count === edit.criterion ? withEdit(one, edit) : one;
    return { ...changed, criteria: one.criteria.map(change) };
  };
  return { ...scorecard, criteria: scorecard.criteria.map(change) };
};

/** The scorecard with what was changed, one after another: each speaks of the remedies that those before it left. */
export const applyEdits = (scorecard: Scorecard, edits: readonly Edit[]): Scorecard =>
  edits.reduce(applyEdit, scorecard);
