/** Walking through the elements of a part. */
import type { XmlReader } from '../xml.js';

/**
 * Visits the elements inside the one just opened, to its close. What `visit` does not read to its close itself is
 * looked into: its children are visited next, as if they stood here.
 */
export const eachInside = (xml: XmlReader, visit: (name: string) => void): void => {
  const outer = xml.depth;
  while (xml.next() && !(xml.kind === 'close' && xml.depth === outer)) if (xml.kind === 'open') visit(xml.name);
};

/** An attribute that switches something on by standing there. */
export const isOn = (xml: XmlReader): boolean => {
  const value = xml.attribute('val');
  return value !== '0' && value !== 'false' && value !== 'off';
};

/** A whole number that is not negative, or undefined. */
export const wholeNumber = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,9}$/u.test(text) ? Number(text) : undefined;
