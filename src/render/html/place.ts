/** Where in the page something stands, so that every name in it is its own. */
import type { Language } from '../../language/wording.js';

export interface PagePlace {
  readonly language: Language;
  /** In front of every id: tells the scorecards of one page apart; empty where there is one. */
  readonly prefix: string;
  /** The section's own id, without the prefix. */
  readonly section: string;
  /** Level of a heading in the document → level in the page. */
  readonly deeper: number;
  /** Ids of the criteria that have a row of the ten-column table in this page. */
  readonly rows: ReadonlySet<string>;
  /** Where the pages are that cells lead to, by their ids. */
  readonly pages?: ReadonlyMap<string, string> | undefined;
}

export const sectionId = ({ prefix, section }: PagePlace): string => `${prefix}${section}`;
export const noteId = (place: PagePlace, number: number): string => `${sectionId(place)}-note-${number}`;
export const rowId = ({ prefix }: PagePlace, subject: string): string => `${prefix}${subject}`;
