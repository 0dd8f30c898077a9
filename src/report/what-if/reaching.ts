/** What it takes to reach a target, or the most that can be reached. */
import { WHAT_IF } from '../../language/units/what-if.js';
import type { Wording } from '../../language/wording.js';
import { compare, equal, type Points, percentTo, sum } from '../../model/points/points.js';
import type { Reaching, StageTotal, WhatIf } from '../../model/what-if.js';
import { paragraph, section, text } from '../document/build.js';
import type { PlainBlock, Section } from '../document/document.js';
import { changeTable, type Manner } from './changes.js';
import { listed } from './whole.js';

/** Enough to tell any percentage of points from a target that a person would write. */
const MOST_DIGITS = 30;

/** The most that can be reached, with as many decimals as it takes to tell it from the target. */
const mostOf = ({ target }: Reaching, { assessed, final, scoredMax }: StageTotal, wording: Wording): string => {
  const { language } = wording;
  const points = target.kind === 'points' ? (final ?? assessed) : assessed;
  if (points === undefined) return '';
  if (target.kind === 'points') return WHAT_IF.most.points[language](wording.points(points));
  const told = (shown: Points, digits: number): string => WHAT_IF.most.percent[language](wording.fixed(shown, digits));
  for (let digits = 2; digits <= MOST_DIGITS; digits += 1) {
    const shown = percentTo(points, scoredMax, digits);
    if (shown !== undefined && (compare(shown, target.value) < 0 || digits === MOST_DIGITS)) return told(shown, digits);
  }
  return '';
};

/** The criteria that reach the target with least, or what is short of it. */
export const reachingSection = (whatIf: WhatIf, manner: Manner): readonly Section[] => {
  const { reaching, totals } = whatIf;
  if (reaching === undefined) return [];
  const { wording } = manner;
  const { language } = wording;
  const { target, outcome, chosen, least, effort, short, withoutEffort, chances } = reaching;
  const bound = WHAT_IF.most[target.kind][language](wording.points(target.value));
  const title =
    target.className === undefined
      ? WHAT_IF.target[target.kind][language](wording.points(target.value))
      : WHAT_IF.toClass[language](target.className, bound, target.exclusive === true);
  const table =
    chosen.length === 0
      ? []
      : [
          changeTable(
            chosen.map((one) => ({ ...one, reason: 'plan' })),
            manner,
          ),
        ];
  const said = (): readonly PlainBlock[] => {
    switch (outcome) {
      case 'already':
        return [paragraph(text(WHAT_IF.already[language], 'strong'))];
      case 'reached':
        return [
          paragraph(
            least === 'effort' && effort !== undefined
              ? WHAT_IF.reached.effort[language](chosen.length, chances, wording.points(effort))
              : WHAT_IF.reached.criteria[language](chosen.length, chances),
          ),
          ...table,
        ];
      case 'unreachable': {
        const most = mostOf(reaching, totals.planned ?? totals.assumed ?? totals.now, wording);
        return [
          paragraph(
            text(WHAT_IF.unreachable[language](most, short === undefined ? '' : wording.points(short)), 'error'),
          ),
          paragraph(WHAT_IF.allOfThem[language](chosen.length)),
          ...table,
        ];
      }
    }
  };
  const lacking = withoutEffort.map(({ code, name, text: written }) =>
    WHAT_IF.oneWithoutEffort[language](code ?? `“${name}”`, written),
  );
  return [
    section('plan', title, [
      ...said(),
      ...(least === 'criteria' && effort !== undefined
        ? [paragraph(text(WHAT_IF.totalEffort[language](wording.points(effort)), 'dim'))]
        : []),
      ...(effort !== undefined && !equal(effort, sum(chosen.flatMap((one) => one.effort ?? [])))
        ? [paragraph(text(WHAT_IF.sharedEffort[language], 'dim'))]
        : []),
      ...(withoutEffort.length === 0
        ? []
        : [
            paragraph(
              text(
                `${WHAT_IF.withoutEffort[language](
                  withoutEffort.length,
                  wording.points(sum(withoutEffort.map(({ gain }) => gain))),
                )} ${listed(lacking, wording)}.`,
                'warning',
              ),
            ),
          ]),
    ]),
  ];
};
