/** What is given out, and what is no longer unsaved then. */
import { DOOR } from '../../language/page/door.js';
import type { OutputName, RankingOutputName, Written } from '../protocol.js';
import type { Desk } from './desk.js';
import { save } from './save.js';
import type { Screen } from './screen.js';

const KEEPS_EDITS: readonly OutputName[] = ['word', 'workbook', 'yaml', 'csv'];

export interface Saving {
  readonly save: (output: OutputName) => void;
  readonly saveRanking: (output: RankingOutputName) => void;
}

export const startSaving = (desk: Desk, screen: Screen): Saving => {
  const { engine, tell, busily } = desk;

  const taken = (): readonly string[] => desk.items.map(({ name }) => name);

  const keep = (written: Written): void => {
    const { language, status } = desk;
    if (written.name !== '' && written.data.length > 0) {
      save(written);
      status.say([DOOR.saved[language](written.name), ...written.notes].join(' '));
    } else status.say(written.notes.join(' '), true);
  };

  const saveOutput = async (output: OutputName): Promise<void> => {
    const { language, facts } = desk;
    const item = screen.current();
    if (item === undefined) return;
    const words = DOOR.writing[language](DOOR.outputs[output][language]);
    const request = { file: item.id, output, language, facts, taken: taken() };
    keep(await busily(words, () => engine.ask('write', request)));
    if (output === 'word') desk.hasUnsavedFacts = false;
    if (!KEEPS_EDITS.includes(output) || !item.isUnsaved) return;
    item.isUnsaved = false;
    screen.drawList();
  };

  const saveRanking = async (output: RankingOutputName): Promise<void> => {
    const { language } = desk;
    const words = DOOR.writing[language](DOOR.rankingOutputs[output][language]);
    const request = { files: desk.items.map(({ id }) => id), output, language, taken: taken() };
    keep(await busily(words, () => engine.ask('writeRanking', request)));
  };

  return {
    save: (output) => void tell(() => saveOutput(output)),
    saveRanking: (output) => void tell(() => saveRanking(output)),
  };
};
