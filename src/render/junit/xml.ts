/** Elements of XML, as text. */
import { visible } from '../visible.js';

const MARKS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
};

/** Plugins take this for the name of a file to publish, wherever it is printed. */
const ATTACHMENT = /\[\[(?=ATTACHMENT\|)/gu;

const safe = (text: string): string => visible(text).replace(ATTACHMENT, '[ [');

const inText = (text: string): string => safe(text).replace(/[&<>]/gu, (mark) => MARKS[mark] ?? mark);

const inAttribute = (text: string): string => safe(text).replace(/[&<>"\n]/gu, (mark) => MARKS[mark] ?? mark);

export interface Element {
  readonly name: string;
  /** What is undefined is left out. */
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly children?: readonly Element[] | undefined;
  /** In place of children. */
  readonly text?: string | undefined;
}

/** The element on lines of its own. */
export const elementText = ({ name, attributes, children = [], text }: Element, indent = ''): string => {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${inAttribute(String(value))}"`],
  );
  const open = `${indent}<${name}${given.join('')}`;
  if (text !== undefined) return `${open}>${inText(text)}</${name}>\n`;
  if (children.length === 0) return `${open}/>\n`;
  return `${open}>\n${children.map((child) => elementText(child, `${indent}  `)).join('')}${indent}</${name}>\n`;
};
