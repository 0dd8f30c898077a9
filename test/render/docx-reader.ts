/** A Word file as python-docx reads it: a reader that has nothing in common with what wrote it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PYTHON } from '../office.js';

export interface ReadCell {
  readonly text: string;
  readonly span: number;
  readonly merge: 'restart' | 'continue' | null;
  readonly align: string | null;
  readonly bold: boolean;
  /** Half points. */
  readonly sizes: readonly number[];
}

export interface ReadRow {
  readonly header: boolean;
  /** Never split between pages. */
  readonly whole: boolean;
  readonly cells: readonly ReadCell[];
}

export interface ReadDocument {
  readonly title: string;
  readonly created: string;
  readonly font: string;
  /** Outside tables. */
  readonly paragraphs: readonly string[];
  readonly sections: readonly {
    readonly orientation: string;
    /** Millimetres. */
    readonly page: readonly [number, number];
    readonly margins: readonly number[];
    readonly differentFirst: boolean;
    readonly firstHeader: readonly string[];
    readonly fields: readonly string[];
    readonly start: string | null;
  }[];
  readonly tables: readonly (readonly ReadRow[])[];
}

const inFile = <T>(bytes: Uint8Array, use: (file: string, folder: string) => T, extension = 'docx'): T => {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-docx-'));
  try {
    const file = join(folder, `a.${extension}`);
    writeFileSync(file, bytes);
    return use(file, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

export const readDocument = (bytes: Uint8Array): ReadDocument =>
  inFile(bytes, (file) =>
    JSON.parse(
      execFileSync(PYTHON, [join(import.meta.dirname, 'read_docx.py'), file], {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      }),
    ),
  );

/** The text of each page as LibreOffice prints it. */
export const pagesOf = (bytes: Uint8Array, extension: 'docx' | 'xlsx' = 'docx'): readonly string[] =>
  inFile(
    bytes,
    (file, folder) => {
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file];
      execFileSync('soffice', args, { stdio: 'ignore', timeout: 240_000 });
      const text = execFileSync('pdftotext', ['-layout', join(folder, 'a.pdf'), '-'], {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      });
      return text.split('\f').slice(0, -1);
    },
    extension,
  );
