import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { wording } from '../../src/language/wording.js';
import { noFacts, type PlanFacts } from '../../src/model/plan-facts.js';
import { renderDocx } from '../../src/render/docx/index.js';
import { type PlanOptions, planDocument } from '../../src/report/plan/plan.js';
import { without } from '../office.js';
import { evaluationOf } from '../report/evaluation-of.js';
import { PLAN, REAL, STATES } from '../report/samples.js';
import { pagesOf, type ReadDocument, readDocument } from './docx-reader.js';

const FACTS: PlanFacts = {
  agency: 'Ủy ban nhân dân xã An Bình',
  number: '05',
  place: 'An Bình',
  date: '2026-01-05',
  subject: 'Khắc phục điểm bị mất năm 2025',
  signer: { authority: 'TM. Ủy ban nhân dân', title: 'Chủ tịch', name: 'Nguyễn Văn An' },
  basis: ['Căn cứ Luật A', 'Căn cứ Kế hoạch B;'],
  recipients: ['Sở Nội vụ', 'Lưu VT'],
};

const bytesOf = (yaml: string, facts = noFacts, options: PlanOptions = {}): Promise<Uint8Array> =>
  renderDocx([planDocument(evaluationOf(yaml), facts, wording('vi'), options)]);

const read = async (yaml: string, facts = noFacts, options: PlanOptions = {}): Promise<ReadDocument> =>
  readDocument(await bytesOf(yaml, facts, options));

const textsOf = (table: ReadDocument['tables'][number] | undefined): readonly (readonly string[])[] =>
  (table ?? []).map((row) => row.cells.map((cell) => cell.text));

/** The part of a package, by its name. */
const partOf = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

