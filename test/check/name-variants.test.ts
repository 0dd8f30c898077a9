import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/pipeline.js';
import { capabilities } from '../capabilities.js';

const leads = async (...names: string[]): Promise<readonly (readonly string[])[]> => {
  const rows = names.map(
    (name) => `  - {name: x, max: 1, assessed: "0.5", remedy: {solution: s, lead: "${name}", when: w}}\n`,
  );
  const result = await evaluate(new TextEncoder().encode(`criteria:\n${rows.join('')}`), 'x.yaml', capabilities);
  return result.evaluations.flatMap((one) =>
    one.findings.flatMap((finding) => (finding.rule === 'name-variants' ? [finding.args.names] : [])),
  );
};

describe('name-variants', () => {
  it.each([
    [['Văn phòng UBND', 'Văn phòng UBND phường']],
    [['Văn phòng UBND', 'Văn phòng UBND xã']],
    [['Phòng Văn hóa - Xã hội', 'Phòng Văn hoá – Xã hội']],
    [['Phòng Kinh tế', 'Phòng Kinh tế thành phố Huế']],
  ])('offers %j as one name', async (names) => expect(await leads(...names)).toEqual([names]));

  it.each([
    [['Phòng Kinh tế', 'phòng  kinh tế']],
    [['Phòng Kinh tế', 'Phòng Kinh tế và Hạ tầng']],
    [['UBND xã', 'Công chức Tư pháp']],
  ])('says nothing of %j', async (names) => expect(await leads(...names)).toEqual([]));
});
