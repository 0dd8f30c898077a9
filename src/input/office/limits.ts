/** Bounds of the office readers: far above any real scorecard, and low enough that no file hurts the machine. */

const MIB = 1 << 20;

/** All parts of one file together, unpacked, in bytes. */
export const MOST_UNPACKED_BYTES = 256 * MIB;
/** Parts of one file. */
export const MOST_ENTRIES = 4096;
/** Elements inside each other in one part. */
export const MOST_XML_DEPTH = 256;
/** Characters of one tag, text or comment of a part. */
export const MOST_TOKEN = 4 * MIB;
/** Cells that hold something, all sheets or tables of one file together. */
export const MOST_CELLS = 5_000_000;
/** Rows that hold something, all sheets or tables of one file together. */
export const MOST_ROWS = 500_000;
/** Characters of one cell; Excel itself stops at 32,767. */
export const MOST_TEXT = 100_000;
/** Characters of all cells together: one long text may be shared by many cells. */
export const MOST_CHARACTERS = 128 * MIB;
/** Merged ranges of one sheet. */
export const MOST_MERGES = 200_000;
/** Columns of a table in a document; Word itself stops at 63. */
export const MOST_TABLE_COLUMNS = 1024;
/** Excel's own sizes of a sheet: no reference points beyond them. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;
