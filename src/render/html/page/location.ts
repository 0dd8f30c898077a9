/** The address of this page, read once and kept up with what the reader does. */
import { readAddress, writeAddress } from './address.js';

const WRITE_AFTER = 200;

let current = readAddress(location.hash);
let waiting: ReturnType<typeof setTimeout> | undefined;

const write = (): void => {
  const { pathname, search } = location;
  try {
    history.replaceState(null, '', writeAddress(current) || pathname + search);
  } catch {
    // Some browsers allow so many writes and no more; the page works without.
  }
};

const writeSoon = (): void => {
  clearTimeout(waiting);
  waiting = setTimeout(write, WRITE_AFTER);
};

export const addressValue = (name: string): string => current.values.get(name) ?? '';

export const anchorNow = (): string => current.anchor;

export const setAddress = (values: Readonly<Record<string, string>>): void => {
  current = { ...current, values: new Map([...current.values, ...Object.entries(values)]) };
  writeSoon();
};

export const setAnchor = (anchor: string): void => {
  current = { ...current, anchor };
  writeSoon();
};

/** Where the reader, or the browser's back button, wrote another one. */
export const whenAddressChanges = (then: () => void): void => {
  addEventListener('hashchange', () => {
    current = readAddress(location.hash);
    then();
  });
};
