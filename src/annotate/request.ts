/** What is asked of an annotated copy, and what is to be known about it. */

import type { Zip } from '../input/zip.js';
import type { Wording } from '../language/wording.js';
import type { Note } from './note.js';
import type { PackageEditor } from './package/package-editor.js';

export interface AnnotateRequest {
  /** In the order of the findings. */
  readonly notes: readonly Note[];
  /** The language of what is written into the copy. */
  readonly wording: Wording;
  /** ISO day; without one no date is written. */
  readonly today?: string | undefined;
  /** The tab, from 1, of the list that an earlier annotation left. */
  readonly findingsSheet?: number | undefined;
}

/** What could not be done as asked, in the names of places. */
export interface Remarks {
  /** Cells whose thread of comments was left alone. */
  readonly threads: readonly string[];
}

/** Changes the parts of an opened file. What is damaged stands in the editor's `refusal`. */
export type Annotator = (editor: PackageEditor, zip: Zip, request: AnnotateRequest) => Remarks;
