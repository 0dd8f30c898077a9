/** Looking for short runs of bytes. */

/** The bytes of an ASCII text. */
export const ascii = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0));

/** The same text as UTF-16LE stores it. */
export const utf16 = (text: string): readonly number[] => ascii(text).flatMap((byte) => [byte, 0]);

export const hasAt = (bytes: Uint8Array, offset: number, wanted: readonly number[]): boolean =>
  wanted.every((byte, index) => bytes[offset + index] === byte);

/** Whether a run of bytes stands anywhere; `wanted` must not be empty. */
export const contains = (bytes: Uint8Array, wanted: readonly number[]): boolean => {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (hasAt(bytes, at, wanted)) return true;
  }
  return false;
};
