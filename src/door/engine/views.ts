/** What the page shows of a file: the same documents as the command line prints, as markup. */

import { tableMistakeText } from '../../language/mistakes/table.js';
import { DOOR } from '../../language/page/door.js';
import { CRITERIA_SETS } from '../../language/report/criteria-sets.js';
import { type Wording, wording } from '../../language/wording.js';
import { type Evaluation, mayBeWritten } from '../../model/evaluation.js';
import type { Finding } from '../../model/finding/finding.js';
import { renderWithin } from '../../render/html/within.js';
import { checkDocument } from '../../report/check/check.js';
import { heading, paragraph } from '../../report/document/build.js';
import type { Document } from '../../report/document/document.js';
import { readingDocument } from '../../report/reading.js';
import { reportDocument } from '../../report/report.js';
import { scoreDocument } from '../../report/score.js';
import type { Requests, Shown, ViewName } from '../protocol.js';
import { isSet, type OpenedFile, opened, setFaultsOf } from './opened.js';
import { inPieces } from './pieces.js';

declare const __VERSION__: string;

const VIEW_DOCUMENTS: Readonly<Record<ViewName, (evaluation: Evaluation, words: Wording, today?: string) => Document>> =
  {
    result: (evaluation, words) => scoreDocument(evaluation, words, { beside: true }),
    plan: (evaluation, words, today) => reportDocument(evaluation, words, { version: __VERSION__, today }),
    reading: (evaluation, words) => readingDocument(evaluation, words),
  };

/** A criteria set has nothing to show but what is wrong with it, and is of use. */
const useOfSet = ({ result }: OpenedFile, faults: readonly Finding[], words: Wording): Document => {
  const { language } = words;
  const title = CRITERIA_SETS.set[language];
  const said = faults.length === 0 ? [] : checkDocument([{ ...result, findings: faults }], words).blocks;
  return { language, title, blocks: [heading(1, title), paragraph(DOOR.useOfSet[language]), ...said] };
};

/** Why nothing else can be shown of it: in the words of the command line. */
const refusal = ({ name, result }: OpenedFile, words: Wording): Document => {
  const { language } = words;
  const title = DOOR.refused[language];
  if (result.mistake !== undefined) {
    const said = tableMistakeText(result.mistake, name, language, true);
    return { language, title, blocks: [heading(1, title), paragraph(said)] };
  }
  return { language, title, blocks: [heading(1, title), ...checkDocument([result], words).blocks] };
};

export const showView = ({ file, view, language }: Requests['view']): Shown => {
  const found = opened(file);
  const words = wording(language, true);
  const { evaluations } = found.result;
  const isShown = view === 'reading' ? evaluations.length > 0 : mayBeWritten(found.result);
  const documents = isShown
    ? evaluations.map((one) => VIEW_DOCUMENTS[view](one, words, found.today))
    : [isSet(file) ? useOfSet(found, setFaultsOf(file), words) : refusal(found, words)];
  return inPieces(renderWithin(documents, language));
};
