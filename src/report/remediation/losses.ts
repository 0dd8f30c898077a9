/** Where the points went: what each leaf lost and what no child accounts for, biggest first. */
import { REPORT } from '../../language/report/report.js';
import type { Headings, Wording } from '../../language/wording.js';
import {
  compare,
  isNegative,
  isPositive,
  isZero,
  negate,
  type Points,
  percentOf,
  plus,
  sum,
  zero,
} from '../../model/points/points.js';
import { type ListedCode, listedCodes } from '../../model/scored/listed-code.js';
import { type ScoredCriterion, type ScoredScorecard, subjectOf, walk } from '../../model/scored/scored.js';
import { number, paragraph, text, textCell } from '../document/build.js';
import type { PlainBlock } from '../document/document.js';
import { headingOf } from '../document/headings.js';
import type { Cell, TableRow } from '../document/table.js';

export interface Loss {
  /** Absent for the whole. */
  readonly criterion?: ScoredCriterion | undefined;
  /** Above zero. */
  readonly points: Points;
  /** Lost here, but in no listed criterion. */
  readonly unexplained: boolean;
}

/** Why some of what is listed as lost was not lost in the end. */
export type GivenBackBy = 'unexplained' | 'bonus' | 'above';

export interface GivenBack {
  readonly by: GivenBackBy;
  readonly criterion?: ScoredCriterion | undefined;
  /** Above zero. */
  readonly points: Points;
}

interface Change {
  readonly criterion?: ScoredCriterion | undefined;
  readonly points: Points;
  readonly unexplained: boolean;
}

/** What each leaf and each statement above it changes of the lost points, in the order of the table; none is zero. */
const changesOf = (scored: ScoredScorecard): readonly Change[] => {
  const changes: Change[] = [];
  const add = (points: Points | undefined, unexplained: boolean, criterion?: ScoredCriterion): void => {
    if (points !== undefined && !isZero(points)) changes.push({ criterion, points, unexplained });
  };
  add(scored.total.unexplained, true);
  for (const one of walk(scored.criteria)) {
    if (one.state === 'not-applicable') continue;
    if (one.children.length > 0) add(one.unexplained, true, one);
    else if (one.unscored === 0) add(one.lost, false, one);
  }
  return changes;
};

/**
 * All losses, by size, equal ones in the order of the table.
 * Where everything is scored they add up to the total's lost points and what is given back.
 */
export const lossesOf = (scored: ScoredScorecard): readonly Loss[] =>
  changesOf(scored)
    .filter((change) => isPositive(change.points))
    .sort((a, b) => compare(b.points, a.points));

/** What lowers the lost points again, in the order of the table: bonuses, and statements that children exceed. */
export const givenBackOf = (scored: ScoredScorecard): readonly GivenBack[] =>
  changesOf(scored)
    .filter((change) => isNegative(change.points))
    .map(({ criterion, points, unexplained }) => {
      const by = unexplained ? 'unexplained' : criterion?.criterion.kind === 'bonus' ? 'bonus' : 'above';
      return { by, criterion, points: negate(points) };
    });

/** What is lost in no listed criterion, less what criteria lose beyond what is stated above them; it may be below zero. */
export const unexplainedOf = (scored: ScoredScorecard): Points =>
  sum(changesOf(scored).flatMap((change) => (change.unexplained ? [change.points] : [])));

const REASONS: readonly GivenBackBy[] = ['unexplained', 'bonus', 'above'];
/** More names than this are only hinted at. */
const MOST_NAMED = 8;

/** One line for each reason. */
const givenBackLines = (scored: ScoredScorecard, wording: Wording): readonly PlainBlock[] => {
  const { language } = wording;
  const all = givenBackOf(scored);
  return REASONS.flatMap((by) => {
    const some = all.filter((one) => one.by === by);
    if (some.length === 0) return [];
    const names = some
      .slice(0, MOST_NAMED)
      .map(({ criterion }) =>
        criterion === undefined ? REPORT.whole[language] : wording.subject(subjectOf(criterion)),
      );
    const whom = names.join(', ') + (some.length > MOST_NAMED ? ', …' : '');
    const points = wording.points(sum(some.map((one) => one.points)));
    return [paragraph(text(REPORT.givenBack[by][language](points, whom), 'dim'))];
  });
};

/** What the shares of losses are taken of: all that is lost, before anything is given back; so they come to 100 % at most. */
export const grossLossOf = (scored: ScoredScorecard): Points | undefined => {
  const { lost } = scored.total;
  if (lost === undefined) return undefined;
  const gross = plus(lost, sum(givenBackOf(scored).map((one) => one.points)));
  return isPositive(gross) ? gross : undefined;
};

/** The code of a loss as a list prints it. */
export const codeOf = (loss: Loss, codes: ListedCode): string | undefined => loss.criterion && codes(loss.criterion);

const nameOf = (loss: Loss, wording: Wording): Cell => {
  const name = loss.criterion?.criterion.name.text ?? REPORT.whole[wording.language];
  if (!loss.unexplained) return textCell(name);
  return { spans: [text(name)], aside: [text(REPORT.unexplainedHere[wording.language], 'warning')] };
};

const shareCell = (points: Points, whole: Points): Cell => {
  const share = percentOf(points, whole);
  return { spans: share === undefined ? [] : [number(share, { digits: 2 })] };
};

/** The biggest losses as blocks: a table of at most `top` rows, and what is left out of it; none where nothing is scored. */
export const lossBlocks = (
  scored: ScoredScorecard,
  options: { readonly top: number; readonly headings: Headings },
  wording: Wording,
): readonly PlainBlock[] => {
  const { language } = wording;
  if (scored.total.assessed === undefined) return [];
  const losses = lossesOf(scored);
  const back = givenBackLines(scored, wording);
  if (losses.length === 0) return [paragraph(REPORT.noLosses[language]), ...back];
  const shown = losses.slice(0, options.top);
  const hidden = losses.slice(options.top);
  const codes = listedCodes(scored.criteria);
  const shared = grossLossOf(scored);
  let running = zero;
  const rows = shown.map((loss): TableRow => {
    running = plus(running, loss.points);
    const cells = [textCell(codeOf(loss, codes)), nameOf(loss, wording), { spans: [number(loss.points)] }];
    const shares = shared === undefined ? [] : [shareCell(loss.points, shared), shareCell(running, shared)];
    return { kind: 'criterion', cells: [...cells, ...shares] };
  });
  const columns = [
    { key: 'code', heading: headingOf('code', options.headings, wording), role: 'code' as const },
    { key: 'name', heading: headingOf('name', options.headings, wording), role: 'text' as const },
    { key: 'lost', heading: headingOf('lost', options.headings, wording), role: 'number' as const },
    ...(shared === undefined
      ? []
      : [
          { key: 'share', heading: REPORT.share[language], role: 'number' as const },
          { key: 'cumulative', heading: REPORT.cumulative[language], role: 'number' as const },
        ]),
  ];
  const blocks: PlainBlock[] = [];
  if (rows.length > 0) blocks.push({ kind: 'table', name: 'losses', columns, rows });
  if (hidden.length > 0) {
    const points = wording.points(sum(hidden.map((loss) => loss.points)));
    blocks.push(paragraph(text(REPORT.otherLosses[language](hidden.length, points), 'dim')));
  }
  if (back.length > 0 && rows.length > 0 && shared !== undefined) {
    blocks.push(paragraph(text(REPORT.sharesOfGross[language](wording.points(shared)), 'dim')));
  }
  return [...blocks, ...back];
};
