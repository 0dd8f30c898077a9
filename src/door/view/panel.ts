/** What is shown of a file, or of all of them: parts to choose among, files to save, the report itself. */
import { DOOR } from '../../language/page/door.js';
import type { Language } from '../../language/wording.js';
import { type OutputName, RANKING_OUTPUTS, type RankingOutputName, VIEWS, type ViewName } from '../protocol.js';
import { make } from './dom.js';
import type { Item } from './files.js';

const saveButtons = <N extends string>(
  names: readonly N[],
  words: Readonly<Record<N, Readonly<Record<Language, string>>>>,
  save: (name: N) => void,
  language: Language,
): HTMLElement =>
  make(
    'div',
    { class: 'save', role: 'group', 'aria-label': DOOR.save[language] },
    make('span', { class: 'label' }, DOOR.save[language]),
    ...names.map((name) =>
      make('button', { type: 'button', 'data-save': name, on: { click: () => save(name) } }, words[name][language]),
    ),
  );

export interface PanelOptions {
  readonly language: Language;
  readonly view: ViewName;
  readonly show: (view: ViewName) => void;
  readonly save: (output: OutputName) => void;
}

/** Of a file of which nothing can be trusted there is nothing but what is wrong with it, and how it was read. */
const viewsOf = ({ summary }: Item): readonly ViewName[] =>
  summary.isSound
    ? VIEWS.filter((view) => view !== 'reading' || summary.isTable)
    : summary.isTable
      ? ['result', 'reading']
      : [];

export const filePanel = (item: Item, { language, view, show, save }: PanelOptions): HTMLElement => {
  const views = viewsOf(item);
  const { outputs } = item.summary;
  return make(
    'header',
    { class: 'panel' },
    make('p', { class: 'shown-name' }, make('span', { class: 'unseen' }, `${DOOR.chosen[language]}: `), item.name),
    views.length === 0
      ? undefined
      : make(
          'nav',
          { class: 'views', 'aria-label': DOOR.viewsLabel[language] },
          ...views.map((name) =>
            make(
              'button',
              { type: 'button', 'aria-current': name === view ? 'true' : undefined, on: { click: () => show(name) } },
              DOOR.views[name][language],
            ),
          ),
        ),
    outputs.length === 0 ? undefined : saveButtons(outputs, DOOR.outputs, save, language),
    item.edits.length > 0 && outputs.includes('annotated')
      ? make('p', { class: 'hint' }, DOOR.annotatedHint[language])
      : undefined,
  );
};

export const rankingPanel = (save: (output: RankingOutputName) => void, language: Language): HTMLElement =>
  make(
    'header',
    { class: 'panel' },
    make('p', { class: 'shown-name' }, DOOR.ranking[language]),
    saveButtons(RANKING_OUTPUTS, DOOR.rankingOutputs, save, language),
  );
