import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFacts } from '../../src/pipeline/plain-files.js';
import { capabilities } from '../capabilities.js';

const read = (text: string) => readFacts(new TextEncoder().encode(text), capabilities);

const faults = async (text: string) =>
  (await read(text)).findings.map(({ rule, at, args }) => [
    rule,
    at?.kind === 'text' ? `${at.line}:${at.column}` : '',
    args,
  ]);

describe('what --meta says', () => {
  it('is all that the sample says', async () => {
    const text = readFileSync(join(import.meta.dirname, '../../examples/ke-hoach-meta.yaml'), 'utf8');
    const { facts, findings } = await read(text);
    expect(findings).toEqual([]);
    expect(facts).toEqual({
      agency: 'Ủy ban nhân dân xã An Bình',
      superior: undefined,
      number: '05/KH-UBND',
      place: 'An Bình',
      date: '2026-01-05',
      subject: 'Khắc phục điểm bị mất trong công tác cải cách hành chính năm 2025',
      signer: { authority: 'TM. Ủy ban nhân dân', title: 'Chủ tịch', name: 'Nguyễn Văn An' },
      basis: [
        'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025',
        'Căn cứ kết quả thẩm định, công bố Chỉ số cải cách hành chính năm 2025 của các xã, phường, đặc khu',
      ],
      recipients: ['Sở Nội vụ', 'Thường trực Đảng ủy, HĐND xã', 'Các cơ quan, đơn vị nêu tại Mục III', 'Lưu VT'],
    });
  });

  it('may be JSON, one text where a list is, a day in either writing; blank is not given', async () => {
    const { facts, findings } = await read('{"date": "2026-1-5", "basis": "Căn cứ A", "number": 05, "place": ""}');
    expect(findings).toEqual([]);
    expect(facts).toMatchObject({ date: '2026-01-05', basis: ['Căn cứ A'], number: '05', place: undefined });
  });

  it('is told where it is wrong: keys, shapes, days that no calendar has', async () => {
    expect(await faults('nơi nhận: [A]\ndate: 30/2/2026\nsigner:\n  tên: A\nbasis: {a: b}\n')).toEqual([
      ['unknown-key', '1:1', expect.objectContaining({ key: 'nơi nhận', nearest: 'recipients' })],
      ['schema', '2:7', { key: 'date', expected: 'day', actual: 'text', text: '30/2/2026' }],
      ['unknown-key', '4:3', expect.objectContaining({ key: 'tên', nearest: 'name' })],
      ['schema', '5:8', { key: 'basis', expected: 'text', actual: 'map', text: undefined }],
    ]);
    expect((await faults('- a\n')).map(([rule, at]) => [rule, at])).toEqual([['schema', '1:1']]);
    expect((await faults('agency: [a\n')).map(([rule]) => rule)).toEqual(['syntax']);
    expect((await faults('agency: A\nagency: B\n')).map(([rule]) => rule)).toEqual(['duplicate-key']);
  });
});
