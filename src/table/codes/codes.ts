/** Codes as people write them: 1.1.1., II.5, a), (1), `1,4,1`, `TC 1.5`. */
import { CODE_WORDS, romanValue, typedCode } from '../../model/scorecard/code.js';
import { remember } from '../../model/text/remember.js';
import { tidy } from '../../model/text/text.js';

/** How a code of one part is written; dotted codes have several parts. */
export type CodeStyle = 'upper' | 'lower' | 'number' | 'bracket' | 'dotted' | 'word';

export interface Code {
  /** As written, trimmed. */
  readonly written: string;
  readonly style: CodeStyle;
  /** Its parts without typography, letters as written. */
  readonly parts: readonly string[];
}

const BULLET = /^[-–—−+*•●○◦▪▫■□➢➤►✓✔·\uE000-\uF8FF]+$/u;
const LEADING_BULLET = /^([-–—−+*•●○◦▪▫■□➢➤►✓✔·\uE000-\uF8FF])\s*\S/u;
/** What makes a cell a text in a spreadsheet, and is seen where it became one elsewhere. */
const APOSTROPHE = /^['’‘](?=\d|[IVXLC]+$|\p{L}$)/u;
const TRAILING = /[.,)\]:/\s-]+$/u;
const NUMBER = /^\d{1,3}$/u;
/** What most codes look like. */
const PLAIN = /^\d{1,3}(?:\.\d{1,3})*$/u;
const LETTER = /^\p{L}$/u;
const LONGEST_CODE = 40;
const MOST_PARTS = 12;

/** A numeral typed in letters of either case, such as lX, is one in capitals. */
const isPart = (part: string): boolean =>
  NUMBER.test(part) || LETTER.test(part) || romanValue(part.toUpperCase()) !== undefined;

const styleOf = (part: string, bracketed: boolean): CodeStyle => {
  if (NUMBER.test(part)) return bracketed ? 'bracket' : 'number';
  return part === part.toLowerCase() ? 'lower' : 'upper';
};

/** Whether a text is a bullet and nothing else. */
export const isBullet = (text: string): boolean => BULLET.test(tidy(text));

/** The bullet a text starts with: "-" of "- Ban hành". */
export const leadingBullet = (text: string): string | undefined => {
  const mark = LEADING_BULLET.exec(text.trimStart())?.[1];
  return mark === undefined ? undefined : /[–—−]/u.test(mark) ? '-' : mark;
};

/** "A1.1", "I-2", "1.1a": letters and numbers without a dot between them. */
const MIXED = /^(?:(\p{Lu}{1,4})(?:\s*[-–]\s*)?)?(\d{1,3}(?:[.,]\d{1,3})*)([a-zđ])?$/u;

/** "1-2-1", "2/1": numbers joined by something other than a dot. */
const JOINED = /^\d{1,3}(?:\s*[-–/]\s*\d{1,3})+$/u;

const mixedParts = (core: string): readonly string[] | undefined => {
  const [, before, numbers, after] = MIXED.exec(core) ?? [];
  if (numbers === undefined || (before === undefined && after === undefined)) return undefined;
  return [before, ...numbers.split(/[.,]/u), after].filter((part) => part !== undefined);
};

/** A whole text as a code, or undefined where it is none. */
export const parseCode = (text: string): Code | undefined => {
  if (text.length > LONGEST_CODE) return undefined;
  if (!PLAIN.test(text)) return parseShort(text);
  const parts = text.split('.');
  return parts.length > MOST_PARTS
    ? parseShort(text)
    : { written: text, style: parts.length === 1 ? 'number' : 'dotted', parts };
};

const parseShort = remember((text: string): Code | undefined => {
  const written = tidy(text);
  const bare = typedCode(written.replace(APOSTROPHE, ''))
    .replace(CODE_WORDS, '')
    .replace(/\s*([.,])\s*/gu, '$1');
  const bracketed = /^[([]/u.test(bare) || /\)/u.test(bare);
  const core = bare.replace(/^[([]\s*/u, '').replace(TRAILING, '');
  const parts = core.split(/[.,]/u);
  if (core !== '' && parts.length <= MOST_PARTS && parts.every(isPart)) {
    const [first = ''] = parts;
    if (parts.length === 1) return { written, style: styleOf(first, bracketed), parts };
    if (/\d|[IVXLC\p{Lu}]/u.test(first)) return { written, style: 'dotted', parts };
  }
  if (JOINED.test(core)) return { written, style: 'dotted', parts: core.split(/\s*[-–/]\s*/u) };
  const mixed = mixedParts(core);
  if (mixed !== undefined) return { written, style: 'dotted', parts: mixed };
  return /^[\p{L}\d][\p{L}\d.\-_/]{0,11}$/u.test(core) && /\d/u.test(core) && /\p{L}/u.test(core)
    ? { written, style: 'word', parts: [core] }
    : undefined;
});

const DOTTED_NAME =
  /^((?:\d{1,3}|[IVXLC]{1,6}|\p{Lu})(?:[.,]\s?\d{1,3})*(?:\.\s?[a-zđ](?![\p{L}\p{M}]))?)(\s*(?:\)\s*\.|[.):])\s*|\s*[-–]\s+|\s+|(?=\p{Lu}))(\S[\s\S]*)$/u;
/** The same where no space parts the numbers and a mark ends them: "1.2. 03 nội dung" is called by a number. */
const MARKED_NAME =
  /^((?:\d{1,3}|[IVXLC]{1,6}|\p{Lu})(?:[.,]\d{1,3})+(?:\.[a-zđ](?![\p{L}\p{M}]))?)(\s*[.):]\s+)(\S[\s\S]*)$/u;
