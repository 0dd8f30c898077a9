/** How far a long run has come: drawn on a terminal's stderr, once it has taken a second. */
import { FILES } from '../../language/command/files.js';
import { safeLine } from '../complaint.js';
import type { Session } from '../session.js';

const AFTER_MS = 1000;

export interface Progress {
  /** Before each file. */
  readonly at: (file: string) => Promise<void>;
  /** Leaves the terminal as it was. */
  readonly end: () => void;
}

const silent: Progress = { at: async () => undefined, end: () => undefined };

/** @param total how many files there are: one alone has no way to go */
export const startProgress = ({ io, quiet, words }: Session, total: number): Progress => {
  const stream = io.stderr.terminal;
  if (stream === undefined || quiet || total < 2 || io.env['TERM'] === 'dumb') return silent;
  let isLong = false;
  let done = -1;
  let bar: ReturnType<typeof import('./progress-bar.js').drawBar> | undefined;
  const timer = setTimeout(() => {
    isLong = true;
  }, AFTER_MS);
  return {
    at: async (file) => {
      done += 1;
      if (!isLong) return;
      const shown = safeLine(file);
      if (bar !== undefined) return bar.update(done, { file: shown });
      const { drawBar } = await import('./progress-bar.js');
      bar = drawBar(stream, FILES.reading[words.language], { total, done, file: shown });
    },
    end: () => {
      clearTimeout(timer);
      bar?.stop();
    },
  };
};
