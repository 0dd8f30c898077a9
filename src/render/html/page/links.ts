/** Links within the page: they keep what the address remembers, and show what the tools have hidden. */
import { setAnchor } from './location.js';
import { isTurn } from './turning.js';

/** Shows an element, and gives it to the keyboard. */
export const goTo = (id: string, reveal: (target: Element) => void): boolean => {
  const target = id === '' ? null : document.getElementById(id);
  if (target === null) return false;
  reveal(target);
  if (!target.hasAttribute('tabindex')) target.setAttribute('tabindex', '-1');
  target.focus({ preventScroll: true });
  target.scrollIntoView();
  return true;
};

export const startLinks = (root: Document | HTMLElement, reveal: (target: Element) => void): void => {
  root.addEventListener('click', (event) => {
    if (!(event instanceof MouseEvent)) return;
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    if (isTurn(link)) return;
    const id = link?.getAttribute('href')?.slice(1) ?? '';
    if (!goTo(id, reveal)) return;
    event.preventDefault();
    setAnchor(id);
  });
};
