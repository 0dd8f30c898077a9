/** The style sheet of a workbook: a cell's style with a colour over its fill, and the styles of our own sheet. */
import { type Relationships, relatedPart } from '../../input/office/package.js';
import type { Severity } from '../../model/finding/rules.js';
import { namesIn } from '../package/office-names.js';
import type { OpenedPart, PackageEditor } from '../package/package-editor.js';
import { PartText } from '../package/part-text.js';
import { attributeOf, attributesOf, childNamed, readElements, type XmlElement } from '../package/xml-element.js';
import { DECLARATION, xmlText } from '../package/xml-write.js';
import { type Fill, fillKey, markedFill, readFill, unmarkedFill, writeFill } from './fills.js';
import { StyleList } from './style-lists.js';

/** Excel opens no workbook with more. */
const MOST_STYLES = 64_000;
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
/** How much higher a line is than its font. */
const LINE_OF_SIZE = 1.36;
const GENERAL_FONT = { size: '11', name: 'Calibri' };

interface CellStyle {
  /** As written, to be copied. */
  readonly raw: string;
  /** All but its fill, in one spelling. */
  readonly rest: string;
  readonly fill: Fill;
}

/** How a cell of our own sheet looks. */
export interface OwnStyle {
  readonly font?: 'bold' | 'title' | 'link' | undefined;
  readonly fill?: Fill | undefined;
  readonly border?: boolean | undefined;
  readonly centred?: boolean | undefined;
  readonly wrapped?: boolean | undefined;
}

