/** The ways a file comes into the page: dropped, picked, pasted. */
import { DOOR } from '../../language/page/door.js';
import type { Language } from '../../language/wording.js';
import { type CopiedBlock, copiedBlocks } from './copied.js';
import { copiedDocument } from './copied-document.js';
import { copiedText } from './copied-text.js';
import { make } from './dom.js';

/** A file, or what was pasted. */
export interface Given {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
}

export type Take = (given: readonly Given[]) => void;

const fromFile = (file: File): Given => ({
  name: file.name,
  bytes: async () => new Uint8Array(await file.arrayBuffer()),
});

let pasted = 0;

const given = (ending: string, bytes: () => Uint8Array, language: Language): Given => {
  pasted += 1;
  return { name: DOOR.pasted[language](pasted, ending), bytes: async () => bytes() };
};

const fromText = (text: string, language: Language): Given =>
  given('.tsv', () => new TextEncoder().encode(text), language);

const fromTables = (blocks: readonly CopiedBlock[], language: Language): Given =>
  given('.docx', () => copiedDocument(blocks), language);

const ACCEPTED = '.xlsx,.xlsm,.xltx,.xltm,.xls,.docx,.docm,.doc,.ods,.csv,.tsv,.txt,.yaml,.yml,.json';

const pasteBox = (take: Take, tell: (words: string) => void, language: Language): HTMLElement => {
  const box = make('textarea', { id: 'door-paste', rows: 4, spellcheck: 'false' });
  /** What the box was filled with, for as long as it is not changed by hand. */
  let held: { readonly text: string; readonly blocks: readonly CopiedBlock[] } | undefined;
  box.addEventListener('paste', (event) => {
    const blocks = copiedBlocks(event.clipboardData?.getData('text/html') ?? '');
    const text = blocks === undefined ? event.clipboardData?.getData('text/plain') : copiedText(blocks);
    if (text === undefined || text === '') return;
    event.preventDefault();
    const isAlone = box.value.trim() === '';
    box.setRangeText(text, box.selectionStart, box.selectionEnd, 'end');
    held = blocks !== undefined && isAlone ? { text: box.value, blocks } : undefined;
  });
  const read = (): void => {
    if (box.value.trim() === '') {
      tell(DOOR.pasteEmpty[language]);
      box.focus();
      return;
    }
    take([held?.text === box.value ? fromTables(held.blocks, language) : fromText(box.value, language)]);
    box.value = '';
  };
  return make(
    'details',
    { class: 'paste' },
    make('summary', {}, DOOR.paste[language]),
    make('label', { for: 'door-paste' }, DOOR.pasteLabel[language]),
    box,
    make('button', { type: 'button', on: { click: read } }, DOOR.pasteRead[language]),
  );
};

export const intake = (take: Take, tell: (words: string) => void, language: Language): HTMLElement => {
  const picker = make('input', { type: 'file', multiple: true, id: 'door-pick', accept: ACCEPTED, class: 'unseen' });
  picker.addEventListener('change', () => {
    take([...(picker.files ?? [])].map(fromFile));
    // The same file may be picked again.
    picker.value = '';
  });
  return make(
    'section',
    { class: 'intake', 'aria-label': DOOR.pick[language] },
    make(
      'div',
      { class: 'drop' },
      make('p', { class: 'drop-words' }, DOOR.drop[language]),
      picker,
      make('label', { for: 'door-pick', class: 'pick' }, DOOR.pick[language]),
      make('p', { class: 'private' }, DOOR.private[language]),
    ),
    pasteBox(take, tell, language),
  );
};

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** Files may be dropped, and tables pasted, anywhere in the page. */
export const startIntake = (take: Take, language: () => Language): void => {
  const { body } = document;
  const over = (isOver: boolean): void => {
    body.classList.toggle('over', isOver);
  };
  addEventListener('dragover', (event) => {
    event.preventDefault();
    over(true);
  });
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) over(false);
  });
  addEventListener('drop', (event) => {
    event.preventDefault();
    over(false);
    const { files } = event.dataTransfer ?? {};
    if (files !== undefined && files.length > 0) take([...files].map(fromFile));
  });
  addEventListener('paste', (event) => {
    if (isField(event.target) || event.clipboardData === null) return;
    const { files } = event.clipboardData;
    const blocks = copiedBlocks(event.clipboardData.getData('text/html'));
    const text = event.clipboardData.getData('text/plain');
    if (blocks !== undefined) take([fromTables(blocks, language())]);
    else if (text.includes('\t')) take([fromText(text, language())]);
    else if (files.length > 0) take([...files].map(fromFile));
  });
};
