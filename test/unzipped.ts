/** The texts of the parts of an office file. */
import { unzipSync } from 'fflate';

export const unzipped = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)]));
