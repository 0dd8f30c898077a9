/** What keeps an office's own Word file from being filled, and the way out. */
import type { Language } from '../wording/language.js';

export type TemplateMistake =
  | { readonly kind: 'unreadable' }
  | {
      readonly kind: 'unknown-field';
      readonly field: string;
      readonly nearest: string | undefined;
      readonly known: readonly string[];
    }
  | { readonly kind: 'wrong-use'; readonly field: string; readonly is: 'text' | 'list' | 'group' | 'flag' }
  | { readonly kind: 'open-braces'; readonly field: string };

/** How a field of each kind is written. */
const rightUse = (field: string, is: 'text' | 'list' | 'group' | 'flag'): string => {
  switch (is) {
    case 'text':
      return `{${field}}`;
    case 'list':
    case 'flag':
      return `{#${field}} … {/${field}}`;
    case 'group':
      return `{${field}.…}`;
  }
};

/** More fields than these are no help. */
const MOST_LISTED = 30;

export const templateMistakeText = (mistake: TemplateMistake, file: string, language: Language): string => {
  const vi = language === 'vi';
  switch (mistake.kind) {
    case 'unreadable':
      return vi
        ? `“${file}” không phải tệp Word (.docx) hoặc đã hỏng; hãy mở bằng Word và lưu lại dạng .docx.`
        : `“${file}” is not a Word file (.docx), or is damaged; open it in Word and save it as .docx.`;
    case 'unknown-field': {
      const { field, nearest, known } = mistake;
      const list = known.slice(0, MOST_LISTED).join(', ') + (known.length > MOST_LISTED ? ', …' : '');
      if (nearest !== undefined) {
        return vi
          ? `Mẫu “${file}” có trường không biết “{${field}}”; có phải “{${nearest}}” không?`
          : `The template “${file}” has an unknown field “{${field}}”; did you mean “{${nearest}}”?`;
      }
      return vi
        ? `Mẫu “${file}” có trường không biết “{${field}}”; ở đó dùng được: ${list}.`
        : `The template “${file}” has an unknown field “{${field}}”; known there are: ${list}.`;
    }
    case 'wrong-use':
      return vi
        ? `Mẫu “${file}”: trường “${mistake.field}” phải ghi là ${rightUse(mistake.field, mistake.is)}.`
        : `The template “${file}”: the field “${mistake.field}” is written ${rightUse(mistake.field, mistake.is)}.`;
    case 'open-braces':
      return vi
        ? `Mẫu “${file}”: dấu ngoặc nhọn quanh “${mistake.field}” không khớp; mỗi { phải có }, mỗi {#…} phải có {/…} cùng tên, trong cùng một ô hoặc một dòng.`
        : `The template “${file}”: the braces around “${mistake.field}” do not match; each { needs its }, and each {#…} a {/…} of the same name, within one cell or one row.`;
  }
};
