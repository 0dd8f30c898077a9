/** Walking through a document's content: what only wraps it is looked through, what nobody sees is passed over. */
import { eachInside, isOn } from '../office/children.js';
import type { XmlReader } from '../xml.js';

/** Content that a reader does not see. */
const UNSEEN: ReadonlySet<string> = new Set(['del', 'moveFrom', 'delInstrText', 'delText', 'rt', 'tblPrEx']);

export class Walker {
  /** Whether what is read stands in a content control that still shows its hint: "Click here to enter text." */
  hint = false;

  constructor(readonly xml: XmlReader) {}

  /** Visits the elements inside the one just opened; those that `visit` does not read itself are looked into. */
  each(visit: (name: string) => void): void {
    eachInside(this.xml, (name) => {
      if (UNSEEN.has(name)) this.xml.skip();
      else if (name === 'sdt') this.#control(visit);
      else if (name === 'AlternateContent') this.#alternatives(visit);
      else visit(name);
    });
  }

  #control(visit: (name: string) => void): void {
    const outer = this.hint;
    this.each((name) => {
      if (name === 'sdtPr') {
        eachInside(this.xml, (property) => {
          if (property === 'showingPlcHdr') this.hint = isOn(this.xml);
        });
      } else visit(name);
    });
    this.hint = outer;
  }

  /** The same content for newer and for older programs: the first version counts. */
  #alternatives(visit: (name: string) => void): void {
    let taken = false;
    eachInside(this.xml, () => {
      if (taken) this.xml.skip();
      else this.each(visit);
      taken = true;
    });
  }
}
