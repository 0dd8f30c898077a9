/** A file in the page's list: what it comes to, how much was found in it. */

import { tableMistakeText } from '../../language/mistakes/table.js';
import { DOOR } from '../../language/page/door.js';
import { type Wording, wording } from '../../language/wording.js';
import { type Evaluation, type FileResult, findingsOf, mayBeWritten } from '../../model/evaluation.js';
import { countBySeverity } from '../../model/finding/finding.js';
import { tidy } from '../../model/text/text.js';
import type { Requests, ScorecardSummary, Summary } from '../protocol.js';
import { isSet, opened, setFaultsOf } from './opened.js';
import { outputsOf } from './outputs.js';

const scorecardSummary = ({ scored, sheet }: Evaluation, words: Wording): ScorecardSummary => {
  const { total, scorecard } = scored;
  const { assessed, lost, percent } = total;
  const max = total.unscored > 0 ? total.scoredMax : (total.max ?? total.scoredMax);
  const unit = scorecard.unit === undefined ? '' : tidy(scorecard.unit.text);
  return {
    name: unit === '' ? sheet : unit,
    total:
      assessed === undefined || lost === undefined
        ? undefined
        : DOOR.total[words.language](
            percent && words.percent(percent),
            words.points(assessed),
            words.points(max),
            words.points(lost),
          ),
  };
};

/** How much was found; nothing is said of a criteria set in which nothing is wrong. */
const countsOf = (file: number, result: FileResult, words: Wording): string | undefined => {
  if (result.mistake !== undefined) return undefined;
  const found = isSet(file) ? setFaultsOf(file) : findingsOf(result);
  return isSet(file) && found.length === 0 ? undefined : words.counts(countBySeverity(found));
};

export const summaryFor = ({ file, language }: Requests['summary']): Summary => {
  const found = opened(file);
  const { result, name } = found;
  const words = wording(language, true);
  const isSound = mayBeWritten(result);
  return {
    scorecards: isSound ? result.evaluations.map((one) => scorecardSummary(one, words)) : [],
    counts: countsOf(file, result, words),
    mistake: result.mistake === undefined ? undefined : tableMistakeText(result.mistake, name, language, true),
    isSound,
    isSet: isSet(file),
    isTable:
      result.mistake !== undefined ||
      result.evaluations.some(({ reading }) => reading !== undefined) ||
      findingsOf(result).some(({ rule }) => rule === 'no-table' || rule === 'ambiguous-column'),
    outputs: outputsOf(found),
  };
};
