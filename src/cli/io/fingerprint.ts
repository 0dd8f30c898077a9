/** The size and SHA-256 of files, piece by piece: no file is too large for it. */
import { open, stat } from 'node:fs/promises';
import type { Fingerprint } from '../../model/manifest.js';
import { codeOf } from './failures.js';

/** Of a file there is: its fingerprint; else why there is none. */
export type FileFingerprint = Fingerprint | { readonly missing: true } | { readonly unreadable: string };

/** Takes pieces one after another. */
export interface Hasher {
  readonly add: (piece: string | Uint8Array) => void;
  readonly end: () => Fingerprint;
}

export const startHash = async (): Promise<Hasher> => {
  const { createHash } = await import('node:crypto');
  const hash = createHash('sha256');
  let size = 0;
  return {
    add: (piece) => {
      const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
      size += bytes.length;
      hash.update(bytes);
    },
    end: () => ({ size, sha256: hash.digest('hex') }),
  };
};

const PIECE = 1 << 16;

/** Only of a plain file: a device or a pipe might never end. */
export const fingerprint = async (file: string): Promise<FileFingerprint> => {
  try {
    if (!(await stat(file)).isFile()) return { unreadable: 'ENOTFILE' };
    const handle = await open(file);
    try {
      const hash = await startHash();
      const buffer = Buffer.alloc(PIECE);
      for (;;) {
        const { bytesRead } = await handle.read(buffer, 0, PIECE);
        if (bytesRead === 0) return hash.end();
        hash.add(buffer.subarray(0, bytesRead));
      }
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = codeOf(error);
    return code === 'ENOENT' || code === 'ENOTDIR' ? { missing: true } : { unreadable: code };
  }
};
