/** What the parts of the page share: its files, what is shown of them, its engine, and how work is told of. */
import { DOOR } from '../../language/page/door.js';
import type { Language } from '../../language/wording.js';
import type { FactWords, ViewName } from '../protocol.js';
import { type Engine, Stopped } from './engine-client.js';
import type { Item } from './files.js';
import type { Status } from './status.js';

/** Whatever is shown; another showing ends it. */
export type ShownFile = number | 'ranking' | undefined;

interface Part {
  readonly done: number;
  readonly all: number;
}

export interface Desk {
  readonly engine: Engine;
  language: Language;
  items: readonly Item[];
  shown: ShownFile;
  view: ViewName;
  /** ISO day that deadlines are reckoned with. */
  today: string | undefined;
  facts: FactWords;
  /** Facts that no plan holds yet. */
  hasUnsavedFacts: boolean;
  status: Status;
  /** Does something that may be stopped, or fail by a bug of ours: both are told. */
  readonly tell: (work: () => Promise<void>) => Promise<void>;
  /** Does something that may take a while, and tells of it. */
  readonly busily: <T>(words: string, work: () => Promise<T>, part?: Part) => Promise<T>;
}

export const newDesk = (engine: Engine, status: Status): Desk => {
  const desk: Desk = {
    engine,
    language: 'vi',
    items: [],
    shown: undefined,
    view: 'result',
    today: undefined,
    facts: {},
    hasUnsavedFacts: false,
    status,
    tell: async (work) => {
      try {
        await work();
      } catch (error) {
        if (error instanceof Stopped) desk.status.say(DOOR.stopped[desk.language]);
        else desk.status.say(DOOR.bug[desk.language](error instanceof Error ? error.message : String(error)), true);
      }
    },
    busily: async (words, work, part) => {
      const end = desk.status.begin(words, part);
      try {
        return await work();
      } finally {
        end();
      }
    },
  };
  return desk;
};
