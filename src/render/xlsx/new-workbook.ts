/** Workbooks of ours, begun and finished so that the same content is the same bytes whenever it is written. */
import type { Workbook } from 'exceljs';
import { pinZipTimes } from '../zip-times.js';

const PROGRAM = 'cchc';
const WRITTEN = new Date(Date.UTC(2000, 0, 1));

/** An empty workbook; the library is loaded only now. */
export const newWorkbook = async (): Promise<Workbook> => {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  workbook.creator = PROGRAM;
  workbook.lastModifiedBy = PROGRAM;
  workbook.created = WRITTEN;
  workbook.modified = WRITTEN;
  return workbook;
};

/** What the library hands its parts to, one by one; its types do not tell. */
interface Parts {
  append(part: string, more: { readonly name: string }): void;
}
type PartWriter = Record<'addWorksheets' | 'addStyles', (zip: Parts, model: unknown) => Promise<void>>;

/** The library fixes each height that is given: then a row would not grow with what somebody writes into it. */
const FIXED_HEIGHT = ' customHeight="1"';
/** The font that widths of columns are counted in: one that every office has, so that they are as wide everywhere. */
const DEFAULT_FONT = '<family val="2"/><scheme val="minor"/><sz val="11"/><name val="Calibri"/>';
const OWN_FONT = '<family val="1"/><sz val="11"/><name val="Times New Roman"/>';

/** The library names each bar of a cell by chance. */
const BAR_NAME = /(?<=<x14:id>|<x14:cfRule type="dataBar" id=")\{[0-9A-F-]{36}\}/gu;

/** The same names in every run. */
const namedInOrder = (part: string): string => {
  if (!part.includes('<x14:id>')) return part;
  const names = new Map<string, string>();
  return part.replace(BAR_NAME, (name) => {
    const ours = names.get(name) ?? `{00000000-0000-4000-8000-${String(names.size + 1).padStart(12, '0')}}`;
    names.set(name, ours);
    return ours;
  });
};

/** Changes what the library writes where it offers no way to say so. */
const amend = (writer: PartWriter): void => {
  const changing = (method: keyof PartWriter, change: (part: string) => string): void => {
    const written = writer[method];
    writer[method] = (zip, model) =>
      written.call(writer, { append: (part, more) => zip.append(change(part), more) }, model);
  };
  changing('addWorksheets', (part) => namedInOrder(part.replaceAll(FIXED_HEIGHT, '')));
  changing('addStyles', (part) => part.replace(DEFAULT_FONT, OWN_FONT));
};

/** Half the time of the usual level for a file a tenth larger. */
const COMPRESSION = { zip: { compression: 'DEFLATE' as const, compressionOptions: { level: 3 } } };

export const workbookBytes = async (workbook: Workbook): Promise<Uint8Array> => {
  amend(workbook.xlsx as unknown as PartWriter);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer(COMPRESSION));
  pinZipTimes(bytes);
  return bytes;
};
