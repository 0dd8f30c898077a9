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
/** Characters a piece has at least, but for the last: few enough that the engine need not fetch memory for each. */
const PIECE = 1 << 14;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A text in JSON, on one line. */
export const jsonString = (value: string): string =>
  PLAIN.test(value) ? `"${value}"` : JSON.stringify(value).replace(UNSAFE, escaped);

const isList = (part: PrintedMembers | PrintedList): part is PrintedList =>
  'items' in part && typeof part.items === 'object' && Symbol.iterator in part.items;

/** A value on lines of its own, indented, but for the first. */
const valueText = (value: Json): string => JSON.stringify(value, undefined, STEP).replace(UNSAFE, escaped);

/**
 * The members without the braces around them, each on lines of its own, in an object so many steps deep. Printed inside as many
 * lists, they are indented as they stand, which costs less than to indent every line of them afterwards.
 */
const membersText = (members: PrintedMembers, depth: number): string => {
  let nested: Json = members;
  for (let level = 0; level < depth; level += 1) nested = [nested];
  const text = valueText(nested);
  // Each list takes two lines: its bracket, the line's end, and a step more or less of indent.
  const [opening, closing] = [depth * (depth + 3), depth * (depth + 1)];
  const object = text.slice(opening, text.length - closing);
  return object === '{}' ? '' : object.slice(1, -2 - STEP.length * depth);
};

/** What was printed and not yet handed out. */
interface Page {
  text: string;
}

/** Prints an object so many steps deep onto a page, handing it out whenever it is full. */
function* printed(object: PrintedObject, depth: number, page: Page): Generator<string, void> {
  const indent = STEP.repeat(depth);
  const inner = indent + STEP;
  let before = '{';
  for (const part of object) {
    if (!isList(part)) {
      const members = membersText(part, depth);
      if (members === '') continue;
      page.text += before + members;
    } else {
      page.text += `${before}\n${inner}${jsonString(part.list)}: [`;
      let gap = '';
      for (const item of part.items) {
        page.text += `${gap}\n${inner}${STEP}`;
        yield* printed(item, depth + 2, page);
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
  yield* printed(object, 0, page);
  yield `${page.text}\n`;
}

/** A small document at once, ending in a line break. */
export const jsonText = (value: Json): string => `${valueText(value)}\n`;
