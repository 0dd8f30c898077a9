import { finding } from '../../model/finding.js';
import type { Capabilities, ReadResult } from '../../model/reading.js';

export const readDocx = (_bytes: Uint8Array, _capabilities: Capabilities): ReadResult => ({
  kind: 'unreadable',
  findings: [finding('unreadable-file', { reason: 'word' })],
});
