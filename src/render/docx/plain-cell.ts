/**
 * A cell of plain words. A table has thousands of them, and built from the library's parts each is seven objects that
 * are kept until the whole document is written: this one is a single object that tells its XML when it is asked.
 */
import { BaseXmlComponent, type IXmlableObject, type TableCell } from 'docx';
import { visible } from '../visible.js';

export interface PlainWords {
  /** Its line breaks are kept. */
  readonly text: string;
  /** Of paragraphs. */
  readonly style: string;
  readonly bold: boolean;
  /** In twentieths of a point. */
  readonly width: number;
}

const KEPT = { _attr: { 'xml:space': 'preserve' } } as const;
const BOLD: IXmlableObject = { 'w:rPr': [{ 'w:b': {} }, { 'w:bCs': {} }] };
const BREAK: IXmlableObject = { 'w:br': {} };

const runOf = (line: string, isFirst: boolean, bold: boolean): IXmlableObject => ({
  'w:r': [...(bold ? [BOLD] : []), ...(isFirst ? [] : [BREAK]), { 'w:t': [KEPT, line] }],
});

class PlainCell extends BaseXmlComponent {
  /** The table asks each of its cells what it spans. */
  readonly options = {};

  constructor(private readonly words: PlainWords) {
    super('w:tc');
  }

  /** The table offers each cell the width of its column; this one has it. */
  setColumnWidth(): void {}

  override prepForXml(): IXmlableObject {
    const { text, style, bold, width } = this.words;
    const lines = text === '' ? [] : visible(text).split('\n');
    const paragraph = [
      { 'w:pPr': [{ 'w:pStyle': { _attr: { 'w:val': style } } }] },
      ...lines.map((line, index) => runOf(line, index === 0, bold)),
    ];
    return {
      'w:tc': [{ 'w:tcPr': [{ 'w:tcW': { _attr: { 'w:type': 'dxa', 'w:w': width } } }] }, { 'w:p': paragraph }],
    };
  }
}

/** Words in a style of paragraphs. The library takes any component that is a cell in the XML for one. */
export const plainCell = (words: PlainWords): TableCell => new PlainCell(words) as unknown as TableCell;
