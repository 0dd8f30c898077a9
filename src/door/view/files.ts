/** The list of files: what each comes to, what was found, which one is shown. */
import { DOOR } from '../../language/page/door.js';
import type { Language } from '../../language/wording.js';
import type { Edit, ReadingChoice, ScorecardSummary, Summary } from '../protocol.js';
import { make } from './dom.js';

/** A file in the page. */
export interface Item {
  readonly id: number;
  readonly name: string;
  readonly bytes: Uint8Array;
  choice: ReadingChoice;
  edits: readonly Edit[];
  /** Edits that no output holds yet. */
  isUnsaved: boolean;
  summary: Summary;
}

export interface FileList {
  readonly items: readonly Item[];
  readonly shown: number | 'ranking' | undefined;
  readonly language: Language;
  readonly show: (what: number | 'ranking') => void;
  readonly remove: (id: number) => void;
}

const scorecardLine = ({ name, total }: ScorecardSummary, isOne: boolean, language: Language): HTMLElement =>
  make(
    'span',
    { class: 'line' },
    isOne || name === undefined ? undefined : make('b', {}, `${name}: `),
    total ?? DOOR.unscored[language],
  );

const itemLine = ({ id, name, summary, isUnsaved }: Item, { shown, language, show, remove }: FileList): HTMLElement => {
  const { scorecards, counts, mistake, isSound, isSet } = summary;
  const isOne = scorecards.length === 1;
  return make(
    'li',
    { class: isSound || isSet ? undefined : 'refused' },
    make(
      'button',
      {
        type: 'button',
        class: 'file',
        'aria-current': shown === id ? 'true' : undefined,
        on: { click: () => show(id) },
      },
      make('span', { class: 'name' }, name),
      ...scorecards.map((one) => scorecardLine(one, isOne, language)),
      isSound ? undefined : make('span', { class: 'line' }, (isSet ? DOOR.set : DOOR.refused)[language]),
      counts === undefined && mistake === undefined
        ? undefined
        : make('span', { class: 'line counts' }, mistake ?? counts ?? ''),
      isUnsaved ? make('span', { class: 'line unsaved' }, DOOR.unsaved[language]) : undefined,
    ),
    make(
      'button',
      { type: 'button', class: 'remove', 'aria-label': DOOR.remove[language](name), on: { click: () => remove(id) } },
      DOOR.removeShort[language],
    ),
  );
};

const scorecardCount = (items: readonly Item[]): number =>
  items.reduce((count, { summary }) => count + summary.scorecards.length, 0);

export const fileList = (list: FileList): HTMLElement | undefined => {
  const { items, shown, language, show } = list;
  if (items.length === 0) return undefined;
  const count = scorecardCount(items);
  const ranking =
    count < 2
      ? []
      : [
          make(
            'li',
            { class: 'ranking' },
            make(
              'button',
              {
                type: 'button',
                class: 'file',
                'aria-current': shown === 'ranking' ? 'true' : undefined,
                on: { click: () => show('ranking') },
              },
              make('span', { class: 'name' }, DOOR.ranking[language]),
              make('span', { class: 'line' }, DOOR.rankingHint[language](count)),
            ),
          ),
        ];
  return make(
    'nav',
    { class: 'files', 'aria-label': DOOR.files[language] },
    make('ul', {}, ...ranking, ...items.map((item) => itemLine(item, list))),
  );
};
