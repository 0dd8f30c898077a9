/** A date as a program shows it under a number format. */
import type { DateValue } from './date-value.js';
import type { FormatSection } from './format-code.js';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const RUN = /^(?:d+|m+|y+|h+|s+)$/u;

interface Piece {
  readonly kind: 'literal' | 'run' | 'elapsed' | 'half-day';
  readonly text: string;
}

/** Letters that repeat are one piece. */
const piecesOf = (section: FormatSection): readonly Piece[] => {
  const pieces: Piece[] = [];
  for (const { kind, text } of section) {
    const last = pieces.at(-1);
    const letter = text.toLowerCase();
    if (kind === 'elapsed') pieces.push({ kind, text });
    else if (kind === 'code' && /^(?:am\/pm|a\/p)$/u.test(letter)) pieces.push({ kind: 'half-day', text });
    else if (kind !== 'code' || !RUN.test(letter)) {
      if (kind !== 'condition') pieces.push({ kind: 'literal', text });
    } else if (last?.kind === 'run' && last.text.startsWith(letter)) {
      pieces[pieces.length - 1] = { kind: 'run', text: last.text + letter };
    } else pieces.push({ kind: 'run', text: letter });
  }
  return pieces;
};

const padded = (value: number, length: number): string => String(value).padStart(Math.min(length, 2), '0');

/** An m means minutes right after hours or right before seconds. */
const isMinute = (pieces: readonly Piece[], month: Piece): boolean => {
  const timed = pieces.filter((piece) => piece.kind === 'run' || piece.kind === 'elapsed');
  const own = timed.indexOf(month);
  return timed[own - 1]?.text.startsWith('h') === true || timed[own + 1]?.text.startsWith('s') === true;
};

const elapsed = (text: string, serial: number): string => {
  const perDay = text.startsWith('h') ? 24 : text.startsWith('m') ? 1440 : 86_400;
  return String(Math.floor(serial * perDay + 1e-6)).padStart(text.length, '0');
};

const named = (names: readonly string[], index: number, length: number): string => {
  const name = names[index] ?? '';
  if (length === 3) return name.slice(0, 3);
  return length === 5 ? name.slice(0, 1) : name;
};

const weekday = ({ day, month, year }: DateValue): number => new Date(Date.UTC(year, month - 1, day)).getUTCDay();

/** Month names are English, as the codes themselves are. */
export const showDate = (date: DateValue, section: FormatSection): string => {
  const pieces = piecesOf(section);
  const half = pieces.some((piece) => piece.kind === 'half-day');
  const hour = half ? date.hour % 12 || 12 : date.hour;
  const show = (piece: Piece): string => {
    const { kind, text } = piece;
    if (kind === 'literal') return text;
    if (kind === 'elapsed') return elapsed(text, date.serial);
    if (kind === 'half-day') return date.hour < 12 ? 'AM' : 'PM';
    const length = text.length;
    if (text.startsWith('y')) return length > 2 ? String(date.year).padStart(4, '0') : padded(date.year % 100, 2);
    if (text.startsWith('d')) return length > 2 ? named(DAYS, weekday(date), length) : padded(date.day, length);
    if (text.startsWith('h')) return padded(hour, length);
    if (text.startsWith('s')) return padded(date.second, length);
    if (isMinute(pieces, piece)) return padded(date.minute, length);
    return length > 2 ? named(MONTHS, date.month - 1, length) : padded(date.month, length);
  };
  return pieces.map(show).join('').trim();
};
