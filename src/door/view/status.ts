/** What is going on, said aloud by screen readers as well, with a way to stop it. */
import { DOOR } from '../../language/page/door.js';
import type { Language } from '../../language/wording.js';
import { make } from './dom.js';

export interface Status {
  readonly element: HTMLElement;
  readonly say: (words: string, isMistake?: boolean) => void;
  /** Shows that something is going on until the answer is called; short work shows nothing. */
  readonly begin: (words: string, part?: { readonly done: number; readonly all: number }) => () => void;
}

const SHORT = 250;

export const statusLine = (language: Language, stop: () => void): Status => {
  const words = make('p', { class: 'words', role: 'status', 'aria-live': 'polite' });
  const bar = make('progress', { 'aria-label': DOOR.working[language] });
  const busyWords = make('span', {});
  const cancel = make('button', { type: 'button', on: { click: stop } }, DOOR.cancel[language]);
  const busy = make('div', { class: 'busy', hidden: true }, busyWords, bar, cancel);
  const element = make('div', { class: 'status' }, busy, words);
  let current = 0;
  return {
    element,
    say: (text, isMistake = false) => {
      words.classList.toggle('mistake', isMistake);
      words.textContent = text;
    },
    begin: (text, part) => {
      current += 1;
      const own = current;
      const isShown = (): boolean => own === current;
      const show = (): void => {
        if (!isShown()) return;
        busyWords.textContent = text;
        if (part === undefined) bar.removeAttribute('value');
        else {
          bar.max = part.all;
          bar.value = part.done;
        }
        busy.hidden = false;
      };
      const timer = busy.hidden ? setTimeout(show, SHORT) : undefined;
      if (timer === undefined) show();
      return () => {
        clearTimeout(timer);
        if (isShown()) busy.hidden = true;
      };
    },
  };
};
