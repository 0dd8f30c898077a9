/** Files read, read again, read another way, changed, and put away. */
import { DOOR } from '../../language/page/door.js';
import type { Edit, ReadingChoice } from '../protocol.js';
import type { Desk } from './desk.js';
import type { Item } from './files.js';
import type { Given } from './intake.js';
import type { Screen } from './screen.js';

export interface Reading {
  readonly take: (given: readonly Given[]) => void;
  readonly remove: (id: number) => void;
  readonly correct: (item: Item, choice: ReadingChoice) => void;
  readonly edit: (item: Item, edit: Edit, rowId: string) => void;
  readonly reckon: (today: string | undefined) => void;
  readonly stop: () => void;
}

export const startReading = (desk: Desk, screen: Screen): Reading => {
  const { engine, tell, busily } = desk;
  let files = 0;
  /** Files are read one after another, however many times they are dropped. */
  let line: Promise<void> = Promise.resolve();

  const summaryOf = (file: number) => engine.ask('summary', { file, language: desk.language });

  /** Files that have other results since a criteria set came or went. */
  const refresh = async (changed: readonly number[]): Promise<void> => {
    for (const item of desk.items.filter(({ id }) => changed.includes(id))) item.summary = await summaryOf(item.id);
    if (desk.shown === 'ranking' ? changed.length > 0 : changed.includes(desk.shown ?? 0)) void screen.draw();
    else screen.drawList();
  };

  const readAgain = async (item: Item): Promise<void> => {
    const { id: file, name, bytes, choice, edits } = item;
    const others = await engine.ask('read', { file, name, bytes, choice, edits, today: desk.today });
    item.summary = await summaryOf(file);
    await refresh(others);
  };

  const summaryWords = ({ name, summary }: Item): string => {
    const words =
      summary.mistake ?? [...summary.scorecards.map(({ total }) => total), summary.counts].filter(Boolean).join('; ');
    return DOOR.done[desk.language](name, words);
  };

  const takeOne = async ({ name, bytes: read }: Given, number: number, count: number): Promise<Item | undefined> => {
    const { language } = desk;
    const bytes = await read().catch(() => undefined);
    if (bytes === undefined) {
      desk.status.say(DOOR.unreadableHere[language](name), true);
      return undefined;
    }
    files += 1;
    const file = files;
    const choice: ReadingChoice = {};
    const part = count > 1 ? { done: number - 1, all: count } : undefined;
    const summary = await busily(
      DOOR.reading[language](name, number, count),
      async () => {
        await refresh(await engine.ask('read', { file, name, bytes, choice, edits: [], today: desk.today }));
        return summaryOf(file);
      },
      part,
    );
    const item: Item = { id: file, name, bytes, choice, edits: [], isUnsaved: false, summary };
    desk.items = [...desk.items, item];
    screen.drawList();
    desk.status.say(summaryWords(item), !summary.isSound);
    return item;
  };

  const takeAll = async (given: readonly Given[]): Promise<void> => {
    let isFirst = true;
    for (const [index, one] of given.entries()) {
      const item = await takeOne(one, index + 1, given.length);
      if (item === undefined || !isFirst) continue;
      isFirst = false;
      desk.shown = item.id;
      desk.view = 'result';
      void screen.draw();
    }
    if (desk.shown === 'ranking') await screen.draw();
  };

  const correct = async (item: Item, choice: ReadingChoice): Promise<void> => {
    const { id: file } = item;
    const { language } = desk;
    const before = item.edits.length;
    const { refused, changed, edits, lost } = await busily(DOOR.reading[language](item.name, 1, 1), () =>
      engine.ask('correct', { file, choice, language }),
    );
    if (refused !== undefined) {
      desk.status.say(DOOR.notCorrected[language](refused), true);
      return;
    }
    item.choice = choice;
    item.edits = edits;
    item.isUnsaved &&= edits.length > 0;
    item.summary = await summaryOf(file);
    await refresh(changed);
    const aboutEdits = before === 0 ? [] : [DOOR.carried[language](edits.length, lost)];
    desk.status.say([...aboutEdits, summaryWords(item)].join(' '), !item.summary.isSound || lost.length > 0);
    await screen.draw();
  };

  const edit = async (item: Item, one: Edit, rowId: string): Promise<void> => {
    item.edits = [...item.edits, one];
    item.isUnsaved = true;
    await busily(DOOR.working[desk.language], () => readAgain(item));
    await screen.draw(rowId);
    desk.status.say(DOOR.edited[desk.language]);
  };

  const reckon = async (): Promise<void> => {
    await busily(DOOR.working[desk.language], async () => {
      for (const item of desk.items) await readAgain(item);
    });
    await screen.draw();
  };

  return {
    take: (given) => {
      line = line.then(() => tell(() => takeAll(given)));
    },
    remove: (id) => {
      desk.items = desk.items.filter((item) => item.id !== id);
      tell(async () => refresh(await engine.ask('forget', { file: id })));
      const isShown = desk.shown === id || (desk.shown === 'ranking' && desk.items.length < 2);
      if (isShown) desk.shown = desk.items[0]?.id;
      if (isShown || desk.shown === 'ranking') screen.draw();
      else screen.drawList();
    },
    correct: (item, choice) => void tell(() => correct(item, choice)),
    edit: (item, one, rowId) => void tell(() => edit(item, one, rowId)),
    reckon: (today) => {
      desk.today = today;
      tell(reckon);
    },
    /** The engine that was stopped knew all files; the next one is told of them. */
    stop: () => {
      engine.stop();
      screen.stop();
      for (const item of desk.items) tell(() => readAgain(item));
    },
  };
};