describe('the plan in Word', () => {
  it('is the same in every byte, whenever it is made; its package says no hour', async () => {
    const [first, second] = [await bytesOf(REAL), await bytesOf(REAL)];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    expect(partOf(first, 'docProps/core.xml').match(/\d{4}-\d\d-\d\dT[\d:]+Z/gu)).toEqual([
      '2000-01-01T00:00:00Z',
      '2000-01-01T00:00:00Z',
    ]);
  });

  it('keeps the signature with the last words, and what is above others with them, on one page', async () => {
    const text = (paragraph: string): string =>
      [...paragraph.matchAll(/<w:t[ >][^<]*/gu)].join('').replace(/<[^>]*>/gu, '');
    const kept = (partOf(await bytesOf(REAL), 'word/document.xml').match(/<w:p>.*?<\/w:p>/gu) ?? [])
      .filter((paragraph) => /<w:keepNext\/>/u.test(paragraph))
      .map(text);
    expect(kept[0]).toMatch(/^Trong quá trình thực hiện, nếu có khó khăn/u);
    expect(kept[1]).toBe('');
    expect(kept.filter((words) => /^\p{Lu}{3}/u.test(words))).toHaveLength(6);
    expect(kept).not.toContain('Tổng cộng');
  });

  it.skipIf(without('python-docx'))('has an upright part and a lying appendix, each numbered from 1', async () => {
    const { sections, font } = await read(REAL);
    const common = { margins: [20, 15, 20, 30], differentFirst: true, firstHeader: [''], fields: ['PAGE'], start: '1' };
    expect(sections).toEqual([
      { ...common, orientation: 'PORTRAIT (0)', page: [210, 297] },
      { ...common, orientation: 'LANDSCAPE (1)', page: [297, 210] },
    ]);
    expect(font).toBe('Times New Roman');
  });

  it.skipIf(without('python-docx'))('has its head and its end in two columns', async () => {
    const { tables, title, paragraphs } = await read(PLAN, FACTS);
    expect(title).toBe('KẾ HOẠCH: Khắc phục điểm bị mất năm 2025');
    expect(textsOf(tables[0])).toEqual([
      [
        'ỦY BAN NHÂN DÂN\nXÃ AN BÌNH\n\nSố: 05/KH-UBND',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nAn Bình, ngày 05 tháng 01 năm 2026',
      ],
    ]);
    expect(textsOf(tables[1])).toEqual([
      ['Nơi nhận:\n- Sở Nội vụ;\n- Lưu VT.', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\n\n\nNguyễn Văn An'],
    ]);
    expect(paragraphs.slice(0, 6)).toEqual([
      'KẾ HOẠCH',
      'Khắc phục điểm bị mất năm 2025',
      '',
      'Căn cứ Luật A;',
      'Căn cứ Kế hoạch B.',
      'Ủy ban nhân dân xã An Bình ban hành Kế hoạch khắc phục điểm bị mất năm 2025 như sau:',
    ]);
    expect(paragraphs.slice(paragraphs.indexOf('Phụ lục'), paragraphs.indexOf('Phụ lục') + 3)).toEqual([
      'Phụ lục',
      'BẢNG KHẮC PHỤC ĐIỂM BỊ MẤT NĂM 2025',
      '(Kèm theo Kế hoạch số 05/KH-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân xã An Bình)',
    ]);
  });

  it.skipIf(without('python-docx'))('repeats the header, merges what goes on, keeps short rows whole', async () => {
    const { tables } = await read(PLAN);
    const table = tables[2] ?? [];
    expect(table.map((row) => row.header)).toEqual([true, ...table.slice(1).map(() => false)]);
    expect(table.map((row) => row.whole)).toEqual(table.map(() => true));
    const merged = table.filter((row) => row.cells.some((cell) => cell.merge !== null));
    expect(merged.map((row) => row.cells.map((cell) => cell.merge))).toEqual(
      merged.map((_, index) => [
        ...Array.from({ length: 5 }, () => (index % 2 === 0 ? 'restart' : 'continue')),
        ...Array.from({ length: 5 }, () => null),
      ]),
    );
    expect(merged.length).toBe(2);
    const total = table.at(-1)?.cells ?? [];
    expect([total[0]?.text, total[0]?.span, total[0]?.bold, total.length]).toEqual(['Tổng cộng', 2, true, 9]);
    expect(new Set(table.flatMap((row) => row.cells.flatMap((cell) => cell.sizes)))).toEqual(new Set([22]));
  });

  it.skipIf(without('python-docx'))(
    'writes points with a decimal comma at the right, and notes below the table',
    async () => {
      const { tables, paragraphs } = await read(REAL);
      const field = tables[2]?.find((row) => row.cells[0]?.text === '2');
      expect(field?.cells.slice(0, 5).map(({ text, align, bold }) => [text, align, bold])).toEqual([
        ['2', 'center', true],
        ['XÂY DỰNG VÀ TỔ CHỨC THỰC HIỆN VĂN BẢN QPPL TẠI TỈNH', 'left', true],
        ['5,5', 'right', true],
        ['4,5', 'right', true],
        ['1[1]', 'right', true],
      ]);
      expect(paragraphs).toContain('[1] Lĩnh vực 2: “Điểm bị mất” trong bảng gốc ghi 0,5, tính lại là 1.');
    },
  );

  it.skipIf(without('python-docx'))('takes the parts asked for as numbered appendices', async () => {
    const { sections, paragraphs } = await read(STATES, noFacts, { sections: ['table', 'summary', 'findings'] });
    expect(sections.map((one) => one.orientation)).toEqual(['PORTRAIT (0)', ...Array(3).fill('LANDSCAPE (1)')]);
    const heads = paragraphs.flatMap((words, index) =>
      words.startsWith('Phụ lục ') ? [[words, paragraphs[index + 1]]] : [],
    );
    expect(heads).toEqual([
      ['Phụ lục I', 'BẢNG KHẮC PHỤC ĐIỂM BỊ MẤT NĂM 2025'],
      ['Phụ lục II', 'TỔNG HỢP THEO LĨNH VỰC'],
      ['Phụ lục III', 'NHỮNG ĐIỂM CẦN XEM LẠI'],
    ]);
  });

  it.skipIf(without('python-docx'))('gives whatever was written as text', async () => {
    const hostile = `<w:b/>&amp;"\u0007\u202e {HYPERLINK "x"} {unit} ]]> \ufffe \ud800 ${'dài'.repeat(200)}`;
    const yaml = [
      `unit: ${JSON.stringify(hostile)}`,
      'criteria:',
      `  - {code: 1, name: ${JSON.stringify(hostile)}, max: 2, assessed: 1, remedy: {solution: ${JSON.stringify(hostile)}}}`,
      '',
    ].join('\n');
    const shown = `<w:b/>&amp;"\\x07\\u202e {HYPERLINK "x"} {unit} ]]> \\ufffe \\ud800 ${'dài'.repeat(200)}`;
    const { tables, paragraphs } = await read(yaml);
    expect(tables[2]?.[1]?.cells.map((cell) => cell.text).slice(1, 6)).toEqual([shown, '2', '1', '1', shown]);
    expect(paragraphs).toContain(`+ Giải pháp: ${shown}`);
    expect(partOf(await bytesOf(yaml), 'word/document.xml')).not.toContain('instrText');
  });

  it.skipIf(without('libreoffice') || without('pdftotext'))(
    'prints: no number on first pages, header on each page of the table',
    async () => {
      const pages = pagesOf(await bytesOf(REAL, FACTS));
      const firsts = pages.map((page) =>
        page
          .split('\n')
          .find((line) => line.trim() !== '')
          ?.trim(),
      );
      const appendix = firsts.indexOf('Phụ lục');
      expect(firsts[0]).toMatch(/^ỦY BAN NHÂN DÂN\s+CỘNG HÒA/u);
      expect(firsts.slice(1, appendix)).toEqual(firsts.slice(1, appendix).map((_, index) => String(index + 2)));
      expect(firsts.slice(appendix + 1)).toEqual(firsts.slice(appendix + 1).map((_, index) => String(index + 2)));
      const tablePages = pages.slice(appendix, -1);
      expect(tablePages.every((page) => /STT\s+.*Giải pháp/su.test(page))).toBe(true);
      expect(tablePages.length).toBeGreaterThan(1);
    },
  );
});
