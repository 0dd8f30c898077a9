/** What each format's editor is: bytes and fixes in, bytes with as many of them made as can be for certain. */
import type { Fix, FixedBytes, LeftFix, LeftReason } from '../model/finding/fix.js';
import type { Capabilities } from '../model/reading/reading.js';

/** `bytes` could be read as the editor's format; they stay as they are. Never throws. */
export type Editor = (bytes: Uint8Array, fixes: readonly Fix[], capabilities: Capabilities) => FixedBytes;

/** Nothing made, for one reason. */
export const leftAll = (bytes: Uint8Array, fixes: readonly Fix[], why: LeftReason): FixedBytes => ({
  bytes,
  made: [],
  left: fixes.map((fix): LeftFix => ({ fix, why })),
});
