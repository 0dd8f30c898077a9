/** JSON as text in pieces: a result of many thousands of criteria is never in memory as one object, nor as one text. */

/** Undefined values are left out when the document is printed. */
export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json | undefined };

/** An object whose members are printed in this order: those that are at hand, and long lists made item by item. */
export type PrintedObject = readonly (PrintedMembers | PrintedList)[];

export type PrintedMembers = Readonly<Record<string, Json | undefined>>;

export interface PrintedList {
  readonly list: string;
  readonly items: Iterable<PrintedObject>;
}

/** Valid JSON, and yet a terminal might obey them. */
const UNSAFE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]/gu;
/** Texts that are written as they are: most letters there are, and nothing that JSON or a terminal takes for a sign. */
const PLAIN = /^[ !#-[\]-~\u00a0-\u0500\u1e00-\u1fff\u2010-\u2027]*$/;
const STEP = '  ';
/** Characters a piece has at least, but for the last. */
const PIECE = 1 << 16;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A text in JSON, on one line. */
export const jsonString = (value: string): string =>
  PLAIN.test(value) ? `"${value}"` : JSON.stringify(value).replace(UNSAFE, escaped);

const isList = (part: PrintedMembers | PrintedList): part is PrintedList =>
  'items' in part && typeof part.items === 'object' && Symbol.iterator in part.items;

/** A value on lines of its own, indented, but for the first. */
const valueText = (value: Json): string => JSON.stringify(value, undefined, STEP).replace(UNSAFE, escaped);

/** The members without the braces around them, each on lines of its own, below a line that begins with `indent`. */
const membersText = (members: PrintedMembers, indent: string): string => {
  const text = valueText(members);
  return text === '{}' ? '' : text.slice(1, -2).replaceAll('\n', `\n${indent}`);
};

/** What was printed and not yet handed out. */
interface Page {
  text: string;
}

/** Prints an object onto a page, handing it out whenever it is full. */
function* printed(object: PrintedObject, indent: string, page: Page): Generator<string, void> {
  const inner = indent + STEP;
  let before = '{';
  for (const part of object) {
    if (!isList(part)) {
      const members = membersText(part, indent);
      if (members === '') continue;
      page.text += before + members;
    } else {
      page.text += `${before}\n${inner}${jsonString(part.list)}: [`;
      let gap = '';
      for (const item of part.items) {
        page.text += `${gap}\n${inner}${STEP}`;
        yield* printed(item, inner + STEP, page);
        gap = ',';
      }
      page.text += gap === '' ? ']' : `\n${inner}]`;
    }
    before = ',';
  }
  page.text += `\n${indent}}`;
  if (page.text.length < PIECE) return;
  yield page.text;
  page.text = '';
}

/** The object as JSON, ending in a line break, in pieces to be written one after another. */
export function* printJson(object: PrintedObject): Iterable<string> {
  const page: Page = { text: '' };
  yield* printed(object, '', page);
  yield `${page.text}\n`;
}

/** A small document at once, ending in a line break. */
export const jsonText = (value: Json): string => `${valueText(value)}\n`;