const withAttributes = (tag: string, values: Readonly<Record<string, string>>): string => {
  let written = tag;
  for (const [name, value] of Object.entries(values)) {
    const stated = new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`, 'u');
    written = stated.test(written)
      ? written.replace(stated, `$1"${value}"`)
      : written.replace(/\s*\/?>$/u, (end) => ` ${name}="${value}"${end.trim()}`);
  }
  return written;
};

/** Its lists come where they belong. */
const newSheet = (namespace: string): string =>
  [
    `${DECLARATION}<styleSheet xmlns="${namespace}"><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`,
    '</cellStyleXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  ].join('');

const openNew = (name: string, text: string): OpenedPart => {
  const bytes = new TextEncoder().encode(text);
  const part = new PartText(bytes);
  const root = readElements(bytes, part.text);
  if (root === undefined) throw new Error('a style sheet that was just written is no XML');
  return { name, part, root };
};

/** Some programs look for it by this name alone. */
const newName = (editor: PackageEditor, main: string): string => {
  const usual = `${main.replace(/[^/]*$/u, '')}styles`;
  return editor.has(`${usual}.xml`) ? editor.freeName(usual, '.xml') : `${usual}.xml`;
};

/** What must be known of the rest of the workbook, asked only where it matters. */
export interface StyledWorkbook {
  /** As for `readFill`. */
  readonly keepsColours: () => boolean;
  /** The highest number of a style that any cell names. */
  readonly highestStyle: () => number;
}

export class StyleEditor {
  readonly #package: PackageEditor;
  readonly #opened: OpenedPart;
  readonly #isNew: boolean;
  readonly #prefix: string;
  readonly #fonts: StyleList;
  readonly #fills: StyleList;
  readonly #borders: StyleList;
  readonly #cells: StyleList;
  /** Of each fill and each style of a cell, in the order of their lists. */
  readonly #fillKinds: Fill[];
  readonly #styles: CellStyle[];
  readonly #positions = new Map<string, number>();
  readonly #own = new Map<OwnStyle, number>();

  /** `main`: the workbook's own part. */
  constructor(editor: PackageEditor, main: OpenedPart, relationships: Relationships, workbook: StyledWorkbook) {
    this.#package = editor;
    const name = relatedPart(relationships, 'styles');
    this.#isNew = name === undefined;
    const names = namesIn(main.part.text, main.root);
    this.#opened = name === undefined ? openNew(newName(editor, main.name), newSheet(names.own)) : editor.open(name);
    if (name === undefined) {
      editor.relate(main.name, `${names.relationships}/styles`, this.#opened.name);
      editor.setContentType(this.#opened.name, STYLES_TYPE);
    }
    const { part, root } = this.#opened;
    this.#prefix = namesIn(part.text, root).prefix;
    const list = (of: 'fonts' | 'fills' | 'borders' | 'cellXfs'): StyleList =>
      new StyleList(of, part.text, root, this.#prefix);
    [this.#fonts, this.#fills, this.#borders, this.#cells] = [
      list('fonts'),
      list('fills'),
      list('borders'),
      list('cellXfs'),
    ];
    const { elements } = this.#fills;
    this.#fillKinds = this.#fills.items.map((_, index) => {
      const element = elements[index];
      return element === undefined
        ? { kind: index === 0 ? 'none' : 'other' }
        : readFill(part.text, element, workbook.keepsColours);
    });
    if (this.#cells.elements.length === 0) this.#cells.repeatFirst(workbook.highestStyle(), MOST_STYLES);
    this.#styles = this.#cells.items.map((raw, index) => this.#styleOf(raw, this.#cells.elements[index]));
    for (const [index, style] of this.#styles.entries()) {
      const key = `${style.rest} ${fillKey(style.fill)}`;
      if (style.fill.kind !== 'other' && !this.#positions.has(key)) this.#positions.set(key, index);
    }
  }

  #styleOf(raw: string, element: XmlElement | undefined): CellStyle {
    const { text } = this.#opened.part;
    if (element === undefined) return { raw, rest: raw, fill: { kind: 'none' } };
    const attributes = attributesOf(text, element);
    const fill = this.#fillKinds[Number(attributes.find(({ name }) => name === 'fillId')?.value ?? 0)];
    const rest = attributes
      .filter(({ name }) => name !== 'fillId' && name !== 'applyFill')
      .map(({ name, value }) => `${name}=${value}`)
      .sort()
      .join(' ');
    const inside = text.slice(element.end, element.closing);
    return { raw, rest: `${rest} ${inside}`, fill: fill ?? { kind: 'none' } };
  }

  /** Whether any cell may have a colour of ours from an earlier time. */
  get hasMarked(): boolean {
    return this.#styles.some(({ fill }) => fill.kind === 'ours');
  }

  isMarked(style: number): boolean {
    return this.#styles[style]?.fill.kind === 'ours';
  }

  /** The style of a cell with a finding. */
  marked(style: number, severity: Severity): number {
    return this.#variant(style, (fill) => markedFill(fill, severity));
  }

  /** The style as it was before a cell had a finding. */
  unmarked(style: number): number {
    return this.#variant(style, unmarkedFill);
  }

  #variant(style: number, change: (fill: Fill) => Fill): number {
    const known = this.#styles[style];
    if (known === undefined) return style;
    const fill = change(known.fill);
    if (fillKey(fill) === fillKey(known.fill)) return style;
    const key = `${known.rest} ${fillKey(fill)}`;
    const position = this.#positions.get(key);
    if (position !== undefined) return position;
    // Past Excel's bound a cell keeps its look: its comment and its line in the list still stand.
    if (this.#styles.length >= MOST_STYLES) return style;
    const tagEnd = /^<(?:[^>"']|"[^"]*"|'[^']*')*>/u.exec(known.raw)?.[0].length ?? known.raw.length;
    const tag = withAttributes(known.raw.slice(0, tagEnd), { fillId: String(this.#fill(fill)), applyFill: '1' });
    const raw = tag + known.raw.slice(tagEnd);
    this.#positions.set(key, this.#styles.length);
    this.#cells.items.push(raw);
    return this.#styles.push({ raw, rest: known.rest, fill }) - 1;
  }

  #fill(fill: Fill): number {
    const known = this.#fillKinds.findIndex((one) => fillKey(one) === fillKey(fill) && one.kind !== 'other');
    if (known !== -1) return known;
    this.#fills.items.push(writeFill(fill, this.#prefix));
    return this.#fillKinds.push(fill) - 1;
  }

  /** The size and the name of the workbook's usual font. */
  get #usualFont(): typeof GENERAL_FONT {
    const element = this.#fonts.elements[0];
    const value = (of: string): string | undefined => {
      const child = childNamed(element, of);
      return child && attributeOf(this.#opened.part.text, child, 'val');
    };
    return { size: value('sz') ?? GENERAL_FONT.size, name: value('name') ?? GENERAL_FONT.name };
  }

  /** The height of a line in the workbook's usual font, in points. */
  get lineHeight(): number {
    return Math.ceil((Number(this.#usualFont.size) || Number(GENERAL_FONT.size)) * LINE_OF_SIZE);
  }

  /** A style of our own sheet. */
  own(style: OwnStyle): number {
    const known = this.#own.get(style) ?? this.#addOwn(style);
    this.#own.set(style, known);
    return known;
  }

  #addOwn({ font, fill, border = false, centred = false, wrapped = false }: OwnStyle): number {
    const p = this.#prefix;
    const { size, name } = this.#usualFont;
    const looks = {
      bold: `<${p}b/><${p}sz val="${size}"/>`,
      title: `<${p}b/><${p}sz val="${Number(size) + 3}"/>`,
      link: `<${p}u/><${p}sz val="${size}"/><${p}color rgb="FF0B4F9E"/>`,
    };
    const fontId =
      font === undefined ? 0 : this.#fonts.add(`<${p}font>${looks[font]}<${p}name val="${xmlText(name)}"/></${p}font>`);
    const line = (side: string): string => `<${p}${side} style="thin"><${p}color rgb="FF808080"/></${p}${side}>`;
    const lines = ['left', 'right', 'top', 'bottom'].map(line).join('');
    const borderId = border ? this.#borders.add(`<${p}border>${lines}<${p}diagonal/></${p}border>`) : 0;
    const fillId = fill === undefined ? 0 : this.#fill(fill);
    const alignment = `<${p}alignment${centred ? ' horizontal="center"' : ''} vertical="top"${wrapped ? ' wrapText="1"' : ''}/>`;
    const basis = childNamed(this.#opened.root, 'cellStyleXfs') === undefined ? '' : ' xfId="0"';
    const applied = `applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"`;
    const raw = `<${p}xf numFmtId="0" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}"${basis} ${applied}>${alignment}</${p}xf>`;
    const known = this.#cells.items.indexOf(raw);
    if (known !== -1) return known;
    this.#cells.items.push(raw);
    return this.#styles.push({ raw, rest: raw, fill: fill ?? { kind: 'none' } }) - 1;
  }

  save(): void {
    const { name, part, root } = this.#opened;
    for (const list of [this.#fonts, this.#fills, this.#borders, this.#cells]) list.save(part, root);
    if (this.#isNew) this.#package.write(name, part.bytes());
  }
}
