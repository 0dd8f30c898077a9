/** The list of files, and below it what is shown of one of them, or of all. */
import { DOOR } from '../../language/page/door.js';
import type { Answers, Edit, OutputName, RankingOutputName, ReadingChoice, ViewName } from '../protocol.js';
import { correction } from './correction.js';
import type { Desk, ShownFile } from './desk.js';
import { make } from './dom.js';
import { startEditing } from './editing.js';
import { factsForm } from './facts.js';
import { fileList, type Item } from './files.js';
import { keyboardIn } from './keyboard.js';
import { goToRow, mount } from './mount.js';
import { filePanel, rankingPanel } from './panel.js';
import { reckoning } from './reckoning.js';

/** What its buttons do. */
export interface Actions {
  readonly remove: (id: number) => void;
  readonly correct: (item: Item, choice: ReadingChoice) => void;
  readonly edit: (item: Item, edit: Edit, rowId: string) => void;
  readonly reckon: (today: string | undefined) => void;
  readonly save: (output: OutputName) => void;
  readonly saveRanking: (output: RankingOutputName) => void;
}

export interface Screen {
  readonly list: HTMLElement;
  readonly panel: HTMLElement;
  readonly drawList: () => void;
  /** @param rowId the row to go to once it is there */
  readonly draw: (rowId?: string) => Promise<void>;
  readonly current: () => Item | undefined;
  /** Whether something was typed into a form and not applied. */
  readonly hasDrafts: () => boolean;
  /** Ends whatever is being shown. */
  readonly stop: () => void;
  /** Its forms anew, in the language of now. */
  readonly speak: () => void;
}

export const startScreen = (desk: Desk, actions: Actions): Screen => {
  const { engine, tell, busily } = desk;
  let showing = new AbortController();
  const list = make('div', { class: 'list' });
  const panel = make('main', { id: 'main', tabindex: -1 });
  const editing = startEditing();
  let facts = factsForm(desk);
  let day = reckoning(desk, actions.reckon);

  const choose = (what: ShownFile): void => {
    desk.shown = what;
    draw();
  };

  const drawList = (): void => {
    const { items, shown, language } = desk;
    const drawn = fileList({ items, shown, language, show: choose, remove: actions.remove });
    list.replaceChildren(...(drawn === undefined ? [] : [drawn]));
  };

  const current = (): Item | undefined => desk.items.find(({ id }) => id === desk.shown);

  /** @returns the signal that ends when something else is shown */
  const beginShowing = (): AbortSignal => {
    showing.abort();
    showing = new AbortController();
    return showing.signal;
  };

  /** @returns whether somebody is typing in a form that comes back when its row does, or is one of those that stay */
  const fill = (shown: readonly HTMLElement[], stay: readonly HTMLElement[] = []): boolean => {
    const isInDraft = editing.hold();
    const goOnTyping = keyboardIn(stay);
    panel.replaceChildren(...shown);
    panel.querySelector('.panel')?.append(...stay);
    goOnTyping?.();
    return isInDraft || goOnTyping !== undefined;
  };

  const showRanking = async (): Promise<void> => {
    const signal = beginShowing();
    const { language } = desk;
    const files = desk.items.map(({ id }) => id);
    const answer = await busily(DOOR.working[language], () => engine.ask('rank', { files, language }));
    if (signal.aborted) return;
    const host = make('div');
    fill([rankingPanel(actions.saveRanking, language), host]);
    await mount(host, answer, signal);
  };

  const showView = (name: ViewName): void => {
    desk.view = name;
    draw();
  };

  const showFile = async (item: Item, rowId?: string): Promise<void> => {
    const signal = beginShowing();
    const { id: file, summary } = item;
    if (!summary.isSound && desk.view === 'plan') desk.view = 'result';
    const { language, view } = desk;
    const answer = await busily(DOOR.working[language], () => engine.ask('view', { file, view, language }));
    if (signal.aborted) return;
    const host = make('div');
    const forms = summary.isSound ? [day, facts] : [];
    const isTyping = fill([filePanel(item, { language, view, show: showView, save: actions.save }), host], forms);
    if (view === 'reading' && summary.isTable) {
      const form = await correction({
        language,
        choice: item.choice,
        preview: (sheet) => engine.ask('preview', { file, sheet }),
        apply: (choice) => actions.correct(item, choice),
      });
      if (signal.aborted) return;
      host.before(form);
    }
    const isEdited = view === 'plan' && summary.isSound;
    const withButtons = editing.buttons({
      language,
      file,
      words: async (target) => {
        let words: Answers['words'] | undefined;
        await tell(async () => {
          words = await engine.ask('words', { file, ...target });
        });
        return words;
      },
      apply: (edit, row) => actions.edit(item, edit, row),
    });
    const mounted = await mount(host, answer, signal, isEdited ? withButtons : undefined);
    if (mounted !== undefined && rowId !== undefined && !isTyping) goToRow(mounted, rowId);
  };

  const draw = (rowId?: string): Promise<void> => {
    drawList();
    const item = current();
    if (desk.shown === 'ranking') return tell(showRanking);
    if (item !== undefined) return tell(() => showFile(item, rowId));
    beginShowing();
    fill([]);
    return Promise.resolve();
  };

  return {
    list,
    panel,
    drawList,
    draw,
    current,
    hasDrafts: () => desk.items.some(({ id }) => editing.hasDrafts(id)),
    stop: () => showing.abort(),
    speak: () => {
      facts = factsForm(desk, facts.open);
      day = reckoning(desk, actions.reckon);
    },
  };
};
