/** Buttons that fold the rows below theirs. */

export const addFoldButtons = (
  rows: readonly HTMLTableRowElement[],
  parents: readonly number[],
  label: string,
  toggle: (index: number) => void,
): ReadonlyMap<number, HTMLButtonElement> => {
  const buttons = new Map<number, HTMLButtonElement>();
  for (const index of parents) {
    const row = rows[index];
    const name = row?.querySelector('th');
    if (row === undefined || name === null || name === undefined) continue;
    const code = row.cells[0] === name ? '' : (row.cells[0]?.textContent?.trim() ?? '');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'fold';
    button.setAttribute(
      'aria-label',
      label.replace('{name}', () => code || (name.textContent?.trim() ?? '')),
    );
    button.addEventListener('click', () => toggle(index));
    name.prepend(button);
    name.classList.add('foldable');
    buttons.set(index, button);
  }
  return buttons;
};