const SINGLE_NAME =
  /^((?:\d{1,3}|[IVXLC]{1,6}|[ivx]{1,5}|\p{L}))(\s*(?:\)\s*\.|[.)/:])\s*|\s+[-–]\s+|\t\s*)(\S[\s\S]*)$/u;
const BRACKET_NAME = /^(\((?:\d{1,2}|[ivx]{1,5}|\p{L})\))(\s*[.:]?\s*)(\S[\s\S]*)$/u;
/** What follows a quantity, never a code: a name begins with a capital ("1.2 Hồ sơ trả đúng hạn"). */
const UNIT_WORD =
  /^(?:điểm|đ|%|lần|ngày|giờ|tháng|năm|triệu|tỷ(?! lệ| trọng)|nghìn|người|đơn vị|cơ quan|hồ sơ)(?![\p{L}\p{M}])/u;

export interface CodedName {
  readonly code: Code;
  readonly name: string;
}

const accepted = (prefix: string, written: string, separator: string, name: string): CodedName | undefined => {
  // A bracket belongs to the code, a dot only parts it from the name.
  const code = parseCode(`${prefix}${written}${separator.includes(')') ? ')' : ''}`);
  if (code === undefined || code.style === 'word') return undefined;
  const marked = /[.):/–\t-]/u.test(separator);
  if (code.style === 'dotted') {
    const isUnit = code.parts.length === 2 && UNIT_WORD.test(name);
    // "1.2. 03 nội dung": what a space parts from a code is its own only before a capital.
    if ((written.includes(',') || (/\s/u.test(written) && !marked)) && !/^\p{Lu}/u.test(name)) return undefined;
    const padded = code.parts.every((part) => /^\d\d$/u.test(part)) && /^\p{Lu}/u.test(name);
    const quantity = !marked && (isUnit || (!padded && code.parts.some((part) => /^(?:0|\d{3})/u.test(part))));
    return quantity || code.parts[0] === '0' ? undefined : { code, name };
  }
  const [part = ''] = code.parts;
  if (!marked && prefix === '' && !written.startsWith('(')) return undefined;
  if (/\//u.test(separator) && /^\d/u.test(name)) return undefined;
  if (/:/u.test(separator) && code.style === 'lower') return undefined;
  // "1.5 lần" and "2.000 hồ sơ" are quantities.
  const quantity = /\.$/u.test(separator) ? /^\d/u.test(name) : /\./u.test(separator) && /^000/u.test(name);
  return NUMBER.test(part) && quantity ? undefined : { code, name };
};

/** Whether a text begins with a word in small letters, be the first one large: no code does but i, v and x. */
const beginsWithWord = (text: string): boolean => {
  const [first = '', second = ''] = [text[0], text[1]];
  const isLetter = first.toLowerCase() !== first.toUpperCase();
  return isLetter && second !== second.toUpperCase() && first !== 'i' && first !== 'v' && first !== 'x';
};

/** The code that leads a name ("1.1. Ban hành kế hoạch"), and the name without it. "2025 …" and "1,5 điểm" are no codes. */
export const codeInName = (text: string): CodedName | undefined => {
  const trimmed = text.trim();
  const start = tidy(trimmed.slice(0, 64));
  const prefix = CODE_WORDS.exec(start)?.[0] ?? '';
  // Most names do; the patterns below are slow to begin with.
  if (prefix === '' && beginsWithWord(start)) return undefined;
  if (!/^[\d(IVXLC\p{L}]/u.test(start)) return undefined;
  const rest = prefix === '' ? trimmed : afterPrefix(trimmed, prefix);
  for (const pattern of [DOTTED_NAME, MARKED_NAME, SINGLE_NAME, BRACKET_NAME]) {
    const match = pattern.exec(rest.normalize('NFC'));
    if (match === null) continue;
    const [all, written = '', separator = '', name = ''] = match;
    const found = accepted(prefix, written, separator, asTyped(rest, all.length - name.length, name).trim());
    if (found !== undefined) return found;
  }
  return undefined;
};

/** The end of a text in its own normal form, given where it starts in the composed one. */
const asTyped = (text: string, start: number, composed: string): string => {
  const typed = text.slice(start);
  return typed.normalize('NFC') === composed ? typed : composed;
};

/** The prefix was found in tidied text; the name keeps its own spelling. */
const afterPrefix = (text: string, prefix: string): string => {
  const count = prefix.trim().split(' ').length;
  return text.replace(new RegExp(`^(?:\\S+\\s+){${count - 1}}\\p{L}[\\p{L}\\p{M}]*[\\s.:]*`, 'u'), '');
};
