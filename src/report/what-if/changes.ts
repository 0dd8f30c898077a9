/** The criteria that change, and why, as tables. */
import { REPORT } from '../../language/report/report.js';
import { WHAT_IF } from '../../language/units/what-if.js';
import type { Wording } from '../../language/wording.js';
import type { RemedyText } from '../../model/scorecard/scorecard.js';
import { tidy } from '../../model/text/text.js';
import type { ChangedScore, WhatIf } from '../../model/what-if.js';
import { numberCell, textCell } from '../document/build.js';
import { type ListColumn, listing } from '../document/listing.js';
import type { Table, TableColumn } from '../document/table.js';

export type Words = (typeof WHAT_IF)['code'];

/** A column of a listing, headed in the language of the document. */
export const column = <Item>(
  key: string,
  words: Words,
  role: TableColumn['role'],
  cell: ListColumn<Item>['cell'],
  { language }: Wording,
): ListColumn<Item> => ({ column: { key, heading: words[language], role }, cell });

/** A criterion that changes, and why. */
export interface Change extends ChangedScore {
  readonly reason: 'set' | 'due' | 'plan';
}

const changesIn = ({ sets, dueBy, reaching }: WhatIf): readonly Change[] => [
  ...sets.map((one): Change => ({ ...one, reason: 'set' })),
  ...(dueBy?.won ?? []).map((one): Change => ({ ...one, reason: 'due' })),
  ...(reaching?.chosen ?? []).map((one): Change => ({ ...one, reason: 'plan' })),
];

const joined = (texts: readonly (string | undefined)[]): string =>
  [...new Set(texts.flatMap((one) => (one === undefined ? [] : [tidy(one)])))].filter((one) => one !== '').join('; ');

const changeColumns = (
  wording: Wording,
  changes: readonly Change[],
  remedyParts: readonly RemedyText[],
): readonly ListColumn<Change>[] => {
  const remedyColumn = (key: RemedyText): readonly ListColumn<Change>[] => {
    const said = ({ remedies }: Change): string => joined(remedies.map((remedy) => remedy[key]?.text));
    if (changes.every((one) => said(one) === '')) return [];
    return [{ column: { key, heading: wording.column(key), role: 'text' }, cell: (one) => textCell(said(one)) }];
  };
  return [
    column('code', WHAT_IF.code, 'code', ({ code }) => textCell(code), wording),
    column('name', WHAT_IF.criterion, 'text', ({ name }) => textCell(name), wording),
    column('max', WHAT_IF.max, 'number', ({ max }) => numberCell(max), wording),
    column(
      'before',
      WHAT_IF.before,
      'number',
      ({ before }) => (before === undefined ? textCell(REPORT.unscored[wording.language], 'dim') : numberCell(before)),
      wording,
    ),
    column('after', WHAT_IF.after, 'number', ({ after }) => numberCell(after), wording),
    column('gained', WHAT_IF.gained, 'number', ({ gained }) => numberCell(gained), wording),
    ...(changes.some(({ effort }) => effort !== undefined)
      ? [
          {
            column: { key: 'effort', heading: wording.column('effort'), role: 'number' as const },
            cell: ({ effort }: Change) => numberCell(effort),
          },
        ]
      : []),
    ...remedyParts.flatMap(remedyColumn),
  ];
};

/** What of the remedies stands beside each criterion. */
export const REMEDY_PARTS = ['solution', 'lead', 'when'] as const;
/** Where there is little room: a solution may be half a page. */
export const BRIEF_PARTS = ['lead', 'when'] as const;

/** How changes are listed. */
export interface Manner {
  readonly wording: Wording;
  readonly remedyParts: readonly RemedyText[];
}

/** A table of changes. */
export const changeTable = (changes: readonly Change[], { wording, remedyParts }: Manner): Table =>
  listing('what-if', changeColumns(wording, changes, remedyParts), changes, { kind: 'criterion' });

/** Every criterion that changes in one table, with why: for formats that are nothing but a table. */
export const whatIfTable = (whatIf: WhatIf, wording: Wording): Table => {
  const changes = changesIn(whatIf);
  const why = column<Change>(
    'reason',
    WHAT_IF.why,
    'text',
    ({ reason }) => textCell(WHAT_IF.reasons[reason][wording.language]),
    wording,
  );
  return listing('what-if', [why, ...changeColumns(wording, changes, REMEDY_PARTS)], changes, { kind: 'criterion' });
};
