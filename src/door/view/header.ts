/** The head of the page: its name, the help within it, the other language. */
import { DOOR } from '../../language/page/door.js';
import type { Language } from '../../language/wording.js';
import { make } from './dom.js';

/** @returns the head and, below it, the help that its button opens */
export const header = (
  language: Language,
  help: HTMLTemplateElement,
  speak: (language: Language) => void,
): readonly HTMLElement[] => {
  const box = make('section', {
    class: 'help section',
    lang: 'vi',
    'aria-label': DOOR.help.vi,
    hidden: true,
    tabindex: -1,
  });
  box.append(help.content.cloneNode(true));
  const button = make('button', { type: 'button', 'aria-expanded': 'false' }, DOOR.help[language]);
  button.addEventListener('click', () => {
    box.hidden = !box.hidden;
    button.setAttribute('aria-expanded', String(!box.hidden));
    button.textContent = (box.hidden ? DOOR.help : DOOR.closeHelp)[language];
    if (!box.hidden) box.focus();
  });
  const other: Language = language === 'vi' ? 'en' : 'vi';
  const switcher = make(
    'button',
    { type: 'button', lang: other, on: { click: () => speak(other) } },
    DOOR.switchTo[language],
  );
  const head = make(
    'header',
    { class: 'door' },
    make('h1', {}, DOOR.title[language]),
    make('div', { class: 'actions' }, button, switcher),
  );
  return [head, box];
};
