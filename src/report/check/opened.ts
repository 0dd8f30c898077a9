/** What `cchc open` says in its window: the findings with their places, then the total of each scorecard. */
import type { Wording } from '../../language/wording.js';
import { type FileResult, mayBeWritten } from '../../model/evaluation.js';
import { paragraph, text } from '../document/build.js';
import type { Block, Document } from '../document/document.js';
import { totalLines } from '../remediation/total-lines.js';
import { checkDocument } from './check.js';

export const openedDocument = (results: readonly FileResult[], wording: Wording): Document => {
  const totals: Block[] = results.filter(mayBeWritten).flatMap(({ file, evaluations }) =>
    evaluations.flatMap((one) => {
      const name = one.sheet === undefined || evaluations.length === 1 ? file : `${file}: ${one.sheet}`;
      return [paragraph(text(name, 'strong')), ...totalLines(one.scored, wording)];
    }),
  );
  return { language: wording.language, blocks: [...checkDocument(results, wording).blocks, ...totals] };
};
