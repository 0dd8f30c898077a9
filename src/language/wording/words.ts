/** What a rule's sentence may ask for: values in, words of one language out. */

import type { Subject } from '../../model/finding/facts.js';
import type { Finding } from '../../model/finding/finding.js';
import type { Place } from '../../model/place/place.js';
import type { Points } from '../../model/points/points.js';
import type { ColumnMeaning } from '../../model/scorecard/scorecard.js';
import { isBlank } from '../../model/text/text.js';
import { COLUMN_WORDS, type Column } from './columns.js';
import type { Language, Said } from './language.js';
import { sayPoints } from './numbers.js';
import { sayPlace } from './places.js';
import { sayListedSubject, saySubject } from './subject.js';
import { excerpt, quoted } from './text.js';

/** The source's own headings, echoed where it has them. */
export type Headings = Readonly<Partial<Record<ColumnMeaning, string>>>;

export interface Words {
  readonly language: Language;
  /** It is read in the page, where nobody types flags and commands. */
  readonly isPage: boolean;
  points(value: Points): string;
  /** “Điểm bị mất”, or the source's own heading, in quotes. */
  column(column: Column): string;
  /** Our own word for it, whatever the source calls it. */
  meaning(column: Column): string;
  /** As `column` amid a sentence: điểm bị mất; the source's own heading keeps its quotes. */
  columnAmid(column: Column): string;
  subject(subject: Subject): string;
  /** The finding's criterion, or the whole scorecard where it has none. */
  about(finding: Pick<Finding, 'subject'>): string;
  /** "Tiêu chí 7.1: ", or nothing where the finding is about no criterion. */
  lead(finding: Pick<Finding, 'subject'>): string;
  place(place: Place): string;
  quote(text: string, most?: number): string;
  /** The user's words without quotes, safe and cut. */
  show(text: string, most?: number): string;
  /** "a, b và c". */
  and(items: readonly string[]): string;
  /** "7.2.4, 7.2.5 và 12 tiêu chí khác". */
  subjects(subjects: readonly Subject[]): string;
}

const WHOLE: Said = { vi: 'Toàn bảng', en: 'The whole scorecard' };
const AND: Said = { vi: ' và ', en: ' and ' };
const HEADING = 60;
/** More criteria than this are counted, not listed. */
const LISTED = 8;

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The words of a language, echoing the headings of a source. */
export const wordsOf = (language: Language, headings: Headings = {}, isPage = false): Words => {
  const headingOf = (column: Column): string | undefined => {
    const own = column === 'cap' || column === 'points' ? undefined : headings[column];
    return own === undefined || isBlank(own) ? undefined : own;
  };
  const subject = (one: Subject): string => saySubject(one, language);
  const and = (items: readonly string[]): string =>
    items.length < 2 ? items.join('') : items.slice(0, -1).join(', ') + AND[language] + (items.at(-1) ?? '');
  return {
    language,
    isPage,
    points: (value) => sayPoints(value, language),
    column: (column) => quoted(headingOf(column) ?? COLUMN_WORDS[column][language], HEADING),
    meaning: (column) => quoted(COLUMN_WORDS[column][language], HEADING),
    columnAmid: (column) => {
      const own = headingOf(column);
      return own === undefined ? lowerFirst(COLUMN_WORDS[column][language]) : quoted(own, HEADING);
    },
    subject,
    about: (finding) => (finding.subject === undefined ? WHOLE[language] : subject(finding.subject)),
    lead: (finding) => (finding.subject === undefined ? '' : `${subject(finding.subject)}: `),
    place: (place) => sayPlace(place, language),
    quote: quoted,
    show: excerpt,
    and,
    subjects: (all) => {
      const listed = all.slice(0, all.length > LISTED ? LISTED - 1 : LISTED);
      const others = all.length - listed.length;
      const names = listed.map((one) => sayListedSubject(one, language));
      const more = language === 'vi' ? `${others} tiêu chí khác` : `${others} other criteria`;
      return others === 0 ? names.join(', ') : and([names.join(', '), more]);
    },
  };
};
