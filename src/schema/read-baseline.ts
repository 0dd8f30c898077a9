/** A baseline file → what was known when it was written. */
import { BASELINE_VERSION, type Baseline, type KnownFinding, type KnownScorecard } from '../model/finding/baseline.js';
import { isJsonMap, type JsonFault, type JsonFields, JsonReading } from './json-reading.js';

const findingAt = (value: unknown, path: string, reading: JsonReading): KnownFinding => {
  const one = reading.map(value, path);
  const about = reading.list(one['about'] ?? [], `${path}.about`).map((fact, index) => {
    return reading.text(fact, `${path}.about[${index}]`);
  });
  const rule = reading.text(one['rule'], `${path}.rule`);
  const criterion = reading.text(one['criterion'] ?? '', `${path}.criterion`);
  return { identity: [rule, criterion, ...about], count: reading.number(one['count'] ?? 1, `${path}.count`) ?? 0 };
};

const scorecardAt = (value: unknown, path: string, reading: JsonReading): KnownScorecard => {
  const one: JsonFields = reading.map(value, path);
  return {
    file: reading.text(one['file'], `${path}.file`),
    sheet: reading.maybeText(one['sheet'], `${path}.sheet`),
    unit: reading.maybeText(one['unit'], `${path}.unit`),
    findings: reading
      .list(one['findings'], `${path}.findings`)
      .map((found, index) => findingAt(found, `${path}.findings[${index}]`, reading)),
  };
};

/** Reads a baseline; fields that are not known are left alone. Never throws. */
export const readBaseline = (value: unknown): { readonly baseline: Baseline } | { readonly fault: JsonFault } => {
  const reading = new JsonReading();
  const file = isJsonMap(value) ? value : reading.map(value, '');
  const version = reading.number(file['baselineVersion'] ?? null, 'baselineVersion');
  if (version !== undefined && version > BASELINE_VERSION) {
    return { fault: { kind: 'newer', version, known: BASELINE_VERSION } };
  }
  const scorecards = reading
    .list(file['scorecards'], 'scorecards')
    .map((one, index) => scorecardAt(one, `scorecards[${index}]`, reading));
  return reading.fault === undefined ? { baseline: { scorecards } } : { fault: reading.fault };
};
