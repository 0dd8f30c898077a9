/** What stands around the cells of a sheet: columns, merged ranges, its drawings of older kind. */
import { readRange } from '../../input/xlsx/reference.js';
import type { Merge } from '../../model/reading/grid.js';
import type { OpenedPart, PackageEditor } from '../package/package-editor.js';
import { attributeOf, childNamed, type XmlElement } from '../package/xml-element.js';

export interface SheetColumn {
  readonly first: number;
  readonly last: number;
  /** In characters; absent where it is the usual one. */
  readonly width: number | undefined;
  readonly hidden: boolean;
  readonly style: number;
}

export interface SheetStructure {
  readonly opened: OpenedPart;
  readonly columns: readonly SheetColumn[];
  readonly merges: readonly Merge[];
  /** Of columns without a width of their own, in characters, and of rows without a height, in points. */
  readonly usualWidth: number | undefined;
  readonly usualHeight: number;
  readonly dimension: XmlElement | undefined;
  readonly legacyDrawing: XmlElement | undefined;
}

/** What must stand behind a sheet's `legacyDrawing`. */
const BEHIND_LEGACY_DRAWING: ReadonlySet<string> = new Set([
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
]);

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on';

const numeric = (value: string | undefined): number | undefined => {
  const number = Number(value);
  return value === undefined || Number.isNaN(number) ? undefined : number;
};

const USUAL_HEIGHT = 15;

/** Opens a sheet's part; its cells are not looked at. */
export const openSheet = (editor: PackageEditor, name: string): SheetStructure => {
  const opened = editor.open(name, (element) => element !== 'sheetData');
  const { text } = opened.part;
  const attribute = (element: XmlElement | undefined, key: string): string | undefined =>
    element && attributeOf(text, element, key);
  const columns = (childNamed(opened.root, 'cols')?.children ?? []).map((column) => ({
    first: Number(attribute(column, 'min')),
    last: Number(attribute(column, 'max')),
    width: numeric(attribute(column, 'width')),
    hidden: isTrue(attribute(column, 'hidden')),
    style: numeric(attribute(column, 'style')) ?? 0,
  }));
  const merges = (childNamed(opened.root, 'mergeCells')?.children ?? []).flatMap(
    (merge) => readRange(attribute(merge, 'ref') ?? '') ?? [],
  );
  const format = childNamed(opened.root, 'sheetFormatPr');
  return {
    opened,
    columns,
    merges,
    usualWidth: numeric(attribute(format, 'defaultColWidth')),
    usualHeight: numeric(attribute(format, 'defaultRowHeight')) ?? USUAL_HEIGHT,
    dimension: childNamed(opened.root, 'dimension'),
    legacyDrawing: childNamed(opened.root, 'legacyDrawing'),
  };
};

/** Whether an element of a sheet stands behind where its `legacyDrawing` belongs. */
export const isBehindLegacyDrawing = (element: XmlElement): boolean =>
  BEHIND_LEGACY_DRAWING.has(element.name) ||
  // A choice between what newer and older programs understand stands where what it offers would.
  (element.name === 'AlternateContent' &&
    element.children.some((choice) => choice.children.some(({ name }) => BEHIND_LEGACY_DRAWING.has(name))));
