/** What the command line has from Node, made of what a browser has. */
import { Inflate } from 'fflate';
import type { Capabilities } from '../../model/reading/reading.js';

/** Of packed bytes at once: so much never unpacks to more than some megabytes before it is counted. */
const PIECE = 16_384;

const inflateRaw = (data: Uint8Array, size: number): Uint8Array => {
  const whole = new Uint8Array(size);
  let length = 0;
  let isWhole = false;
  const stream = new Inflate((piece, isLast) => {
    if (length + piece.length > size) throw new Error('more than was stated');
    whole.set(piece, length);
    length += piece.length;
    isWhole = isLast;
  });
  for (let start = 0; start < data.length || start === 0; start += PIECE) {
    stream.push(data.subarray(start, start + PIECE), start + PIECE >= data.length);
  }
  if (!isWhole) throw new Error('cut short');
  return whole.subarray(0, length);
};

const HEX = 16;

/** Browsers keep it from pages of plain http: a report then does not say what it was made from. */
const sha256 = async (data: Uint8Array): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', Uint8Array.from(data));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(HEX).padStart(2, '0')).join('');
};

const hasDigest = typeof crypto !== 'undefined' && crypto.subtle !== undefined;

export const capabilities: Capabilities = { inflateRaw, ...(hasDigest && { sha256 }) };
