import { inflateRawSync } from 'node:zlib';
import type { Capabilities } from '../src/model/reading/reading.js';

/** What the command line passes in, for tests that go through the pipeline. */
export const capabilities: Capabilities = {
  inflateRaw: (data, size) => inflateRawSync(data, { maxOutputLength: Math.max(1, size) }),
};
