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
const STEP = '  ';
/** Characters a piece has at least, but for the last. */
const PIECE = 1 << 16;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

const isList = (part: PrintedMembers | PrintedList): part is PrintedList =>
  'items' in part && typeof part.items === 'object' && Symbol.iterator in part.items;

/** The members without the braces around them, each on lines of its own. A text never breaks a line in JSON. */
const membersText = (members: PrintedMembers, indent: string): string => {
  const text = JSON.stringify(members, null, STEP).slice(1, -2);
  return text.replaceAll('\n', `\n${indent}`);
};

function* printed(object: PrintedObject, indent: string): Iterable<string> {
  const inner = indent + STEP;
  let before = '{';
  for (const part of object) {
    if (!isList(part)) {
      const members = membersText(part, indent);
      if (members === '') continue;
      yield before + members;
    } else {
      yield `${before}\n${inner}${JSON.stringify(part.list)}: [`;
      let gap = '';
      for (const item of part.items) {
        yield `${gap}\n${inner}${STEP}`;
        yield* printed(item, inner + STEP);
        gap = ',';
      }
      yield gap === '' ? ']' : `\n${inner}]`;
    }
    before = ',';
  }
  yield `\n${indent}}`;
}

/** The object as JSON, ending in a line break, in pieces to be written one after another. */
export function* printJson(object: PrintedObject): Iterable<string> {
  let piece = '';
  for (const text of printed(object, '')) {
    piece += text;
    if (piece.length < PIECE) continue;
    yield piece.replace(UNSAFE, escaped);
    piece = '';
  }
  yield `${piece}\n`.replace(UNSAFE, escaped);
}

/** A text in JSON, on one line. */
export const jsonString = (value: string): string => JSON.stringify(value).replace(UNSAFE, escaped);

/** A small document at once, ending in a line break. */
export const jsonText = (value: Json): string => `${JSON.stringify(value, null, STEP)}\n`.replace(UNSAFE, escaped);
