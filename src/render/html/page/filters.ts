/** The fields of a form of tools: what they ask for, what the address says of them, what they say in words. */
import { plainLetters } from './plain-letters.js';
import type { Query } from './rows.js';

const NAMES = ['q', 'field', 'lead', 'due', 'lost'] as const;

const controlOf = (form: HTMLFormElement, name: string): HTMLInputElement | HTMLSelectElement | undefined => {
  const control = form.elements.namedItem(name);
  return control instanceof HTMLInputElement || control instanceof HTMLSelectElement ? control : undefined;
};

const controlValue = (form: HTMLFormElement, name: string): string => {
  const control = controlOf(form, name);
  if (control === undefined) return '';
  if (control instanceof HTMLInputElement && control.type === 'checkbox') return control.checked ? '1' : '';
  return control.value;
};

/** Agencies are numbered anew in each report: the address remembers them by name. */
const isByWords = (name: string, value: string): boolean => name === 'lead' && /^\d+$/u.test(value);

const wordsOf = (control: HTMLInputElement | HTMLSelectElement | undefined): string =>
  control instanceof HTMLSelectElement ? (control.selectedOptions[0]?.text ?? '') : (control?.value ?? '');

export const askedBy = (form: HTMLFormElement): Query => ({
  words: plainLetters(controlValue(form, 'q')),
  field: controlValue(form, 'field'),
  lead: controlValue(form, 'lead'),
  due: controlValue(form, 'due'),
  lost: controlValue(form, 'lost') === '1',
});

export const addressOf = (form: HTMLFormElement, prefix: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    NAMES.map((name) => {
      const value = controlValue(form, name);
      return [`${prefix}${name}`, isByWords(name, value) ? wordsOf(controlOf(form, name)) : value];
    }),
  );

/** What the form does not know is left at everything. */
export const fillFrom = (form: HTMLFormElement, value: (name: string) => string): void => {
  for (const name of NAMES) {
    const control = controlOf(form, name);
    const asked = value(name);
    if (control instanceof HTMLSelectElement) {
      const known = [...control.options].find((option) => option.value === asked || option.text === asked);
      control.value = asked === '' ? '' : (known?.value ?? '');
    } else if (control?.type === 'checkbox') control.checked = asked === '1';
    else if (control !== undefined) control.value = asked;
  }
};

/** "Cơ quan chủ trì thực hiện: UBND xã; Chỉ dòng mất điểm". */
export const inWords = (form: HTMLFormElement): string =>
  NAMES.filter((name) => controlValue(form, name).trim() !== '')
    .map((name) => {
      const control = controlOf(form, name);
      const label = control?.labels?.[0]?.querySelector('span')?.textContent ?? '';
      return control instanceof HTMLInputElement && control.type === 'checkbox'
        ? label
        : `${label}: ${wordsOf(control)}`;
    })
    .join('; ');
