import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { wording } from '../../src/language/wording.js';
import { noFacts } from '../../src/model/plan-facts.js';
import { fillTemplate, templateFault } from '../../src/render/docx/template.js';
import { TEMPLATE_FIELDS } from '../../src/report/template/template-fields.js';
import { templateValues } from '../../src/report/template/template-values.js';
import { without } from '../office.js';
import { evaluationOf } from '../report/evaluation-of.js';
import { PLAN, REAL } from '../report/samples.js';
import { readDocument } from './docx-reader.js';

/** A Word file of these lines, and of one table with such rows. */
const made = async (lines: readonly string[], rows: readonly (readonly string[])[] = []): Promise<Uint8Array> => {
  const cell = (words: string) => new TableCell({ children: [new Paragraph(words)] });
  const table = rows.map((cells) => new TableRow({ children: cells.map(cell) }));
  const children = [
    ...lines.map((line) => new Paragraph(line)),
    ...(table.length > 0 ? [new Table({ rows: table })] : []),
  ];
  return new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children }] })));
};

const valuesOf = (yaml: string) => templateValues(evaluationOf(yaml), noFacts, wording('vi'));

const fault = async (...lines: readonly string[]) => templateFault(await made(lines), TEMPLATE_FIELDS);

describe('an office’s own Word file', () => {
  it.skipIf(without('python-docx'))(
    'is filled: texts, groups, flags, lists inside lists, a row for each criterion',
    async () => {
      const template = await made(
        [
          '{unit} {year} {total.lost}/{total.max} ({total.percent})',
          '{#isExtract}trích{/isExtract}{^isExtract}đủ{/isExtract}',
          '{#leads}',
          '{name}: {count}',
          '{#tasks}',
          '- {codes} {lost} {when} {unit}',
          '{/tasks}',
          '{/leads}',
        ],
        [
          ['STT', 'Tên', 'Mất', 'Giải pháp'],
          ['{#criteria}{code}', '{name}', '{lost}', '{solution}{/criteria}'],
        ],
      );
      expect(templateFault(template, TEMPLATE_FIELDS)).toBeUndefined();
      const { paragraphs, tables } = readDocument(fillTemplate(template, valuesOf(PLAN)));
      expect(paragraphs).toEqual([
        'Xã An Bình 2025 4/15 (73,33%)',
        'đủ',
        'UBND xã: 1',
        '- 1 3 Hàng tháng Xã An Bình',
        'Văn phòng: 2',
        '- 1.1, 1.2 1,5 Quý I/2026 Xã An Bình',
        '- 1.3 1,5 30/11/2026 Xã An Bình',
        'Phòng Kinh tế: 1',
        '- 1.1, 1.2 1,5 Quý I/2026 Xã An Bình',
        'Phòng Tài chính: 1',
        '- 1.3 1,5 Thường xuyên Xã An Bình',
        'Chưa ghi cơ quan chủ trì: 1',
        '- 2 1  Xã An Bình',
      ]);
      expect(tables[0]?.map((row) => row.cells.map((cell) => cell.text))).toEqual([
        ['STT', 'Tên', 'Mất', 'Giải pháp'],
        ['1', 'Chỉ đạo', '3', 'Họp giao ban'],
        ['1.1', 'Kế hoạch', '1', 'Ban hành kế hoạch sớm'],
        ['1.2', 'Báo cáo', '0,5', 'Ban hành kế hoạch sớm'],
        ['1.3', 'Kiểm tra', '1,5', 'Kiểm tra chéo'],
        ['', '', '', 'Mua máy'],
        ['2', 'Số', '1', 'Bỏ'],
      ]);
    },
  );

  it('is named for the first field that is not known, where it stands', async () => {
    expect(await fault('{unit}', '{tongDiem}')).toMatchObject({ kind: 'unknown-field', field: 'tongDiem' });
    expect(await fault('{code}')).toMatchObject({ kind: 'unknown-field', field: 'code' });
    expect(await fault('{total.lots}')).toMatchObject({ kind: 'unknown-field', field: 'total.lots' });
    expect(await fault('{#criteria}{code}{thieu}{/criteria}')).toMatchObject({ kind: 'unknown-field', field: 'thieu' });
    expect(await fault('{constructor}', '{__proto__}')).toMatchObject({ field: 'constructor' });
    expect(await fault('{#leads}{#tasks}{name}{lost}{unit}{/tasks}{/leads}')).toBeUndefined();
  });

  it('is told where a field is used as what it is not', async () => {
    expect(await fault('{criteria}')).toEqual({ kind: 'wrong-use', field: 'criteria', is: 'list' });
    expect(await fault('{#unit}x{/unit}')).toEqual({ kind: 'wrong-use', field: 'unit', is: 'text' });
    expect(await fault('{total}')).toEqual({ kind: 'wrong-use', field: 'total', is: 'group' });
    expect(await fault('{isExtract}')).toEqual({ kind: 'wrong-use', field: 'isExtract', is: 'flag' });
    // What would put markup of the data's own into the file.
    expect(await fault('{@unit}')).toEqual({ kind: 'wrong-use', field: 'unit', is: 'text' });
  });

  it('is told where its braces do not go together', async () => {
    expect(await fault('{unit')).toEqual({ kind: 'open-braces', field: 'unit' });
    expect(await fault('unit}')).toMatchObject({ kind: 'open-braces' });
    expect(await fault('{#criteria}{code}')).toEqual({ kind: 'open-braces', field: 'criteria' });
    expect(await fault('{/criteria}')).toEqual({ kind: 'open-braces', field: 'criteria' });
    expect(await fault('{#criteria}{code}{/leads}')).toMatchObject({ kind: 'open-braces' });
  });

  it('is told where it is no Word file', async () => {
    expect(templateFault(strToU8('agency: A'), TEMPLATE_FIELDS)).toEqual({ kind: 'unreadable' });
    expect(templateFault(new Uint8Array(), TEMPLATE_FIELDS)).toEqual({ kind: 'unreadable' });
    expect(templateFault(zipSync({ 'a.txt': strToU8('{unit}') }), TEMPLATE_FIELDS)).toEqual({ kind: 'unreadable' });
    const whole = await made(['{unit}']);
    const { 'word/document.xml': _, ...others } = unzipSync(whole);
    expect(templateFault(zipSync(others), TEMPLATE_FIELDS)).toEqual({ kind: 'unreadable' });
    const astray = Object.entries(unzipSync(whole)).map(([name, part]) => [
      name,
      name === '[Content_Types].xml' ? strToU8(strFromU8(part).replace('/word/document.xml', '/word/khac.xml')) : part,
    ]);
    expect(templateFault(zipSync(Object.fromEntries(astray)), TEMPLATE_FIELDS)).toEqual({ kind: 'unreadable' });
    expect(templateFault(whole.subarray(0, whole.length / 2), TEMPLATE_FIELDS)).toEqual({ kind: 'unreadable' });
  });

  it.skipIf(without('python-docx'))('takes fields that Word has cut to pieces', async () => {
    const pieces = new Paragraph({ children: ['{to', 'tal', '.lo', 'st}'].map((text) => new TextRun({ text })) });
    const document = new Document({ sections: [{ children: [pieces] }] });
    const template = new Uint8Array(await Packer.toArrayBuffer(document));
    expect(templateFault(template, TEMPLATE_FIELDS)).toBeUndefined();
    expect(readDocument(fillTemplate(template, valuesOf(REAL))).paragraphs).toEqual(['11,84']);
  });

  it.skipIf(without('python-docx'))('takes no markup and no field from what users wrote', async () => {
    const hostile = '{unit} {#criteria} <w:p/> &lt; \u0007 ]]> {@x}';
    const yaml = `unit: An Bình\ncriteria:\n  - {code: 1, name: ${JSON.stringify(hostile)}, max: 2, assessed: 1}\n`;
    const filled = fillTemplate(await made(['{#criteria}{name}{/criteria}']), valuesOf(yaml));
    expect(readDocument(filled).paragraphs).toEqual(['{unit} {#criteria} <w:p/> &lt; \\x07 ]]> {@x}']);
  });

  it('gives the same bytes for the same file and values, and leaves its other parts alone', async () => {
    const template = await made(['{unit}']);
    const [first, second] = [fillTemplate(template, valuesOf(PLAN)), fillTemplate(template, valuesOf(PLAN))];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    const [before, after] = [unzipSync(template), unzipSync(first)];
    const changed = Object.keys(before).filter(
      (name) => strFromU8(before[name] ?? new Uint8Array()) !== strFromU8(after[name] ?? new Uint8Array()),
    );
    expect(changed).toEqual(['word/document.xml']);
  });
});
