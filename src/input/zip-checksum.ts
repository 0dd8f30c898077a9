/** CRC-32 as zip files use it. */

const POLYNOMIAL = 0xedb88320;
const BYTES_AT_ONCE = 4;

/** Four tables, so that four bytes are taken in one step. */
const TABLES: readonly Int32Array[] = (() => {
  const tables = Array.from({ length: BYTES_AT_ONCE }, () => new Int32Array(256));
  for (let byte = 0; byte < 256; byte += 1) {
    let value = byte;
    for (const table of tables) {
      for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
      table[byte] = value;
    }
  }
  return tables;
})();

/** The checksum of all bytes, as an unsigned 32-bit number. */
export const checksum = (bytes: Uint8Array): number => {
  const [first = new Int32Array(256), second = first, third = first, fourth = first] = TABLES;
  const whole = bytes.length - (bytes.length % BYTES_AT_ONCE);
  let value = -1;
  let at = 0;
  for (; at < whole; at += BYTES_AT_ONCE) {
    value ^=
      (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
    value =
      (fourth[value & 255] ?? 0) ^
      (third[(value >>> 8) & 255] ?? 0) ^
      (second[(value >>> 16) & 255] ?? 0) ^
      (first[value >>> 24] ?? 0);
  }
  for (; at < bytes.length; at += 1) value = (first[(value ^ (bytes[at] ?? 0)) & 255] ?? 0) ^ (value >>> 8);
  return ~value >>> 0;
};
