import type { Said } from '../../language/wording.js';
import type { PlainBlock } from '../document/document.js';
import type { ReportContext } from '../remediation/context.js';

/** One part of a report. */
export interface SectionSpec {
  /** Absent where the document's own title speaks for it. */
  readonly title?: Said;
  /** Said where a person asked for this part and there is nothing in it. */
  readonly none: Said;
  /** No blocks: there is nothing to say, and unasked the part is left out. */
  readonly blocks: (context: ReportContext) => readonly PlainBlock[];
}
