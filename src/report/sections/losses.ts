import { PLAN } from '../../language/report/plan.js';
import { REPORT } from '../../language/report/report.js';
import { SECTION_WORDS } from '../../language/report/sections.js';
import { type Points, percentOf, plus, zero } from '../../model/points/points.js';
import { tidy } from '../../model/text/text.js';
import type { ParetoChart } from '../document/chart.js';
import { headingOf } from '../document/headings.js';
import type { ReportContext } from '../remediation/context.js';
import { codeOf, grossLossOf, lossBlocks, lossesOf } from '../remediation/losses.js';
import type { SectionSpec } from './section.js';

const DEFAULT_TOP = 20;

/** The losses by size, and what they add up to: the shares of the table, picture and numbers never apart. */
const chartOf = ({ scored, headings, wording, options, listedCode }: ReportContext): readonly ParetoChart[] => {
  const { language } = wording;
  const losses = lossesOf(scored);
  const whole = grossLossOf(scored);
  const shown = losses.slice(0, options.top ?? DEFAULT_TOP);
  if (scored.total.assessed === undefined || shown.length === 0) return [];
  let running: Points = zero;
  const line = shown.map((loss) => {
    running = plus(running, loss.points);
    return whole && percentOf(running, whole);
  });
  const labels = shown.map((loss) => {
    const name = tidy(loss.criterion?.criterion.name.text ?? REPORT.whole[language]);
    const code = codeOf(loss, listedCode);
    return { short: code ?? name, full: code === undefined ? name : `${code} ${name}` };
  });
  const title = PLAN.lossesPictured[language];
  const said = shown.map((loss, index) => {
    const share = line[index];
    const part = share === undefined ? '' : ` (${wording.percent(share)})`;
    return `${labels[index]?.short ?? ''} ${wording.points(loss.points)}${part}`;
  });
  return [
    {
      kind: 'chart',
      form: 'pareto',
      name: 'losses',
      title,
      alternative: `${title}: ${said.join('; ')}.`,
      labels,
      bars: {
        title: headingOf('lost', headings, wording),
        unit: 'points',
        values: shown.map((loss) => loss.points),
      },
      line: { title: REPORT.cumulative[language], unit: 'percent', values: line },
    },
  ];
};

/** Where most points went, with their share and what they add up to. */
export const losses: SectionSpec = {
  ...SECTION_WORDS.losses,
  blocks: (context) => {
    const { scored, headings, wording, options } = context;
    return [...lossBlocks(scored, { top: options.top ?? DEFAULT_TOP, headings }, wording), ...chartOf(context)];
  },
};
