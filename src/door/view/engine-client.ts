/** The engine as the page asks it: a worker made from the text within the page, made anew once it was stopped. */
import type { Answered, Answers, Asked, RequestName, Requests } from '../protocol.js';

/** Somebody stopped what was asked. */
export class Stopped extends Error {}

export interface Engine {
  readonly ask: <N extends RequestName>(name: N, request: Requests[N]) => Promise<Answers[N]>;
  /** Ends whatever is going on; what was asked and not answered is `Stopped`. A new one knows no file yet. */
  readonly stop: () => void;
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

const bytesIn = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** Kept in the page packed, as text. */
const unpacked = (packed: string): Promise<Blob> => {
  const stream = new Blob([bytesIn(packed)]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(stream, { headers: { 'Content-Type': 'text/javascript' } }).blob();
};

export const startEngine = (packed: string): Engine => {
  const url = unpacked(packed).then((blob) => URL.createObjectURL(blob));
  const waiting = new Map<number, Waiting>();
  let count = 0;
  let worker: Promise<Worker> | undefined;

  const fail = (error: Error): void => {
    const all = [...waiting.values()];
    waiting.clear();
    for (const { reject } of all) reject(error);
  };

  const begin = async (): Promise<Worker> => {
    const made = new Worker(await url);
    made.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
      const one = waiting.get(data.number);
      waiting.delete(data.number);
      if ('failure' in data) one?.reject(new Error(data.failure));
      else one?.resolve(data.answer as never);
    });
    made.addEventListener('error', (event) => fail(new Error(event.message)));
    return made;
  };

  worker = begin();
  return {
    ask: (name, request) =>
      new Promise((resolve, reject) => {
        count += 1;
        const number = count;
        waiting.set(number, { resolve, reject });
        worker ??= begin();
        worker.then(
          (one) => {
            // It may have been stopped before it stood.
            if (waiting.has(number)) one.postMessage({ number, name, request } as Asked);
          },
          (error: Error) => reject(error),
        );
      }),
    stop: () => {
      worker?.then((one) => one.terminate());
      worker = undefined;
      fail(new Stopped());
    },
  };
};
