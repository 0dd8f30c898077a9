/** The documentation that comes with the program: its topics, and the part of a page in one language. */
import type { Language } from '../../language/wording.js';
import type { Capabilities } from '../../model/reading/reading.js';
import { packed, size } from './packed-pages.js';

export interface Page {
  /** What it is asked for by: its path in `docs/` without the ending. */
  readonly topic: string;
  /** Markdown; in both languages, or in the only one it is written in. */
  readonly text: string;
}

/** The page that says what the program is, which stands in a file of its own in each language. */
const README: Readonly<Record<Language, string>> = { vi: 'readme', en: 'readme.en' };

/** All pages, in the order of their topics, the README first. */
export const readPages = (capabilities: Capabilities, language: Language): readonly Page[] => {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const pages: readonly (readonly [string, string])[] = JSON.parse(
    new TextDecoder().decode(capabilities.inflateRaw(bytes, size)),
  );
  return pages.flatMap(([topic, text]) => {
    if (topic === README[language]) return [{ topic: 'readme', text }];
    return Object.values(README).includes(topic) ? [] : [{ topic, text }];
  });
};

/** Pages that are asked for by their own name though they stand in a folder. */
const FOLDERS = ['', 'rules/', 'commands/'];

/** The page that a person means, in whatever case its topic is typed. */
export const pageOf = (pages: readonly Page[], asked: string): Page | undefined => {
  const topic = asked.toLowerCase().replace(/\.md$/u, '');
  return FOLDERS.map((folder) => pages.find((page) => page.topic.toLowerCase() === folder + topic)).find(
    (page) => page !== undefined,
  );
};

const SECTION = /^(?=## )/mu;
/** How the section of a language is headed, where a page has one for each. */
const HEADS: Readonly<Record<Language, RegExp>> = { vi: /^## Tiếng Việt\s*$/mu, en: /^## English\s*$/mu };
const OTHER: Readonly<Record<Language, Language>> = { vi: 'en', en: 'vi' };
/** The line that leads from one language to the other. */
const SWITCH = /^\[(?:Tiếng Việt|English)\]\([^)]*\)(?: · \[[^\]]*\]\([^)]*\))*\n+/mu;
const HEADING = /^(#+ )(.*)$/gmu;
const BOTH = ' · ';

/** The side of a heading in both languages that is in this one. */
const sideOf = (heading: string, language: Language): string => {
  const sides = heading.split(BOTH);
  return sides.length === 2 ? (sides[language === 'vi' ? 0 : 1] ?? heading) : heading;
};

/** A page as one language has it: without the section of the other, and without what leads there. */
export const pageIn = ({ text }: Page, language: Language): string => {
  const isBoth = HEADS.vi.test(text) && HEADS.en.test(text);
  const kept = isBoth
    ? text
        .split(SECTION)
        .filter((section) => !HEADS[OTHER[language]].test(section))
        .map((section) => section.replace(HEADS[language], '').trim())
        .join('\n\n')
    : text;
  return kept
    .replace(SWITCH, '')
    .replace(HEADING, (_whole, marks: string, words: string) => marks + sideOf(words, language));
};

/** What a page is called. */
export const titleOf = ({ text }: Page, language: Language): string =>
  sideOf(text.match(/^# (.*)$/mu)?.[1] ?? '', language).replaceAll('`', '');
