/** Buttons that print: the table that is handed in, or everything. */

const EVERYTHING = 'print-all';

/**
 * @param root what holds the buttons
 * @param sheet what says by its classes which parts of it are printed
 */
export const startPrinting = (root: ParentNode, sheet: HTMLElement, signal?: AbortSignal): void => {
  for (const buttons of root.querySelectorAll<HTMLElement>('.print-buttons')) {
    buttons.hidden = false;
    for (const button of buttons.querySelectorAll<HTMLElement>('button')) {
      button.addEventListener('click', () => {
        sheet.classList.toggle(EVERYTHING, button.dataset['print'] === 'all');
        print();
      });
    }
  }
  addEventListener('afterprint', () => sheet.classList.remove(EVERYTHING), signal === undefined ? {} : { signal });
};
