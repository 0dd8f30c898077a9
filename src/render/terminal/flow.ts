/** Spans of a document → lines of a given width, broken between words; a number is never broken. */
import type { Language } from '../../language/wording.js';
import { numberText } from '../../report/document/number-text.js';
import type { Span, Tone } from '../../report/document/spans.js';
import type { Cell } from '../../report/document/table.js';
import { BAR_BLOCKS, barText } from '../bar.js';
import { visible } from '../visible.js';
import { graphemesOf, widthOf, withoutInvisible } from './measure.js';

export interface Segment {
  readonly text: string;
  readonly tone?: Tone | undefined;
}

export interface Line {
  readonly segments: readonly Segment[];
  readonly width: number;
}

/** What may not be parted by a space: a word, perhaps in several tones. */
interface Word {
  readonly segments: Segment[];
  width: number;
  /** Holds a number. */
  solid: boolean;
  /** Columns of space before it; -1 where it begins a line. */
  space: number;
}

/** Text ready to be laid out. */
export interface Flow {
  readonly words: readonly Word[];
  /** Of the widest line where nothing is broken. */
  readonly natural: number;
  /** Of the widest word that should stay whole. */
  readonly least: number;
  /** Of the widest number: it must. */
  readonly core: number;
}

/** A word of letters that is wider than this may be broken where there is no room. */
const BREAKABLE = 10;
/** Where a word too wide for its column is best broken. */
const AFTER_SLASH = /(?<=\/)/u;
const PIECES = /\n| +|[^\n ]+/gu;

const spanText = (span: Span, language: Language, blocks: number): string => {
  switch (span.kind) {
    case 'text':
      return withoutInvisible(visible(span.text));
    case 'number':
      return numberText(span, language);
    case 'bar':
      return barText(span.percent, blocks);
  }
};

/** Words of spans, in which `tone` is given to what has none; a bar is `blocks` wide. */
export const flowOf = (spans: readonly Span[], language: Language, tone?: Tone, blocks = BAR_BLOCKS): Flow => {
  const words: Word[] = [];
  let space = -1;
  let glued = false;
  let natural = 0;
  let width = 0;
  for (const span of spans) {
    const solid = span.kind !== 'text';
    const own = (span.kind === 'bar' ? undefined : span.tone) ?? tone;
    for (const [piece] of spanText(span, language, blocks).matchAll(PIECES)) {
      if (piece === '\n') {
        // An empty line is a word without letters.
        if (space === -1 && !glued) words.push({ segments: [], width: 0, solid: false, space: -1 });
        natural = Math.max(natural, width);
        [space, width, glued] = [-1, 0, false];
      } else if (piece.startsWith(' ')) {
        if (space !== -1 || glued) space = Math.max(space, 0) + piece.length;
        glued = false;
      } else {
        const segment = { text: piece, tone: own };
        const wide = widthOf(piece);
        const last = words.at(-1);
        if (glued && last !== undefined) {
          last.segments.push(segment);
          last.width += wide;
          last.solid ||= solid;
          width += wide;
        } else {
          words.push({ segments: [segment], width: wide, solid, space });
          width += wide + Math.max(space, 0);
        }
        [space, glued] = [0, true];
      }
    }
  }
  natural = Math.max(natural, width);
  let least = 0;
  let core = 0;
  for (const word of words) {
    if (word.solid) core = Math.max(core, word.width);
    least = Math.max(least, word.solid ? word.width : Math.min(word.width, BREAKABLE));
  }
  return { words, natural, least, core };
};

/** A cell's flow: its value, then in brackets what is said beside it, then the numbers of its notes. */
export const cellSpans = (cell: Cell): readonly Span[] => {
  const spans = [...cell.spans];
  const beside = (tone: Tone | undefined, words: string): Span => ({ kind: 'text', text: words, tone });
  if (cell.aside !== undefined && cell.aside.length > 0) {
    const tone = cell.aside.find((span) => span.kind === 'text')?.tone;
    spans.push(beside(tone, spans.length > 0 ? ' (' : '('), ...cell.aside, beside(tone, ')'));
  }
  for (const note of cell.notes ?? []) spans.push(beside('dim', ` [${note}]`));
  return spans;
};

/** A word too wide for its column, in pieces; the last may be carried on. */
const broken = (word: Word, most: number): Line[] => {
  const lines: Line[] = [];
  let segments: Segment[] = [];
  let width = 0;
  const parts = word.segments.flatMap(({ text, tone }) =>
    text.split(AFTER_SLASH).map((part) => ({ text: part, tone })),
  );
  for (const { text, tone } of parts) {
    const whole = widthOf(text);
    if (width > 0 && width + whole > most && whole <= most) {
      lines.push({ segments, width });
      [segments, width] = [[], 0];
    }
    let piece = '';
    for (const grapheme of graphemesOf(text)) {
      if (width + grapheme.width > most && width > 0) {
        lines.push({ segments: [...segments, { text: piece, tone }], width });
        [segments, piece, width] = [[], '', 0];
      }
      piece += grapheme.text;
      width += grapheme.width;
    }
    if (piece !== '') segments.push({ text: piece, tone });
  }
  lines.push({ segments, width });
  return lines;
};

/**
 * Lines of at most `most` columns; wider only where a number is.
 * @param hang columns fewer for every line but the first
 */
export const linesOf = (flow: Flow, most: number, hang = 0): readonly Line[] => {
  const lines: Line[] = [];
  let segments: Segment[] = [];
  let width = -1;
  const end = (): void => {
    if (width >= 0) lines.push({ segments, width });
    [segments, width] = [[], -1];
  };
  for (const word of flow.words) {
    const space = Math.max(word.space, 0);
    const room = lines.length === 0 ? most : most - hang;
    if (width >= 0 && word.space >= 0 && width + space + word.width <= room) {
      const tone = segments.at(-1)?.tone;
      if (space > 0)
        segments.push({ text: ' '.repeat(space), tone: tone === word.segments[0]?.tone ? tone : undefined });
      segments.push(...word.segments);
      width += space + word.width;
      continue;
    }
    end();
    const now = lines.length === 0 ? most : most - hang;
    if (word.width <= now || word.solid) {
      segments = [...word.segments];
      width = word.width;
      continue;
    }
    // The first line may be wider than those after it; a long word does not use that.
    const pieces = broken(word, Math.max(1, most - hang));
    const last = pieces.pop();
    for (const piece of pieces) lines.push(piece);
    segments = [...(last?.segments ?? [])];
    width = last?.width ?? -1;
  }
  end();
  return lines;
};
