/** File names that every system takes, Windows among them, made from the words of users. */
import { graphemesIn } from '../text/graphemes.js';

/** What no name of Windows may hold, and what no name should: controls, marks that turn the direction of writing. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;
const SPACES = /\s+/gu;
/** Windows drops these at the end of a name; a dot in front hides it elsewhere. */
const ENDS = /^[.\s]+|[.\s]+$/gu;
/** Devices, whatever follows their first dot. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])\s*(?:\.|$)/iu;
/** Room for a folder, a number and an extension within the 260 characters of a path and the 255 bytes of a name. */
const MOST_CHARACTERS = 80;
const MOST_BYTES = 200;

const encoder = new TextEncoder();

/** A cut at the end of a word may cost this part of the room. */
const LEAST_KEPT = 0.6;

/** As much of a name as is short enough: whole words where that leaves most of it, and no letter without its marks. */
const shortened = (name: string): string => {
  let kept = '';
  for (const { segment } of graphemesIn(name)) {
    const longer = kept + segment;
    if (longer.length > MOST_CHARACTERS || encoder.encode(longer).length > MOST_BYTES) {
      const word = kept.lastIndexOf(' ');
      return word > kept.length * LEAST_KEPT ? kept.slice(0, word) : kept;
    }
    kept = longer;
  }
  return kept;
};

const safe = (words: string): string => {
  const name = words.normalize('NFC').replace(FORBIDDEN, ' ').replace(SPACES, ' ').replace(ENDS, '');
  const short = shortened(name).replace(ENDS, '');
  if (short === '') return '_';
  return RESERVED.test(short) ? `_${short}` : short;
};

/** Names that differ in case alone are one name where case does not count. */
const key = (name: string): string => name.toUpperCase().toLowerCase();

/**
 * A file name for each of some words, in their order, no two alike: what is forbidden becomes a space, what is too long
 * is cut, and where names clash the later ones are numbered.
 *
 * @param extension with its dot
 */
export const safeFileNames = (all: readonly string[], extension: string): readonly string[] => {
  const taken = new Set<string>();
  return all.map((words) => {
    const first = safe(words);
    let name = first;
    for (let number = 2; taken.has(key(name)); number += 1) name = `${first} (${number})`;
    taken.add(key(name));
    return name + extension;
  });
};
