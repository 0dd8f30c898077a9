/** Other threads of this program: each runs a script of its own, and the two send each other plain values. */
import { availableParallelism, loadavg } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';

export interface Thread {
  readonly send: (message: unknown) => void;
  readonly stop: () => void;
}

export interface Threads {
  /** How many may run at once without waiting for each other, or for others. */
  readonly most: number;
  /** Of fewer files than these, starting them takes as long as they save. */
  readonly fewestFiles: number;
  /**
   * @param data what the thread is told at its beginning
   * @param ended called once where it ends without being stopped, for whatever reason
   */
  readonly start: (data: unknown, heard: (message: unknown) => void, ended: () => void) => Thread;
}

/** Measured with scorecards of ten criteria to a hundred. */
const FEWEST_FILES = 250;

/** Cores that others leave: on those they use, several threads take longer than one. Windows tells no load. */
const freeCores = (): number => Math.floor(availableParallelism() - (loadavg()[0] ?? 0) + 0.5);

/** Undefined where none may be started: Node can be told to allow no threads. */
const workerOf = (script: string, data: unknown): Worker | undefined => {
  try {
    // What it would print is said by the first thread, or not at all.
    return new Worker(script, { workerData: data, stdout: true, stderr: true });
  } catch {
    return undefined;
  }
};

/** @param script the program that a thread runs */
export const threadsOf = (script: string): Threads => ({
  most: freeCores(),
  fewestFiles: FEWEST_FILES,
  start: (data, heard, ended) => {
    const worker = workerOf(script, data);
    if (worker === undefined) {
      queueMicrotask(ended);
      return { send: () => undefined, stop: () => undefined };
    }
    worker.on('message', heard);
    worker.on('error', ended);
    worker.on('exit', ended);
    return {
      send: (message) => worker.postMessage(message),
      stop: () => {
        worker
          .off('error', ended)
          .off('exit', ended)
          .on('error', () => undefined);
        void worker.terminate();
      },
    };
  },
});

/** In such a thread: what it was told, what it is asked, and how it answers. */
export const serveThread = (
  answerer: (data: unknown) => (message: unknown, answer: (message: unknown) => void) => void,
): void => {
  const port = parentPort;
  if (port === null) throw new Error('not in a thread of its own');
  const hear = answerer(workerData);
  port.on('message', (message) => hear(message, (answer) => port.postMessage(answer)));
};
