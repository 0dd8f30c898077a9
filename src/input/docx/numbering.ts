/** Automatic numbers of paragraphs: a column of codes is often numbered by Word and holds no text at all. */
import { eachInside, isOn, wholeNumber } from '../office/children.js';
import { faultOf, openPart } from '../office/package.js';
import { isRefusal, type Refusal } from '../office/refusal.js';
import type { XmlReader } from '../xml.js';
import type { Zip } from '../zip.js';
import { numberText } from './number-text.js';

interface Level {
  start: number;
  format: string;
  text: string;
  /** All numbers plain, whatever their own levels say. */
  legal: boolean;
  /** It begins anew after any of so many levels above it; after any level above where this is absent, Word's usual way. */
  restartsAfter: number | undefined;
  style: string | undefined;
}

type Levels = Map<number, Level>;

/** A pattern of lists. */
interface Pattern {
  readonly levels: Levels;
  /** The style of lists that it defines. */
  readonly defines: string | undefined;
  /** The style of lists whose levels it takes, having none of its own. */
  readonly takes: string | undefined;
}

interface List {
  readonly abstract: number;
  readonly starts: Map<number, number>;
  readonly levels: Levels;
}

/** What a paragraph's number shows; `bullet` where it is only a mark. */
export interface Mark {
  readonly text: string;
  readonly bullet: boolean;
}

const PLAIN_BULLET = /^[-–—+*•]$/u;
const MOST_LEVELS = 9;

const readLevel = (xml: XmlReader): Level => {
  const level: Level = {
    start: 1,
    format: 'decimal',
    text: '',
    legal: false,
    restartsAfter: undefined,
    style: undefined,
  };
  eachInside(xml, (name) => {
    const value = xml.attribute('val');
    if (name === 'start') level.start = wholeNumber(value) ?? 1;
    else if (name === 'numFmt') level.format = value ?? 'decimal';
    else if (name === 'lvlText') level.text = value ?? '';
    else if (name === 'isLgl') level.legal = isOn(xml);
    else if (name === 'lvlRestart') level.restartsAfter = wholeNumber(value);
    else if (name === 'pStyle') level.style = value;
  });
  return level;
};

const readPattern = (xml: XmlReader): Pattern => {
  const levels: Levels = new Map();
  let defines: string | undefined;
  let takes: string | undefined;
  eachInside(xml, (name) => {
    if (name === 'styleLink') defines = xml.attribute('val');
    else if (name === 'numStyleLink') takes = xml.attribute('val');
    if (name !== 'lvl') return;
    const index = wholeNumber(xml.attribute('ilvl')) ?? 0;
    const level = readLevel(xml);
    if (index < MOST_LEVELS) levels.set(index, level);
  });
  return { levels, defines, takes };
};

const readList = (xml: XmlReader): List => {
  let abstract = -1;
  let current = 0;
  const starts = new Map<number, number>();
  const levels: Levels = new Map();
  eachInside(xml, (name) => {
    if (name === 'abstractNumId') abstract = wholeNumber(xml.attribute('val')) ?? -1;
    else if (name === 'lvlOverride') current = wholeNumber(xml.attribute('ilvl')) ?? 0;
    else if (name === 'startOverride') starts.set(current, wholeNumber(xml.attribute('val')) ?? 1);
    else if (name === 'lvl') levels.set(current, readLevel(xml));
  });
  return { abstract, starts, levels };
};

/** The lists of a document, and how far each has counted. */
export class Numbering {
  readonly #abstracts: ReadonlyMap<number, Levels>;
  readonly #lists: ReadonlyMap<number, List>;
  /** Lists made from one pattern count on together. */
  readonly #counters = new Map<number, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(abstracts: ReadonlyMap<number, Levels> = new Map(), lists: ReadonlyMap<number, List> = new Map()) {
    this.#abstracts = abstracts;
    this.#lists = lists;
  }

  /** The level that a list keeps for a style. */
  levelOfStyle(id: number, style: string | undefined): number | undefined {
    const list = this.#lists.get(id);
    const levels = list && this.#abstracts.get(list.abstract);
    for (const [index, level] of levels ?? []) if (style !== undefined && level.style === style) return index;
    return undefined;
  }

  /** Counts one more paragraph of a list; undefined where there is no such list or level. */
  next(id: number, index: number): Mark | undefined {
    const list = this.#lists.get(id);
    if (list === undefined) return undefined;
    const levelAt = (at: number): Level | undefined =>
      list.levels.get(at) ?? this.#abstracts.get(list.abstract)?.get(at);
    const level = levelAt(index);
    if (level === undefined) return undefined;
    if (level.format === 'bullet') return { text: PLAIN_BULLET.test(level.text) ? level.text : '•', bullet: true };
    const counters = this.#count(id, list, index, level);
    for (let deeper = index + 1; deeper < MOST_LEVELS; deeper += 1) {
      if (index < (levelAt(deeper)?.restartsAfter ?? deeper)) counters[deeper] = undefined;
    }
    const text = level.text.replaceAll(/%([1-9])/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      const own = levelAt(at);
      return numberText(counters[at] ?? own?.start ?? 1, level.legal ? 'decimal' : (own?.format ?? 'decimal'));
    });
    return { text, bullet: false };
  }

  #count(id: number, list: List, index: number, level: Level): (number | undefined)[] {
    const counters = this.#counters.get(list.abstract) ?? [];
    this.#counters.set(list.abstract, counters);
    const override = list.starts.get(index);
    const key = `${id} ${index}`;
    const begins = override !== undefined && !this.#begun.has(key);
    this.#begun.add(key);
    const last = counters[index];
    counters[index] = begins ? override : last === undefined ? (override ?? level.start) : last + 1;
    return counters;
  }
}

/** The levels of each pattern, its own or those of the style it names. */
const levelsOf = (patterns: ReadonlyMap<number, Pattern>): ReadonlyMap<number, Levels> => {
  const styles = new Map<string, Levels>();
  for (const { defines, levels } of patterns.values()) if (defines !== undefined) styles.set(defines, levels);
  return new Map([...patterns].map(([id, { levels, takes }]) => [id, styles.get(takes ?? '') ?? levels] as const));
};

export const readNumbering = (zip: Zip, part: string): Numbering | Refusal => {
  const xml = openPart(zip, part);
  if (isRefusal(xml)) return xml;
  const patterns = new Map<number, Pattern>();
  const lists = new Map<number, List>();
  while (xml.next()) {
    if (xml.kind !== 'open') continue;
    if (xml.name === 'abstractNum') patterns.set(wholeNumber(xml.attribute('abstractNumId')) ?? -1, readPattern(xml));
    else if (xml.name === 'num') lists.set(wholeNumber(xml.attribute('numId')) ?? -1, readList(xml));
  }
  return faultOf(xml, part) ?? new Numbering(levelsOf(patterns), lists);
};
