/** Looking for short runs of bytes. */

/** The bytes of an ASCII text. */
export const ascii = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0));

/** The same text as UTF-16LE stores it. */
export const utf16 = (text: string): readonly number[] => ascii(text).flatMap((byte) => [byte, 0]);

export const hasAt = (bytes: Uint8Array, offset: number, wanted: readonly number[]): boolean =>
  wanted.every((byte, index) => bytes[offset + index] === byte);

/** Where a run of bytes stands next, at or after an offset; `wanted` must not be empty. */
export const positionOf = (bytes: Uint8Array, wanted: readonly number[], from = 0): number | undefined => {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (hasAt(bytes, at, wanted)) return at;
  }
  return undefined;
};

/** Whether a run of bytes stands anywhere. */
export const contains = (bytes: Uint8Array, wanted: readonly number[]): boolean =>
  positionOf(bytes, wanted) !== undefined;
