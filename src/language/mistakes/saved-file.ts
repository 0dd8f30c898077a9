/** Why a file that this program wrote itself cannot be read again, and the way out. */

import type { Language, Said } from '../wording/language.js';
import { said } from '../wording/saying.js';

export type SavedFileMistake =
  /** Written by a version of this program that is not known here. */
  | { readonly kind: 'newer'; readonly version: number; readonly known: number }
  /** A place holds something else than it must. */
  | {
      readonly kind: 'shape';
      readonly path: string;
      readonly expected: 'number' | 'text' | 'list' | 'map' | 'basis';
    };

const SHAPES = {
  number: said('một số', 'a number'),
  text: said('chữ', 'a text'),
  list: said('danh sách', 'a list'),
  map: said('các mục', 'a map'),
  basis: said('"assessed" hoặc "self"', '"assessed" or "self"'),
} as const satisfies Record<string, Said>;

/** `version`: the key under which the file says it; `remake`: the call that makes it anew. */
export const savedFileText = (
  mistake: SavedFileMistake,
  { file, flag, version, remake }: { file: string; flag: string; version: string; remake: string },
  language: Language,
): string => {
  const vi = language === 'vi';
  const which = `“${file}” (${flag})`;
  if (mistake.kind === 'newer') {
    return vi
      ? `${which} do phiên bản cchc mới hơn ghi (${version} ${mistake.version}; bản này đọc đến ${mistake.known}); hãy cập nhật cchc.`
      : `${which} was written by a newer cchc (${version} ${mistake.version}; this one reads up to ${mistake.known}); update cchc.`;
  }
  const shape = SHAPES[mistake.expected][language];
  const place = mistake.path === '' ? (vi ? 'nội dung' : 'the content') : `“${mistake.path}”`;
  return vi
    ? `${which} bị hỏng: ${place} phải là ${shape}; hãy lập lại bằng: ${remake}.`
    : `${which} is damaged: ${place} must be ${shape}; make it anew with: ${remake}.`;
};
