/** The engine: a worker that reads, scores and writes, so that the page never waits for it. */
import type { Answered, Answers, Asked, RequestName, Requests } from '../protocol.js';
import { criterionAt, wordsOf } from './edits.js';
import { closeFile, correctFile, opened, openFile } from './opened.js';
import { writeOutput } from './outputs.js';
import { previewOf } from './preview.js';
import { showRanking, writeRanking } from './ranking.js';
import { summaryFor } from './summary.js';
import { showView } from './views.js';

type Handlers = { readonly [N in RequestName]: (request: Requests[N]) => Answers[N] | Promise<Answers[N]> };

const HANDLERS: Handlers = {
  read: openFile,
  correct: correctFile,
  summary: summaryFor,
  view: showView,
  write: writeOutput,
  preview: previewOf,
  words: ({ file, scorecard, criterion, remedy }) => {
    const found = opened(file).result.evaluations[scorecard]?.scored.scorecard;
    return wordsOf(found && criterionAt(found, criterion)?.remedies[remedy]);
  },
  rank: showRanking,
  writeRanking,
  forget: ({ file }) => closeFile(file),
};

const answer = <N extends RequestName>(name: N, request: Requests[N]): Answers[N] | Promise<Answers[N]> =>
  HANDLERS[name](request);

/** Of a worker, as far as it is used. */
interface Scope {
  onmessage: ((event: MessageEvent<Asked>) => void) | null;
  readonly postMessage: (message: Answered) => void;
}

const scope = globalThis as unknown as Scope;

scope.onmessage = async ({ data: { number, name, request } }) => {
  try {
    scope.postMessage({ number, answer: await answer(name, request as never) });
  } catch (error) {
    scope.postMessage({
      number,
      failure: error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error),
    });
  }
};
