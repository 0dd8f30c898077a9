/** The page for clerks: its parts put together, in a language. */
import { DOOR } from '../../language/page/door.js';
import type { Language } from '../../language/wording.js';
import { newDesk } from './desk.js';
import type { Engine } from './engine-client.js';
import { header } from './header.js';
import { intake, startIntake } from './intake.js';
import { type Reading, startReading } from './reading.js';
import { type Saving, startSaving } from './saving.js';
import { startScreen } from './screen.js';
import { statusLine } from './status.js';

export const startApp = (root: HTMLElement, engine: Engine, help: HTMLTemplateElement): void => {
  const desk = newDesk(
    engine,
    statusLine('vi', () => reading.stop()),
  );
  const screen = startScreen(desk, {
    remove: (id) => reading.remove(id),
    correct: (item, choice) => reading.correct(item, choice),
    edit: (item, edit, rowId) => reading.edit(item, edit, rowId),
    reckon: (today) => reading.reckon(today),
    save: (output) => saving.save(output),
    saveRanking: (output) => saving.saveRanking(output),
  });
  const reading: Reading = startReading(desk, screen);
  const saving: Saving = startSaving(desk, screen);

  const speak = async (language: Language): Promise<void> => {
    desk.language = language;
    shell();
    screen.speak();
    for (const item of desk.items) item.summary = await engine.ask('summary', { file: item.id, language });
    await screen.draw();
  };

  const shell = (): void => {
    const { language } = desk;
    document.documentElement.lang = language;
    document.title = DOOR.title[language];
    desk.status = statusLine(language, () => reading.stop());
    root.replaceChildren(
      ...header(language, help, (other) => void desk.tell(() => speak(other))),
      intake(reading.take, (words) => desk.status.say(words, true), language),
      desk.status.element,
      screen.list,
      screen.panel,
    );
    screen.drawList();
  };

  shell();
  startIntake(reading.take, () => desk.language);
  addEventListener('beforeunload', (event) => {
    const isUnsaved = desk.hasUnsavedFacts || desk.items.some((item) => item.isUnsaved) || screen.hasDrafts();
    if (isUnsaved) event.preventDefault();
  });
};
