/** Why what `--no-regress` names cannot be compared with, and the way out. */

import type { Language } from '../wording/language.js';
import { visible } from '../wording/text.js';
import { type SavedFileMistake, savedFileText } from './saved-file.js';

export type BaseMistake =
  | SavedFileMistake
  /** A saved result without one scorecard. */
  | { readonly kind: 'empty' }
  /** A scorecard that could not be read for certain; its findings say why. */
  | { readonly kind: 'unusable' }
  /** Scorecards, but of others. */
  | { readonly kind: 'other'; readonly base: readonly string[]; readonly now: readonly string[] }
  /** Self scores cannot be compared with assessed ones. */
  | { readonly kind: 'basis'; readonly file: string; readonly base: 'assessed' | 'self' };

const SAVED = { flag: '--no-regress', version: 'schemaVersion', remake: 'cchc check … --format json' } as const;

/** More scorecards than these are no help. */
const MOST_LISTED = 5;

const list = (names: readonly string[]): string =>
  names
    .slice(0, MOST_LISTED)
    .map((name) => `“${visible(name)}”`)
    .join(', ') + (names.length > MOST_LISTED ? ', …' : '');

export const baseMistakeText = (mistake: BaseMistake, file: string, language: Language): string => {
  const vi = language === 'vi';
  switch (mistake.kind) {
    case 'newer':
    case 'shape':
      return savedFileText(mistake, { file, ...SAVED }, language);
    case 'empty':
      return vi
        ? `“${file}” (--no-regress) không có bảng chấm điểm nào để so sánh.`
        : `“${file}” (--no-regress) holds no scorecard to compare with.`;
    case 'unusable':
      return vi
        ? `Không dùng được “${file}” (--no-regress) để so sánh vì chưa đọc chắc được bảng; hãy sửa các lỗi đã nêu của tệp này.`
        : `“${file}” (--no-regress) cannot be compared with, because its table could not be read for certain; correct what is reported in it.`;
    case 'other':
      return vi
        ? `“${file}” (--no-regress) là của bảng chấm điểm khác: ${list(mistake.base)}; đang kiểm tra: ${list(mistake.now)}.`
        : `“${file}” (--no-regress) is of another scorecard: ${list(mistake.base)}; checked here: ${list(mistake.now)}.`;
    case 'basis':
      return mistake.base === 'self'
        ? vi
          ? `“${file}” (--no-regress) tính theo điểm tự chấm, còn “${mistake.file}” theo điểm thẩm định; không so sánh được.`
          : `“${file}” (--no-regress) goes by self scores and “${mistake.file}” by assessed ones; they cannot be compared.`
        : vi
          ? `“${file}” (--no-regress) tính theo điểm thẩm định, còn “${mistake.file}” theo điểm tự chấm; không so sánh được.`
          : `“${file}” (--no-regress) goes by assessed scores and “${mistake.file}” by self scores; they cannot be compared.`;
  }
};
