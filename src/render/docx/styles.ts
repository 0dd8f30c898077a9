/** The looks of paragraphs by name, so that whoever goes on with the document changes each in one place. */
import { AlignmentType, type IStylesOptions } from 'docx';
import type { Language } from '../../language/wording.js';
import { SIZE, twips } from './page.js';

const FONT = 'Times New Roman';
const BLACK = '000000';
export const LOCALES = { vi: 'vi-VN', en: 'en-US' } as const;

/** Twentieths of a point. */
const AFTER = 120;
const RUNNING = {
  alignment: AlignmentType.JUSTIFIED,
  indent: { firstLine: twips(10) },
  spacing: { after: AFTER },
} as const;

/** Names of the paragraph styles of ours. */
export const STYLE = {
  body: 'CchcBody',
  /** Căn cứ, and what is said about a task. */
  italics: 'CchcItalics',
  note: 'CchcNote',
  cellHeading: 'CchcCellHeading',
  cell: { code: 'CchcCellCode', text: 'CchcCell', number: 'CchcCellNumber', bar: 'CchcCell' },
} as const;

const ALIGNED = {
  [STYLE.cell.code]: AlignmentType.CENTER,
  [STYLE.cell.text]: AlignmentType.LEFT,
  [STYLE.cell.number]: AlignmentType.RIGHT,
} as const;

export const stylesOf = (language: Language): IStylesOptions => {
  const heading = {
    run: { bold: true, size: SIZE.body, font: FONT, color: BLACK },
    paragraph: { ...RUNNING, spacing: { before: AFTER, after: AFTER }, keepNext: true },
  };
  const own = { basedOn: 'Normal', quickFormat: true } as const;
  return {
    default: {
      document: { run: { font: FONT, size: SIZE.body, color: BLACK, language: { value: LOCALES[language] } } },
      heading1: heading,
      heading2: heading,
      heading3: { ...heading, run: { ...heading.run, italics: true } },
    },
    paragraphStyles: [
      { ...own, id: STYLE.body, name: 'CCHC Body', paragraph: RUNNING },
      { ...own, id: STYLE.italics, name: 'CCHC Italics', paragraph: RUNNING, run: { italics: true } },
      {
        ...own,
        id: STYLE.note,
        name: 'CCHC Note',
        run: { size: SIZE.notes },
        paragraph: { alignment: AlignmentType.JUSTIFIED, spacing: { after: AFTER / 2 } },
      },
      {
        ...own,
        id: STYLE.cellHeading,
        name: 'CCHC Cell Heading',
        run: { size: SIZE.cell, bold: true },
        paragraph: { alignment: AlignmentType.CENTER },
      },
      ...Object.entries(ALIGNED).map(([id, alignment]) => ({
        ...own,
        id,
        name: id
          .replace(/(?=[A-Z])/gu, ' ')
          .trim()
          .replace('Cchc', 'CCHC'),
        run: { size: SIZE.cell },
        paragraph: { alignment },
      })),
    ],
  };
};
