/** Pages as the decree wants them: A4, its margins, the number in the middle of the top margin but for the first page. */
import {
  AlignmentType,
  Header,
  type ISectionOptions,
  NumberFormat,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';

const TWIPS_IN_MM = 1440 / 25.4;
export const twips = (millimetres: number): number => Math.round(millimetres * TWIPS_IN_MM);

const SHORT_SIDE = 210;
const LONG_SIDE = 297;
/** Millimetres; the decree allows 20–25, 30–35 and 15–20. */
const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 } as const;
/** From the edge of the paper to the page number. */
const TO_HEADER = 10;

/** Half points. */
export const SIZE = { body: 28, pageNumber: 26, small: 22, cell: 22, notes: 22, recipientsTitle: 24 } as const;

export type Orientation = 'portrait' | 'landscape';

/** Millimetres between the margins. */
export const textWidth = (orientation: Orientation): number =>
  (orientation === 'portrait' ? SHORT_SIDE : LONG_SIDE) - MARGINS.left - MARGINS.right;

const numbered = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: SIZE.pageNumber })],
      }),
    ],
  });

const blank = (): Header => new Header({ children: [new Paragraph({})] });

/** A part of the document that begins a page of its own, numbered from 1. */
export const section = (orientation: Orientation, children: ISectionOptions['children']): ISectionOptions => ({
  properties: {
    type: SectionType.NEXT_PAGE,
    titlePage: true,
    page: {
      size: {
        // The package turns the sides round where the page lies.
        width: twips(SHORT_SIDE),
        height: twips(LONG_SIDE),
        orientation: orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
      },
      margin: {
        top: twips(MARGINS.top),
        bottom: twips(MARGINS.bottom),
        left: twips(MARGINS.left),
        right: twips(MARGINS.right),
        header: twips(TO_HEADER),
        footer: twips(TO_HEADER),
      },
      pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL },
    },
  },
  headers: { default: numbered(), first: blank() },
  children,
});
