/** What the values of flags and arguments are called in help: `--config <tệp>`. */
import type { Language } from '../wording/language.js';

const WORDS: Readonly<Record<string, string>> = {
  base: 'bản-so-sánh',
  code: 'mã',
  command: 'lệnh',
  day: 'ngày',
  file: 'tệp',
  files: 'tệp',
  format: 'định-dạng',
  goal: 'mức',
  least: 'mức',
  list: 'danh-sách',
  manifests: 'bản-kê',
  map: 'cột',
  mark: 'dấu',
  n: 'số',
  name: 'tên',
  new: 'sau',
  old: 'trước',
  options: 'tùy chọn',
  pattern: 'mẫu',
  points: 'điểm',
  rule: 'quy-tắc',
  score: 'điểm',
  target: 'tệp-ra',
  topic: 'chủ-đề',
  when: 'lúc',
  year: 'năm',
};

/** The name of one argument. */
export const argumentName = (name: string, language: Language): string =>
  language === 'vi' ? (WORDS[name] ?? name) : name;

const inside = (placeholder: string, language: Language): string =>
  // Words to choose from are typed as they stand.
  placeholder.includes('|') ? placeholder : placeholder.replace(/[a-z]+/gu, (word) => argumentName(word, language));

/** Flags, or a usage line, with what stands in brackets in the reader's language. */
export const withArguments = (text: string, language: Language): string =>
  text.replace(/<[^\s>]+>|\[[^\s\]]+\]/gu, (placeholder) => inside(placeholder, language));
