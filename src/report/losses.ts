/** Where the points went: what each leaf lost and what no child accounts for, biggest first. */
import { REPORT } from '../language/report.js';
import type { Headings, Wording } from '../language/wording.js';
import {
  compare,
  isNegative,
  isPositive,
  isZero,
  minus,
  type Points,
  percentOf,
  plus,
  sum,
  zero,
} from '../model/points.js';
import { type ScoredCriterion, type ScoredScorecard, walk } from '../model/scored.js';
import { type Block, type Cell, heading, number, paragraph, type TableRow, text, textCell } from './document.js';
import { headingOf } from './headings.js';

export interface Loss {
  /** Absent for the whole. */
  readonly criterion?: ScoredCriterion | undefined;
  readonly points: Points;
  /** Lost here, but in no listed criterion; negative where the children lose more than their parent. */
  readonly unexplained: boolean;
}

/**
 * All losses, by size, equal ones in the order of the table.
 * Where everything is scored they add up to the total's lost points, bonuses aside.
 */
export const lossesOf = (scored: ScoredScorecard): readonly Loss[] => {
  const losses: Loss[] = [];
  const { unexplained } = scored.total;
  if (unexplained !== undefined && !isZero(unexplained)) losses.push({ points: unexplained, unexplained: true });
  for (const one of walk(scored.criteria)) {
    if (one.state === 'not-applicable') continue;
    if (one.children.length > 0) {
      if (one.unexplained !== undefined && !isZero(one.unexplained)) {
        losses.push({ criterion: one, points: one.unexplained, unexplained: true });
      }
    } else if (one.unscored === 0 && one.lost !== undefined && isPositive(one.lost)) {
      losses.push({ criterion: one, points: one.lost, unexplained: false });
    }
  }
  return losses.sort((a, b) => compare(b.points, a.points));
};

/** What the shares are taken of: the lost points before anything won back by bonuses. */
const wholeLoss = (scored: ScoredScorecard): Points | undefined => {
  const { lost } = scored.total;
  if (lost === undefined) return undefined;
  const won = walk(scored.criteria).flatMap((one) =>
    one.children.length === 0 && one.unscored === 0 && one.lost !== undefined && isNegative(one.lost) ? [one.lost] : [],
  );
  const whole = minus(lost, sum(won));
  return isPositive(whole) ? whole : undefined;
};

const nameOf = (loss: Loss, wording: Wording): Cell => {
  const name = loss.criterion?.criterion.name.text ?? REPORT.whole[wording.language];
  if (!loss.unexplained) return textCell(name);
  const remark = isNegative(loss.points) ? REPORT.overExplainedHere : REPORT.unexplainedHere;
  return { spans: [text(name)], aside: [text(remark[wording.language], 'warning')] };
};

const shareCell = (points: Points, whole: Points): Cell => {
  const share = percentOf(points, whole);
  return { spans: share === undefined ? [] : [number(share, { digits: 2 })] };
};

/** The biggest losses as blocks: a heading, a table of at most `top` rows, and what is left out of it. */
export const lossBlocks = (
  scored: ScoredScorecard,
  options: { readonly top: number; readonly headings: Headings },
  wording: Wording,
): readonly Block[] => {
  const { language } = wording;
  if (scored.total.assessed === undefined) return [];
  const losses = lossesOf(scored);
  const title = heading(2, REPORT.losses[language]);
  if (losses.length === 0) return [title, paragraph(REPORT.noLosses[language])];
  const shown = losses.slice(0, options.top);
  const hidden = losses.slice(options.top);
  const shared = wholeLoss(scored);
  let running = zero;
  const rows = shown.map((loss): TableRow => {
    running = plus(running, loss.points);
    const cells = [
      textCell(loss.criterion?.criterion.code?.text),
      nameOf(loss, wording),
      { spans: [number(loss.points)] },
    ];
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
  const blocks: Block[] = [title];
  if (rows.length > 0) blocks.push({ kind: 'table', name: 'losses', columns, rows });
  if (hidden.length > 0) {
    const points = wording.points(sum(hidden.map((loss) => loss.points)));
    blocks.push(paragraph(text(REPORT.otherLosses[language](hidden.length, points), 'dim')));
  }
  return blocks;
};
