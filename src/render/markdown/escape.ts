/** A user's words as Markdown that shows exactly those words. */
import { visible } from '../visible.js';

/** What means something anywhere in a line; an ampersand only where it would begin an entity. */
const INLINE = /[\\`*_<>|~[\]$]|&(?=#?[a-z0-9]+;)/giu;
/** What means something at the start of a line only. */
const MARK_AT_START = /^(\s*)([#+=-])/u;
const NUMBER_AT_START = /^(\s*\d{1,9})([.)])/u;

/**
 * Names of people and numbers of issues, which GitHub and GitLab look for in the text itself: whoever pastes a report
 * would call them. No backslash helps there; a space without width after the mark does.
 */
const REFERENCE = /(?<![\p{L}\p{N}_/&])(?:@(?=\w)|[#!](?=\d))/gu;
const NO_REFERENCE = '$&&#8203;';

/** An address that readers make a link of by themselves: there they take a backslash for a part of it. */
const ADDRESS = /(?:https?:|ftp:|mailto:|www\.)\S*/giu;
const BEGINS_ADDRESS = /(https?|ftp|mailto):|(www)\./giu;

/** Addresses in escaped words: as they are where nothing in them is escaped, else no addresses. */
const withoutLinks = (line: string): string =>
  line.replace(ADDRESS, (address) =>
    address.includes('\\')
      ? address.replace(BEGINS_ADDRESS, (_, scheme?: string, www?: string) =>
          scheme ? `${scheme}&#58;` : `${www}&#46;`,
        )
      : address,
  );

/** Whether anything at all may have to be escaped: most texts hold nothing of the kind. */
const SPECIAL = /[\\`*_<>|~[\]$&\n@#!]/;

/** For the middle of a line, a table cell among them; line breaks become `<br>`. */
export const escapeInline = (words: string): string => {
  const shown = visible(words);
  if (!SPECIAL.test(shown)) return shown;
  return shown
    .split('\n')
    .map((line) => withoutLinks(line.replace(INLINE, '\\$&').replace(REFERENCE, NO_REFERENCE)))
    .join('<br>');
};

/** For the start of a line as well. */
export const escapeLine = (line: string): string =>
  line.replace(MARK_AT_START, '$1\\$2').replace(NUMBER_AT_START, '$1\\$2');
