/** Why what `--no-regress` names cannot be compared with, and the way out. */

import type { Language } from './wording-language.js';
import { visible } from './wording-text.js';

export type BaseMistake =
  /** A result of a version of this program that is not known here. */
  | { readonly kind: 'newer'; readonly version: number; readonly known: number }
  /** A saved result in which a place holds something else than it must. */
  | {
      readonly kind: 'shape';
      readonly path: string;
      readonly expected: 'number' | 'text' | 'list' | 'map' | 'basis';
    }
  /** A saved result without one scorecard. */
  | { readonly kind: 'empty' }
  /** A scorecard that could not be read for certain; its findings say why. */
  | { readonly kind: 'unusable' }
  /** Scorecards, but of others. */
  | { readonly kind: 'other'; readonly base: readonly string[]; readonly now: readonly string[] }
  /** Self scores cannot be compared with assessed ones. */
  | { readonly kind: 'basis'; readonly file: string; readonly base: 'assessed' | 'self' };

const SHAPES = {
  number: { vi: 'một số', en: 'a number' },
  text: { vi: 'chữ', en: 'a text' },
  list: { vi: 'danh sách', en: 'a list' },
  map: { vi: 'các mục', en: 'a map' },
  basis: { vi: '"assessed" hoặc "self"', en: '"assessed" or "self"' },
} as const;

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
      return vi
        ? `“${file}” (--no-regress) do phiên bản cchc mới hơn ghi (schemaVersion ${mistake.version}; bản này đọc đến ${mistake.known}); hãy cập nhật cchc.`
        : `“${file}” (--no-regress) was written by a newer cchc (schemaVersion ${mistake.version}; this one reads up to ${mistake.known}); update cchc.`;
    case 'shape': {
      const shape = SHAPES[mistake.expected][language];
      return vi
        ? `“${file}” (--no-regress) bị hỏng: “${mistake.path}” phải là ${shape}; hãy lập lại bằng: cchc check … --format json.`
        : `“${file}” (--no-regress) is damaged: “${mistake.path}” must be ${shape}; make it anew with: cchc check … --format json.`;
    }
    case 'empty':
      return vi
        ? `“${file}” (--no-regress) không có bảng chấm điểm nào để so sánh.`
        : `“${file}” (--no-regress) holds no scorecard to compare with.`;
    case 'unusable':
      return vi
        ? `Không dùng được “${file}” (--no-regress) để so sánh; xem lỗi nêu trên.`
        : `“${file}” (--no-regress) cannot be compared with; see what is named above.`;
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
