/** Fields that are open: of each, its result is text, its instruction is not. */
import { eachInside, isOn, wholeNumber } from '../office/children.js';
import type { XmlReader } from '../xml.js';

interface Field {
  /** Whether its instruction, which nobody sees, is still going on. */
  instructing: boolean;
  instruction: string;
  /** What a form shows without writing it: the chosen entry of a list, a box ticked or not. */
  readonly shown: string;
}

/** The entry chosen in the list just opened. */
const chosenEntry = (xml: XmlReader): string => {
  const entries: string[] = [];
  let chosen = 0;
  eachInside(xml, (name) => {
    if (name === 'result' || name === 'default') chosen = wholeNumber(xml.attribute('val')) ?? chosen;
    else if (name === 'listEntry') entries.push(xml.attribute('val') ?? '');
  });
  return entries[chosen] ?? '';
};

const tickBox = (xml: XmlReader): string => {
  let ticked = false;
  eachInside(xml, (name) => {
    if (name === 'default' || name === 'checked') ticked = isOn(xml);
  });
  return ticked ? '☒' : '☐';
};

const shownByForm = (xml: XmlReader): string => {
  let shown = '';
  eachInside(xml, (name) => {
    if (name === 'ddList') shown = chosenEntry(xml);
    else if (name === 'checkBox') shown = tickBox(xml);
  });
  return shown;
};

/** "=SUM(ABOVE) \\# 0,00": a formula, and how its result is shown. */
const FORMULA = /^\s*=\s*([^\\]*[^\\\s])/u;

const NOTE_REFERENCE = /^\s*NOTEREF\b/iu;

export class Fields {
  readonly #open: Field[] = [];
  #formula: string | undefined;

  /** Whether what is read now is an instruction. */
  get instructing(): boolean {
    return this.#open.some((field) => field.instructing);
  }

  /** Whether what is read now is the mark of a note that stands elsewhere. */
  get noting(): boolean {
    return this.#open.some(({ instructing, instruction }) => !instructing && NOTE_REFERENCE.test(instruction));
  }

  /** Reads the mark just opened (`fldChar`), to its close; the text it shows by itself, if any. */
  follow(xml: XmlReader): string {
    const type = xml.attribute('fldCharType');
    const shown = shownByForm(xml);
    if (type === 'begin') this.#open.push({ instructing: true, instruction: '', shown });
    else if (type === 'separate') {
      const field = this.#open.at(-1);
      if (field !== undefined) field.instructing = false;
    } else if (type === 'end') {
      const ended = this.#open.pop();
      if (this.#open.length === 0) this.calculate(ended?.instruction);
      return ended?.shown ?? '';
    }
    return '';
  }

  /** Takes a piece of the instruction that is going on. */
  instruct(text: string): void {
    const field = this.#open.at(-1);
    if (field?.instructing === true) field.instruction += text;
  }

  /** Takes the whole instruction of a field that ended, in case it is a formula. */
  calculate(instruction: string | undefined): void {
    this.#formula ??= FORMULA.exec(instruction ?? '')?.[1];
  }

  /** The first formula since this was last asked, without its "=". */
  takeFormula(): string | undefined {
    const formula = this.#formula;
    this.#formula = undefined;
    return formula;
  }

  /** A field whose end was lost must not swallow what follows. */
  mendLost(): void {
    for (const field of this.#open) field.instructing = false;
  }
}
