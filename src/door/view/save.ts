/** Hands a file to the browser, which keeps it where the person's downloads go. */
import type { Written } from '../protocol.js';
import { make } from './dom.js';

const FORGET_AFTER = 60_000;

export const save = ({ name, type, data }: Written): void => {
  const url = URL.createObjectURL(new Blob([Uint8Array.from(data)], { type }));
  const link = make('a', { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), FORGET_AFTER);
};
