/** YAML text → what the schema makes of it, in a form that is easy to state. */
import { readYaml } from '../../src/input/yaml/index.js';
import type { Finding } from '../../src/model/finding/finding.js';
import type { Place } from '../../src/model/place/place.js';
import type { Source } from '../../src/model/place/source.js';
import { toDecimal } from '../../src/model/points/points.js';
import type { Criterion, PointCells, StatedPoints } from '../../src/model/scorecard/scorecard.js';
import { POINT_COLUMNS } from '../../src/model/scorecard/scorecard.js';
import { type ReadScorecard, readScorecard } from '../../src/schema/index.js';

const sourceOf = (yaml: string): Source => {
  const result = readYaml(new TextEncoder().encode(yaml));
  const source = result.kind === 'sources' ? result.sources[0] : undefined;
  if (source === undefined) throw new Error(`no YAML: ${JSON.stringify(result.findings)}`);
  return source;
};

export const read = (yaml: string): ReadScorecard => readScorecard(sourceOf(yaml));

const placeText = (at: Place | undefined): string => {
  if (at === undefined) return '';
  return at.kind === 'text' ? `${at.line}:${at.column}` : `${at.row}/${at.column}`;
};

/** `2:5 schema {"key":…} II/5`, without what is undefined. */
export const findingLine = (found: Finding): string =>
  [
    placeText(found.at),
    found.rule,
    JSON.stringify(found.args, (key, value) => (key === 'known' ? undefined : value)),
    ...(found.subject ? [found.subject.path] : []),
  ].join(' ');

export const findingLines = (yaml: string): readonly string[] => read(yaml).findings.map(findingLine);

/** A number; or, in brackets, what the text was read as. */
const pointText = (cell: StatedPoints): string =>
  cell.value === undefined ? `[${cell.reading.kind}] ${cell.text}` : toDecimal(cell.value);

export const pointsOf = (row: PointCells): Record<string, string> =>
  Object.fromEntries(
    POINT_COLUMNS.flatMap((column) => {
      const cell = row[column];
      return cell === undefined ? [] : [[column, pointText(cell)]];
    }),
  );

/** The first criterion of a file. */
export const firstCriterion = (yaml: string): Criterion => {
  const criterion = read(yaml).scorecard?.criteria[0];
  if (criterion === undefined) throw new Error('no criterion');
  return criterion;
};
