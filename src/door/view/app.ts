/** The page for clerks: what is in it, what is shown of it, and what each button does. */
import { DOOR } from '../../language/door.js';
import type { Language } from '../../language/wording.js';
import type { Edit, OutputName, RankingOutputName, ReadingChoice, ViewName, Written } from '../protocol.js';
import { correction } from './correction.js';
import { make } from './dom.js';
import { startEditing } from './editing.js';
import { type Engine, Stopped } from './engine-client.js';
import { fileList, type Item } from './files.js';
import { type Given, intake, startIntake } from './intake.js';
import { goToRow, mount } from './mount.js';
import { filePanel, rankingPanel } from './panel.js';
import { save } from './save.js';
import { type Status, statusLine } from './status.js';

/** Whatever is shown; another showing ends it. */
type Shown = number | 'ranking' | undefined;

const KEEPS_EDITS: readonly OutputName[] = ['word', 'workbook', 'yaml', 'csv'];

export const startApp = (root: HTMLElement, engine: Engine, help: HTMLTemplateElement): void => {
  let language: Language = 'vi';
  let items: readonly Item[] = [];
  let shown: Shown;
  let view: ViewName = 'result';
  let files = 0;
  let showing = new AbortController();
  let status: Status;
  /** Files are read one after another, however many times they are dropped. */
  let line: Promise<void> = Promise.resolve();

  const list = make('div', { class: 'list' });
  const panel = make('main', { id: 'main', tabindex: -1 });

  /** Does something that may be stopped, or fail by a bug of ours: both are told. */
  const tell = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (error instanceof Stopped) status.say(DOOR.stopped[language]);
      else status.say(DOOR.bug[language](error instanceof Error ? error.message : String(error)), true);
    }
  };

  const busily = async <T>(words: string, work: () => Promise<T>, part?: { done: number; all: number }): Promise<T> => {
    const end = status.begin(words, part);
    try {
      return await work();
    } finally {
      end();
    }
  };

  /** Files that have other results since a criteria set came or went. */
  const refresh = async (changed: readonly number[]): Promise<void> => {
    for (const item of items.filter(({ id }) => changed.includes(id))) {
      item.summary = await engine.ask('summary', { file: item.id, language });
    }
    if (shown === 'ranking' ? changed.length > 0 : changed.includes(shown ?? 0)) void draw();
    else drawList();
  };

  const readAgain = async (item: Item): Promise<void> => {
    const { id: file, name, bytes, choice, edits } = item;
    const others = await engine.ask('read', { file, name, bytes, choice, edits });
    item.summary = await engine.ask('summary', { file, language });
    await refresh(others);
  };

  /** The engine that was stopped knew all files; the next one is told of them. */
  const stop = (): void => {
    engine.stop();
    showing.abort();
    for (const item of items) tell(() => readAgain(item));
  };

  const drawList = (): void => {
    const drawn = fileList({ items, shown, language, show: choose, remove });
    list.replaceChildren(...(drawn === undefined ? [] : [drawn]));
  };

  const current = (): Item | undefined => items.find(({ id }) => id === shown);

  /** @returns the signal that ends when something else is shown */
  const beginShowing = (): AbortSignal => {
    showing.abort();
    showing = new AbortController();
    return showing.signal;
  };

  const showRanking = async (): Promise<void> => {
    const signal = beginShowing();
    const ids = items.map(({ id }) => id);
    const answer = await busily(DOOR.working[language], () => engine.ask('rank', { files: ids, language }));
    if (signal.aborted) return;
    const host = make('div');
    panel.replaceChildren(rankingPanel(saveRanking, language), host);
    await mount(host, answer, signal);
  };

  const showFile = async (item: Item, rowId?: string): Promise<void> => {
    const signal = beginShowing();
    const { id: file, summary } = item;
    if (!summary.isSound && view === 'plan') view = 'result';
    const answer = await busily(DOOR.working[language], () => engine.ask('view', { file, view, language }));
    if (signal.aborted) return;
    const host = make('div');
    panel.replaceChildren(filePanel(item, { language, view, show: showView, save: saveOutput }), host);
    if (view === 'reading' && summary.isTable) {
      const form = await correction({
        language,
        choice: item.choice,
        preview: (sheet) => engine.ask('preview', { file, sheet }),
        apply: (choice) => correct(item, choice),
      });
      if (signal.aborted) return;
      host.before(form);
    }
    const mounted = await mount(host, answer, signal);
    if (mounted === undefined) return;
    if (view === 'plan' && summary.isSound) {
      await startEditing(host, signal, {
        language,
        words: (target) => engine.ask('words', { file, ...target }),
        apply: (edit, row) => applyEdit(item, edit, row),
      });
    }
    if (rowId !== undefined) goToRow(mounted, rowId);
  };

  const draw = (rowId?: string): Promise<void> => {
    drawList();
    const item = current();
    if (shown === 'ranking') return tell(showRanking);
    if (item !== undefined) return tell(() => showFile(item, rowId));
    beginShowing();
    panel.replaceChildren();
    return Promise.resolve();
  };

  const choose = (what: number | 'ranking'): void => {
    shown = what;
    draw();
  };

  const showView = (name: ViewName): void => {
    view = name;
    draw();
  };

  const remove = (id: number): void => {
    items = items.filter((item) => item.id !== id);
    tell(async () => {
      await refresh(await engine.ask('forget', { file: id }));
    });
    const isShown = shown === id || (shown === 'ranking' && items.length < 2);
    if (isShown) shown = items[0]?.id;
    if (isShown || shown === 'ranking') draw();
    else drawList();
  };

  const correct = (item: Item, choice: ReadingChoice): void => {
    tell(async () => {
      item.choice = choice;
      // What was changed was changed in rows that may be others now.
      item.edits = [];
      item.isUnsaved = false;
      await busily(DOOR.reading[language](item.name, 1, 1), () => readAgain(item));
      tellSummary(item);
      await draw();
    });
  };

  const applyEdit = (item: Item, edit: Edit, rowId: string): void => {
    tell(async () => {
      item.edits = [...item.edits, edit];
      item.isUnsaved = true;
      await busily(DOOR.working[language], () => readAgain(item));
      await draw(rowId);
      status.say(DOOR.edited[language]);
    });
  };

  const taken = (): readonly string[] => items.map(({ name }) => name);

  const keep = (written: Written): void => {
    if (written.name !== '' && written.data.length > 0) {
      save(written);
      status.say([DOOR.saved[language](written.name), ...written.notes].join(' '));
    } else status.say(written.notes.join(' '), true);
  };

  const saveOutput = (output: OutputName): void => {
    const item = current();
    if (item === undefined) return;
    tell(async () => {
      const words = DOOR.writing[language](DOOR.outputs[output][language]);
      const request = { file: item.id, output, language, taken: taken() };
      keep(await busily(words, () => engine.ask('write', request)));
      if (!KEEPS_EDITS.includes(output) || !item.isUnsaved) return;
      item.isUnsaved = false;
      drawList();
    });
  };

  const saveRanking = (output: RankingOutputName): void => {
    tell(async () => {
      const words = DOOR.writing[language](DOOR.rankingOutputs[output][language]);
      const request = { files: items.map(({ id }) => id), output, language, taken: taken() };
      keep(await busily(words, () => engine.ask('writeRanking', request)));
    });
  };

  const tellSummary = ({ name, summary }: Item): void => {
    const words =
      summary.mistake ?? [...summary.scorecards.map(({ total }) => total), summary.counts].filter(Boolean).join('; ');
    status.say(DOOR.done[language](name, words), !summary.isSound);
  };

  const takeOne = async ({ name, bytes: read }: Given, number: number, count: number): Promise<Item | undefined> => {
    const bytes = await read().catch(() => undefined);
    if (bytes === undefined) {
      status.say(DOOR.unreadableHere[language](name), true);
      return undefined;
    }
    files += 1;
    const file = files;
    const choice: ReadingChoice = {};
    const part = count > 1 ? { done: number - 1, all: count } : undefined;
    const summary = await busily(
      DOOR.reading[language](name, number, count),
      async () => {
        await refresh(await engine.ask('read', { file, name, bytes, choice, edits: [] }));
        return engine.ask('summary', { file, language });
      },
      part,
    );
    const item: Item = { id: file, name, bytes, choice, edits: [], isUnsaved: false, summary };
    items = [...items, item];
    drawList();
    tellSummary(item);
    return item;
  };

  const takeAll = async (given: readonly Given[]): Promise<void> => {
    let isFirst = true;
    for (const [index, one] of given.entries()) {
      const item = await takeOne(one, index + 1, given.length);
      if (item === undefined || !isFirst) continue;
      isFirst = false;
      shown = item.id;
      view = 'result';
      void draw();
    }
    if (shown === 'ranking') await draw();
  };

  const take = (given: readonly Given[]): void => {
    line = line.then(() => tell(() => takeAll(given)));
  };

  const shell = (): void => {
    document.documentElement.lang = language;
    document.title = DOOR.title[language];
    status = statusLine(language, stop);
    const helpBox = make('section', {
      class: 'help section',
      lang: 'vi',
      'aria-label': DOOR.help.vi,
      hidden: true,
      tabindex: -1,
    });
    helpBox.append(help.content.cloneNode(true));
    const helpButton = make('button', { type: 'button', 'aria-expanded': 'false' }, DOOR.help[language]);
    helpButton.addEventListener('click', () => {
      helpBox.hidden = !helpBox.hidden;
      helpButton.setAttribute('aria-expanded', String(!helpBox.hidden));
      helpButton.textContent = (helpBox.hidden ? DOOR.help : DOOR.closeHelp)[language];
      if (!helpBox.hidden) helpBox.focus();
    });
    const other: Language = language === 'vi' ? 'en' : 'vi';
    const speak = async (): Promise<void> => {
      language = other;
      shell();
      for (const item of items) item.summary = await engine.ask('summary', { file: item.id, language });
      await draw();
    };
    const switcher = make(
      'button',
      { type: 'button', lang: other, on: { click: () => void tell(speak) } },
      DOOR.switchTo[language],
    );
    root.replaceChildren(
      make(
        'header',
        { class: 'door' },
        make('h1', {}, DOOR.title[language]),
        make('div', { class: 'actions' }, helpButton, switcher),
      ),
      helpBox,
      intake(take, (words) => status.say(words, true), language),
      status.element,
      list,
      panel,
    );
    drawList();
  };

  shell();
  startIntake(take, () => language);
  addEventListener('beforeunload', (event) => {
    if (items.some(({ isUnsaved }) => isUnsaved)) event.preventDefault();
  });
};
