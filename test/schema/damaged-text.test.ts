/** Text of before Unicode in files without fonts: YAML and JSON. */
import { describe, expect, it } from 'vitest';
import { mayBeWritten } from '../../src/model/evaluation.js';
import { evaluate } from '../../src/pipeline.js';
import { capabilities } from '../capabilities.js';

const damage = async (text: string, file = 'xa.yaml') => {
  const result = await evaluate(new TextEncoder().encode(text), file, capabilities);
  const found = result.evaluations.flatMap(({ findings }) => findings);
  return { found: found.map(({ rule, args, at }) => ({ rule, args, at })), writes: mayBeWritten(result) };
};

const scorecard = (name: string): string =>
  `unit: Xã Ea Kao\ncriteria:\n  - {code: "1", name: "${name}", max: 2, assessed: 2}\n`;

describe('text of before Unicode', () => {
  it.each([
    ['TCVN3', 'C«ng t¸c chØ ®¹o, ®iÒu hµnh'],
    ['TCVN3', 'ChØ thÞ'],
    ['VNI', 'Coâng taùc chæ ñaïo, ñieàu haønh'],
    ['misread', 'CÃ´ng tÃ¡c chá»‰ Ä‘áº¡o'],
    ['lost', 'C?ng t?c ch? ??o, ?i?u h?nh'],
    ['lost', 'B�o c�o c�i c�ch'],
  ])('in %s is named with its place: %s', async (encoding, text) => {
    const at = { kind: 'text', line: 3, column: 23 };
    const found = [{ rule: 'damaged-text', args: { encoding, text }, at }];
    expect(await damage(scorecard(text))).toEqual({ found, writes: false });
  });

  it.each([
    'Công tác chỉ đạo',
    'Điểm số',
    'Résumé à la carte',
    'Họp giao ban: café',
    'Bao cao?Ke hoach',
    'xem http://a.vn/?id=b&c=?d ?e',
    'Co chua? Da co',
  ])('is not %s', async (name) => {
    expect(await damage(scorecard(name))).toEqual({ found: [], writes: true });
  });

  it('is found in JSON', async () => {
    const text = '{"criteria": [{"code": "1", "name": "Thñ tôc hµnh chÝnh", "max": 2, "assessed": 2}]}';
    expect((await damage(text, 'xa.json')).found.map(({ rule }) => rule)).toEqual(['damaged-text']);
  });
});
