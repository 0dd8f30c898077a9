/** A review as commands of GitHub Actions, which shows each as an annotation at its line. */
import { GATE_HELP } from '../../language/command/gate-help.js';
import { REPORT } from '../../language/report/report.js';
import { countBySeverity } from '../../model/finding/finding.js';
import { SEVERITIES, type Severity } from '../../model/finding/rules.js';
import type { Place } from '../../model/place/place.js';
import { columnOf, lineOf, placedMessage, type Review } from '../../report/check/review.js';
import { visible } from '../visible.js';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<Severity, string>;

interface Annotation {
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
  readonly path?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

const data = (text: string): string =>
  visible(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const commandOf = ({ severity, title, message, path, line, column }: Annotation): string => {
  const properties = Object.entries({ file: path, line, col: column, title }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${property(String(value))}`],
  );
  return `::${COMMANDS[severity]} ${properties.join(',')}::${data(message)}\n`;
};

/** Where there are no lines, or a whole file is meant, the first is shown unasked. */
const lineIn = (at: Place | undefined): number | undefined => (at?.kind === 'text' ? lineOf(at) : undefined);

const annotationsOf = ({ files, gates, problems, wording }: Review): readonly Annotation[] => [
  ...problems.map(({ path, message }) => ({
    severity: 'error' as const,
    title: 'cchc',
    message,
    path: path || undefined,
  })),
  ...gates
    .filter(({ gate }) => !gate.met)
    .map((one) => ({
      severity: 'error' as const,
      title: `${GATE_HELP[one.gate.gate].title[wording.language]} [${one.gate.gate}]`,
      message: placedMessage(one, one.gate.at),
      path: one.path,
      line: lineIn(one.gate.at),
      column: columnOf(one.gate.at),
    })),
  ...files.flatMap(({ findings }) =>
    findings.map((one) => {
      const { at, rule, severity } = one.finding;
      const title = `${wording.rule(rule).title} [${rule}]`;
      return {
        severity,
        title,
        message: placedMessage(one, at),
        path: one.path,
        line: lineIn(at),
        column: columnOf(at),
      };
    }),
  ),
];

/** The gravest first, as only ten of a kind are shown; then how many there are. */
export const renderGithub = (review: Review): string => {
  const sorted = [...annotationsOf(review)].sort(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  );
  const { language } = review.wording;
  const all = review.files.flatMap(({ findings }) => findings.map(({ finding }) => finding));
  const counts = all.length === 0 ? REPORT.noFindings[language] : review.wording.counts(countBySeverity(all));
  const read = review.files.filter(({ isConfig }) => !isConfig).length;
  const summary = read === 0 ? '' : `${REPORT.fileCount[language](read)}: ${counts}\n`;
  return sorted.map(commandOf).join('') + summary;
};
