/** Codes typed with letters and digits that look alike: l, ll and 1V for I, II and IV, 1.1O for 1.10. */
import { romanValue, toRoman } from '../../model/scorecard/code.js';
import { tidy } from '../../model/text/text.js';
import { parseCode } from './codes.js';

export interface MistypedCode {
  readonly shown: string;
  /** What its place among the others proves it to be. */
  readonly original: string | undefined;
}

const TRAILING = /[.):/\s-]+$/u;
const LIKE_ROMAN = /^[Il1|VX]{1,6}$/u;
const LIKE_NUMBERS = /^[\dlI|Oo]+(?:\.[\dlI|Oo]+)*$/u;
const LOWER = /^\p{Ll}$/u;

const coreOf = (text: string): string => tidy(text).replace(TRAILING, '');

/** The numeral a text looks like; undefined where it is one, or looks like none. */
const likeRoman = (core: string): number | undefined => {
  if (!LIKE_ROMAN.test(core) || !/[l1|]/u.test(core)) return undefined;
  return romanValue(core.replace(/[l1|]/gu, 'I'));
};

const numeralOf = (core: string): number | undefined => (/^[IVX]+$/u.test(core) ? romanValue(core) : undefined);

const numbersOf = (core: string): readonly number[] | undefined =>
  /^\d{1,3}(?:\.\d{1,3})*$/u.test(core) ? core.split('.').map(Number) : undefined;

/** The numbers a text looks like, letters in place of some digits. */
const likeNumbers = (core: string): readonly number[] | undefined => {
  if (!LIKE_NUMBERS.test(core) || !/\d/u.test(core) || !/[l|Oo]|\dI|I\d/u.test(core)) return undefined;
  return numbersOf(core.replace(/[lI|]/gu, '1').replace(/[Oo]/gu, '0'));
};

/** Whether numbers are the next in a list, or the first below those before. */
const follows = (parts: readonly number[], before: readonly number[] | undefined): boolean => {
  if (before === undefined) return false;
  const last = parts.at(-1) ?? 0;
  const above = parts.slice(0, -1).join('.');
  if (above === before.join('.')) return last === 1;
  return before.slice(0, parts.length - 1).join('.') === above && last === (before[parts.length - 1] ?? 0) + 1;
};

const DIGITS_ALONE = /^1+$/u;

class MistypedReader {
  private readonly cores: readonly (string | undefined)[];
  /** By position the next code below, and the next numeral, typed right or not; 1, 11 and 111 are numbers first. */
  private readonly coreAfter: (string | undefined)[] = [];
  private readonly numeralAfter: (number | undefined)[] = [];
  private readonly found = new Map<number, MistypedCode>();

  constructor(private readonly texts: readonly (string | undefined)[]) {
    this.cores = texts.map((text) => (text === undefined || text.length > 20 ? undefined : coreOf(text)));
  }

  read(): ReadonlyMap<number, MistypedCode> {
    if (!this.cores.some((core) => core !== undefined && /[l|Oo]|^1+[VX]|[IVX]1|^11+$|I\.|\.I|\dI/u.test(core)))
      return this.found;
    this.lookAhead();
    let numeral: number | undefined;
    let numbers: readonly number[] | undefined;
    let previous: string | undefined;
    let letter: string | undefined;
    for (const [index, core] of this.cores.entries()) {
      if (core === undefined || core === '') continue;
      const roman = likeRoman(core);
      // After k, i and ii: the letter l goes on with the list.
      const goesOn = core === 'l' && letter === 'k';
      if (core !== 'i' && core !== 'v' && core !== 'x' && LOWER.test(core)) letter = core;
      if (goesOn) {
        previous = core;
        continue;
      }
      if (roman !== undefined && this.isNumeral(index, core, roman, numeral, previous)) {
        this.note(index, toRoman(roman));
        numeral = roman;
        numbers = undefined;
      } else {
        const like = likeNumbers(core);
        if (like !== undefined && this.areNumbers(index, like, numbers)) {
          this.note(index, like.join('.'));
          numbers = like;
        } else if (this.isNoCode(index, core, previous)) this.note(index, undefined);
        else {
          numeral = numeralOf(core) ?? numeral;
          numbers = numbersOf(core) ?? (numeralOf(core) === undefined ? numbers : undefined);
        }
      }
      previous = core;
    }
    return this.found;
  }

