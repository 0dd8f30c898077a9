import { describe, expect, it } from 'vitest';
import { toDecimal } from '../../src/model/points/points.js';
import { evaluate } from '../../src/pipeline.js';
import { capabilities } from '../capabilities.js';

const finalOf = async (adjustments: string) => {
  const text = `criteria:\n  - {name: a, max: 6, assessed: 5}\nadjustments:\n${adjustments}`;
  const result = await evaluate(new TextEncoder().encode(text), 'x.yaml', capabilities);
  const total = result.evaluations[0]?.scored.total;
  const shown = [total?.bonus, total?.penalty, total?.final].map((value) =>
    value === undefined ? '·' : toDecimal(value),
  );
  return `${shown.join(' ')}${total?.provisional ? ' provisional' : ''}`;
};

describe('bonuses and penalties', () => {
  it.each([
    ['  - {kind: penalty, name: p, points: "0,5"}\n', '0 0.5 4.5'],
    ['  - {kind: penalty, name: p, points: -1, cap: -2}\n', '0 1 4'],
    ['  - {kind: penalty, name: p, points: 3, cap: 2}\n', '0 2 3'],
    ['  - {kind: bonus, name: b, points: 3, cap: 1}\n  - {kind: penalty, name: p}\n', '1 0 6'],
    ['  - {kind: penalty, name: p, points: abc}\n', '0 · · provisional'],
  ])('%s come to %s', async (adjustments, expected) => expect(await finalOf(adjustments)).toBe(expected));
});
