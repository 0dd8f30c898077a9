/** What the system answers, as mistakes that people understand. */
import type { Mistake } from '../../language/mistakes/mistakes.js';
import type { FileResult } from '../../model/evaluation.js';

/** A call that cannot be carried out: exit code 2. */
export class CallError extends Error {
  /** @param results what was found in a file that the call names, and why it cannot be used */
  constructor(
    readonly mistake: Mistake,
    readonly results: readonly FileResult[] = [],
  ) {
    super(mistake.kind);
  }
}

export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

/** Why a file, or what a folder holds, cannot be read. */
export const readFailure = (error: unknown, file: string): CallError => {
  const code = codeOf(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      // What could not be decoded leads back to nothing.
      return new CallError({ kind: file.includes('\ufffd') ? 'file-name' : 'file-missing', file });
    case 'EISDIR':
      return new CallError({ kind: 'file-is-directory', file });
    case 'EACCES':
    case 'EPERM':
      return new CallError({ kind: 'file-not-allowed', file });
    default:
      return new CallError({ kind: 'file-unreadable', file, detail: code });
  }
};

/** Why a file cannot be written. @throws what is no answer of the system, and so a bug of what makes the file's content */
export const writeFailure = (error: unknown, file: string): CallError => {
  if (!(error instanceof Error && 'code' in error)) throw error;
  const code = codeOf(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new CallError({ kind: 'output-folder-missing', file });
    case 'EISDIR':
      return new CallError({ kind: 'output-is-directory', file });
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      // On Windows this is what a workbook open in Excel answers.
      return new CallError({ kind: process.platform === 'win32' ? 'output-busy' : 'output-not-allowed', file });
    case 'EBUSY':
      return new CallError({ kind: 'output-busy', file });
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return new CallError({ kind: 'disk-full', file });
    default:
      return new CallError({ kind: 'output-unwritable', file, detail: code });
  }
};
