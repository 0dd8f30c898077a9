/** What the rest of the program asks of this folder. */
export { type Annotated, annotate } from './annotate.js';
export { type AnnotatedCopy, annotatedCopy } from './annotated-copy.js';
export { ANNOTATED_ENDINGS, type Annotatable, annotatable, type OfficeFamily } from './family.js';
export { notesOf } from './note.js';
