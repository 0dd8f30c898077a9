/** The page of a run on GitHub: whatever steps append to the file that `GITHUB_STEP_SUMMARY` names is shown there. */
import { CallError } from '../io.js';
import type { Session } from '../session.js';
import type { Rendered } from './result-format.js';

/** What a step may put there in all; of more, nothing is shown. */
const MOST_BYTES = 1024 * 1024;

const encoder = new TextEncoder();

/** The text with as many rows as there is room for. */
const fitting = (textWith: (most: number) => string, room: number): string => {
  let most = Number.POSITIVE_INFINITY;
  let text = textWith(most);
  for (let size = encoder.encode(text).length; size > room && most > 0; size = encoder.encode(text).length) {
    // Rows are about as long as each other; a little less than would fit by that measure.
    const rows = Math.min(most, text.split('\n').length);
    most = Math.floor(rows * Math.min(0.9, (room / size) * 0.95));
    text = textWith(most);
  }
  return encoder.encode(text).length > room ? '' : text;
};

/** Appends the whole table. @throws {CallError} where the file cannot be written to */
export const writeStepSummary = async ({ table }: Rendered, { io, machineWords }: Session): Promise<void> => {
  const file = io.env['GITHUB_STEP_SUMMARY'];
  if (file === undefined || file === '' || table === undefined) return;
  const { renderMarkdown } = await import('../../render/markdown/index.js');
  const before = await io.read(file).catch((error: unknown) => {
    if (error instanceof CallError && error.mistake.kind === 'file-missing') return new Uint8Array();
    throw error;
  });
  const text = fitting((most) => `${renderMarkdown(table(machineWords, most))}\n`, MOST_BYTES - before.length);
  if (text !== '') await io.append(file, text);
};
