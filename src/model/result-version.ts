/** Of the document that `--format json` prints: raised only where a field is removed or changed. */
export const RESULT_VERSION = 1;
