/** Text → bytes in the encodings that JavaScript only reads. */

export const inUtf16 = (text: string, order: 'little' | 'big'): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(index * 2, text.charCodeAt(index), order === 'little');
  }
  return bytes;
};

export const inLatin1 = (text: string): Uint8Array => Uint8Array.from([...text], (letter) => letter.charCodeAt(0));

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** As old Vietnamese Windows programs wrote it: the letter, then its tone. */
export const inWindows1258 = (text: string): Uint8Array => {
  const decoder = new TextDecoder('windows-1258');
  const codes = new Map(Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code] as const));
  const letters = [...text.normalize('NFC')].flatMap((letter) => {
    const parts = letter.normalize('NFD');
    return [...parts.replace(TONES, '').normalize('NFC'), ...(parts.match(TONES) ?? [])];
  });
  return Uint8Array.from(letters, (letter) => {
    const code = codes.get(letter);
    if (code === undefined) throw new Error(`not in windows-1258: ${letter}`);
    return code;
  });
};
