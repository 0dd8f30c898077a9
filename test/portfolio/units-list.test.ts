import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/input/csv/index.js';
import { readYaml } from '../../src/input/yaml/index.js';
import { type UnitsList, unitsIn } from '../../src/portfolio/index.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const ofCsv = (text: string): UnitsList => unitsIn(readCsv(bytes(text)));
const ofYaml = (text: string): UnitsList => unitsIn(readYaml(bytes(text)));

describe('a list of units', () => {
  it('is a table under any title, or YAML', () => {
    const units = [
      { name: 'Xã A', code: '00123', former: ['Xã B, huyện C', 'Xã D'], group: 'Miền núi' },
      { name: 'Xã E', code: undefined, former: [], group: undefined },
    ];
    expect(
      ofCsv('DANH SÁCH ĐƠN VỊ;;;\nMã;Tên đơn vị;Tên cũ;Nhóm\n00123;Xã A;"Xã B, huyện C\nXã D";Miền núi\n;Xã E;;\n'),
    ).toEqual({ units, unused: [] });
    expect(ofYaml('- {code: "00123", name: Xã A, former: ["Xã B, huyện C", Xã D], group: Miền núi}\n- Xã E\n')).toEqual(
      { units: [units[0], { name: 'Xã E', former: [] }], unused: [] },
    );
  });

  it('may call units by their kinds, and number its columns', () => {
    expect(ofCsv('TT;Tên xã/phường/đặc khu *;Mã\n(1);(2);(3)\n1;Xã A;001\n')).toEqual({
      units: [{ name: 'Xã A', code: '001', former: [], group: undefined }],
      unused: [],
    });
  });

  it('says what is wrong with it', () => {
    expect(ofCsv('Họ tên;Tuổi\nA;1\n')).toEqual({ fault: { kind: 'no-names', seen: ['Họ tên', 'Tuổi'] } });
    expect(ofCsv('Tên đơn vị;Mã\nXã Hòa An;1\nUBND xã Hoà An;2\n')).toEqual({
      fault: { kind: 'twice', name: 'UBND xã Hoà An' },
    });
    // A scorecard is none, though it has a list of names.
    expect(ofYaml('unit: A\ncriteria: [{name: B}]\n')).toEqual({ fault: { kind: 'no-names', seen: [] } });
    expect(unitsIn({ kind: 'unreadable', findings: [] })).toEqual({ fault: { kind: 'unreadable' } });
  });
});
