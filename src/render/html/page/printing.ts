/** Buttons that print: the table that is handed in, or everything. */

const EVERYTHING = 'print-all';

export const startPrinting = (): void => {
  const { body } = document;
  for (const buttons of document.querySelectorAll<HTMLElement>('.print-buttons')) {
    buttons.hidden = false;
    for (const button of buttons.querySelectorAll<HTMLElement>('button')) {
      button.addEventListener('click', () => {
        body.classList.toggle(EVERYTHING, button.dataset['print'] === 'all');
        print();
      });
    }
  }
  addEventListener('afterprint', () => body.classList.remove(EVERYTHING));
};
