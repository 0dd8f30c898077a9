/**
 * How V8 is set for a long run. `bin/load.cjs` sets it for one that is over in a second or two; a run that reads more than that
 * takes is better served by V8's own settings. What is loaded after they are back is compiled anew, as the code that is kept of
 * it was made under the others.
 */
import { setFlagsFromString } from 'node:v8';

/** Bytes of text, some 30,000 criteria: where the settings of a short run begin to cost more than they save. */
const LONG = 1 << 22;
/** Workbooks and documents are zip files, and say in fewer bytes as much. */
const [ZIPPED, FEWER] = [0x50, 2];
/** V8's own values of what `bin/load.cjs` changes, and only for the version that it changes them for. */
const OWN_SETTINGS = ['--interrupt-budget=135168', '--semi-space-growth-factor=2'];

let taken = 0;

/** Counts what is read; once it is a lot, V8 gets its own settings back. */
export const countRead = (bytes: Uint8Array): void => {
  const isShort = taken <= LONG;
  taken += bytes[0] === ZIPPED ? bytes.length * FEWER : bytes.length;
  if (!isShort || taken <= LONG || !process.versions.v8.startsWith('11.')) return;
  for (const setting of OWN_SETTINGS) setFlagsFromString(setting);
};
