import { describe, expect, it } from 'vitest';
import { type AgencyNames, agencyKey } from '../../src/model/scorecard/agency.js';
import { evaluate } from '../../src/pipeline.js';
import { capabilities } from '../capabilities.js';

const found = async (names: readonly string[], agencies: AgencyNames): Promise<readonly (readonly string[])[]> => {
  const rows = names.map(
    (name) => `  - {name: x, max: 1, assessed: "0.5", remedy: {solution: s, lead: "${name}", when: w}}\n`,
  );
  const bytes = new TextEncoder().encode(`criteria:\n${rows.join('')}`);
  const result = await evaluate(bytes, 'x.yaml', capabilities, { agencies });
  return result.evaluations.flatMap((one) =>
    one.findings.flatMap((finding) => (finding.rule === 'name-variants' ? [finding.args.names] : [])),
  );
};

const leads = (...names: string[]) => found(names, new Map());

describe('name-variants', () => {
  it.each([
    [['Văn phòng UBND', 'Văn phòng UBND phường']],
    [['Văn phòng UBND', 'Văn phòng UBND xã']],
    [['Phòng Văn hóa - Xã hội', 'Phòng Văn hoá – Xã hội']],
    [['Phòng Kinh tế', 'Phòng Kinh tế thành phố Huế']],
  ])('offers %j as one name', async (names) => expect(await leads(...names)).toEqual([names]));

  it.each([
    [['Phòng Kinh tế', 'phòng  kinh tế']],
    [['Phòng Kinh tế', '- Phòng Kinh tế; + Văn phòng', 'Văn phòng']],
    [['Phòng Kinh tế', 'Phòng Kinh tế và Hạ tầng']],
    [['UBND xã', 'Công chức Tư pháp']],
  ])('says nothing of %j', async (names) => expect(await leads(...names)).toEqual([]));

  const one = new Map(['Văn phòng UBND', 'Văn phòng UBND xã', 'VP'].map((name) => [agencyKey(name), 'Văn phòng UBND']));

  it('takes spellings that a project declares to be one office for one', async () => {
    expect(await found(['Văn phòng UBND xã', 'văn phòng  UBND', 'VP'], one)).toEqual([]);
  });

  it('offers what is not declared, beside the spelling that is met first', async () => {
    expect(await found(['VP', 'Văn phòng UBND xã', 'Văn phòng UBND phường'], one)).toEqual([
      ['VP', 'Văn phòng UBND phường'],
    ]);
  });
});