  private lookAhead(): void {
    let [next, numeral]: [string | undefined, number | undefined] = [undefined, undefined];
    for (let index = this.cores.length - 1; index >= 0; index -= 1) {
      this.coreAfter[index] = next;
      this.numeralAfter[index] = numeral;
      const core = this.cores[index];
      if (core === undefined || core === '') continue;
      next = core;
      if (!DIGITS_ALONE.test(core)) numeral = numeralOf(core) ?? likeRoman(core) ?? numeral;
    }
  }

  private note(index: number, original: string | undefined): void {
    this.found.set(index, { shown: tidy(this.texts[index] ?? ''), original });
  }

  /** The next of the numerals so far, or the first before a second. */
  private isNumeral(
    index: number,
    core: string,
    value: number,
    numeral: number | undefined,
    previous: string | undefined,
  ): boolean {
    const after = this.numeralAfter[index];
    const isNext = numeral !== undefined && value === numeral + 1;
    if (DIGITS_ALONE.test(core)) {
      const goesOn = after === undefined || after === value + 1 || after === 1;
      const isNumber = previous !== undefined && Number(previous) + 1 === Number(core);
      return core.length > 1 && isNext && goesOn && !isNumber && this.coreAfter[index] === '1';
    }
    if (core === 'l' && previous !== undefined && LOWER.test(previous)) return false;
    return isNext || (value === 1 && after === 2);
  }

  private areNumbers(index: number, parts: readonly number[], before: readonly number[] | undefined): boolean {
    if (follows(parts, before)) return true;
    const next = this.coreAfter[index];
    const after = next === undefined ? undefined : (numbersOf(next) ?? likeNumbers(next));
    return after !== undefined && parts.length > 1 && follows(after, parts);
  }

  /** Whether a text can be no code as it stands, or a lone l no letter of a list. */
  private isNoCode(index: number, core: string, previous: string | undefined): boolean {
    if (core === 'l') {
      const next = this.coreAfter[index];
      return ![previous, next].some((other) => other !== undefined && other !== 'l' && LOWER.test(other));
    }
    const isLike = likeRoman(core) !== undefined || likeNumbers(core) !== undefined;
    if (!isLike || !/[l|IOo]/u.test(core)) return false;
    // lX is no numeral of small letters.
    if (core !== core.toLowerCase() && core !== core.toUpperCase() && likeRoman(core) !== undefined) return true;
    const code = parseCode(core);
    return code === undefined || code.style === 'word';
  }
}

/**
 * Finds codes that were mistyped.
 *
 * @param texts the codes of a table's rows, in order; undefined where a row has none
 * @returns by position: what was typed, and what it was meant to be where that is proved
 */
export const mistypedCodes = (texts: readonly (string | undefined)[]): ReadonlyMap<number, MistypedCode> =>
  new MistypedReader(texts).read();

const LEADING = /^([\dIl|VXOo.]{1,20}?)(\s*[.):/]\s+|\s+[-–]\s+|\s*\)\s*)\S/u;

/** What may be a code at the start of a name: "ll." of "ll. THỂ CHẾ". */
export const leadingCode = (name: string): string | undefined => LEADING.exec(name.trim())?.[1];

/** A name without what may be a code at its start. */
export const withoutLeadingCode = (name: string): string => {
  const [all, code = '', separator = ''] = LEADING.exec(name.trim()) ?? [];
  return all === undefined ? name : name.trim().slice(code.length + separator.length);
};
