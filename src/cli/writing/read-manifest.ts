/** Bytes → a manifest that is, to the byte, what this program wrote. */
import { type Difference, MANIFEST_VERSION, type Manifest } from '../../model/manifest.js';
import type { Capabilities } from '../../model/reading/reading.js';
import { isAsWritten } from '../../render/json/manifest.js';
import { manifestOf, manifestVersionOf } from '../../schema/manifest-schema.js';

/** The document in a file; undefined where it is none. */
const parsed = (bytes: Uint8Array): { readonly text: string; readonly document: object } | undefined => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const document: unknown = JSON.parse(text);
    return typeof document === 'object' && document !== null ? { text, document } : undefined;
  } catch {
    return undefined;
  }
};

/** The manifest in a file, or why it cannot be relied on. */
export const readManifest = async (bytes: Uint8Array, { sha256 }: Capabilities): Promise<Manifest | Difference> => {
  if (sha256 === undefined) throw new Error('this machine makes no hashes');
  const found = parsed(bytes);
  if (found === undefined || !(await isAsWritten(found.text, found.document, sha256))) {
    return { kind: 'manifest-damaged' };
  }
  const version = manifestVersionOf(found.document) ?? 0;
  if (version > MANIFEST_VERSION) return { kind: 'manifest-newer', version };
  return manifestOf(found.document) ?? { kind: 'manifest-damaged' };
};
