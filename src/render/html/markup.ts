/** Markup that only this file makes from text: whatever is not markup yet is escaped on its way in. */
import { visible } from '../visible.js';

declare const made: unique symbol;
/** Markup, known to be well formed. A text is none until it is escaped: the compiler tells them apart. */
export type Html = string & { readonly [made]: true };

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const SPECIAL = /[&<>"']/u;

const asMarkup = (text: string): Html => text as Html;

/** A user's words, for the inside of an element or of an attribute alike; nothing in them is obeyed. */
export const escaped = (text: string): Html => {
  const shown = visible(text);
  return asMarkup(SPECIAL.test(shown) ? shown.replace(/[&<>"']/gu, (mark) => ENTITIES[mark] ?? '') : shown);
};

export const nothing = asMarkup('');

/** One after another. */
export const together = (...parts: readonly Html[]): Html => asMarkup(parts.join(''));

export const lines = (parts: readonly Html[]): Html => asMarkup(parts.join('\n'));

/** Names are the program's own; `true` is an attribute without a value, `undefined` none. */
export type Attributes = Readonly<Record<string, string | number | true | undefined>>;

const attributeText = (attributes: Attributes): string => {
  let text = '';
  for (const name in attributes) {
    const value = attributes[name];
    if (value === undefined) continue;
    text += value === true ? ` ${name}` : ` ${name}="${typeof value === 'number' ? value : escaped(value)}"`;
  }
  return text;
};

/** An element with all it holds. */
export const element = (name: string, attributes: Attributes, ...children: readonly Html[]): Html =>
  asMarkup(`<${name}${attributeText(attributes)}>${children.join('')}</${name}>`);

/** An element that holds nothing: `meta`, `input`, `col`. */
export const single = (name: string, attributes: Attributes): Html => asMarkup(`<${name}${attributeText(attributes)}>`);

/** A style or a script of the program's own: only as the policy of the page knows it. */
export const asset = (name: 'style' | 'script', text: string): Html => {
  if (text.toLowerCase().includes(`</${name}`)) throw new Error(`a ${name} that ends before its end`);
  return asMarkup(`<${name}>${text}</${name}>`);
};

export const doctype = asMarkup('<!DOCTYPE html>');
