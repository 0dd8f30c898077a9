/** Scorecards, and what is read beside them, whose every text is a payload. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import exceljs from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { allAtOnce, KINDS, payload, payloadName } from './payloads.js';

/** JSON, which is YAML: every letter that is not printed is escaped, or bytes would be taken for another code page. */
const yaml = (value: unknown): string =>
  JSON.stringify(value, undefined, 1).replace(
    /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\u061c]/gu,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Every text of criteria and remedies, a payload a criterion. */
const card = (assessed: (index: number) => string, lost?: string): string =>
  yaml({
    title: allAtOnce('title'),
    unit: allAtOnce('unit'),
    year: 2026,
    'plan-year': 2027,
    criteria: KINDS.map((_, index) => ({
      code: String(index + 1),
      name: payload('name', index),
      max: 3,
      self: 2,
      assessed: assessed(index),
      ...(lost !== undefined && { lost }),
      finding: payload('finding', index),
      evidence: payload('evidence', index),
      explanation: payload('explanation', index),
      remedy: {
        solution: payload('solution', index),
        product: payload('product', index),
        lead: payload('lead', index),
        support: [payload('support', index)],
        person: payload('person', index),
        when: `${(index % 28) + 1}/12/2027`,
        note: payload('note', index),
      },
    })),
  });

/** One unit of many, with one payload: title, unit, code, deadline, column of its own, adjustment. */
const unitCard = (index: number, assessed: number): string =>
  yaml({
    title: payload('heading', index),
    unit: payload('office', index),
    year: 2026,
    adjustments: [{ kind: 'bonus', name: payload('bonus', index), cap: 1, points: '0.5' }],
    criteria: [
      {
        code: '1',
        name: 'Chỉ đạo',
        max: 5,
        assessed,
        remedy: { solution: 'Làm', lead: 'Văn phòng', when: payload('when', index) },
        extra: { [payload('column', index)]: payload('extra', index) },
      },
      { code: payload('code', index), name: 'Kiểm tra', max: 2, assessed: 1, lost: 2 },
    ],
  });

/** What is no scorecard: its keys and points are told in findings. */
const damaged = (index: number): string =>
  `${JSON.stringify(payload('key', index))}: 1\ncriteria:\n  - {code: "1", name: A, max: ${JSON.stringify(payload('points', index))}}\n`;

const HEADINGS = [
  'STT',
  'Lĩnh vực/Tiêu chí',
  'Điểm chuẩn',
  'Điểm thẩm định',
  'Điểm bị mất',
  'Giải pháp',
  'Cơ quan chủ trì thực hiện',
];

/** What XML can hold of a text; the spelling of workbooks would be another text there. */
const inXml = (words: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has none
  words.replace(/[\u0000-\u0008\u000b-\u000c\u000e-\u001f\u007f]/gu, '').replaceAll('_x', '_ x');

const rowOf = (index: number): readonly string[] => [
  '1',
  payload('cell', index, inXml),
  '3',
  '1',
  '1',
  payload('cure', index, inXml),
  'Văn phòng',
];

/** A sheet a payload; where it names the sheet, too, no program has written it, but a person with an editor of zips. */
const workbook = async (isNamed: boolean): Promise<Uint8Array> => {
  const book = new exceljs.Workbook();
  for (const index of KINDS.keys()) {
    const sheet = book.addWorksheet(`S${index}`);
    sheet.addRow([...HEADINGS]);
    sheet.addRow([...rowOf(index)]);
  }
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  if (!isNamed) return bytes;
  const parts = unzipSync(bytes);
  const list = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
  const named = list.replace(/name="S(\d+)"/gu, (_, index: string) => {
    const escaped = [...payload('sheet', Number(index), inXml)].map((letter) => `&#${letter.codePointAt(0)};`);
    return `name="${escaped.join('')}"`;
  });
  return zipSync({ ...parts, 'xl/workbook.xml': strToU8(named) });
};

const document = async (): Promise<Uint8Array> => {
  const cell = (words: string) => new TableCell({ children: words.split('\n').map((line) => new Paragraph(line)) });
  const rows = KINDS.map((_, index) => [String(index + 1), ...rowOf(index).slice(1)]);
  const table = new Table({
    rows: [HEADINGS, ...rows].map((cells) => new TableRow({ children: cells.map((words) => cell(words)) })),
  });
  const sections = [{ children: [new Paragraph({ children: [new TextRun('Bảng')] }), table] }];
  return new Uint8Array(await Packer.toArrayBuffer(new Document({ sections })));
};

const meta = (): string =>
  yaml({
    agency: allAtOnce('agency'),
    superior: allAtOnce('superior'),
    number: allAtOnce('number'),
    place: allAtOnce('place'),
    subject: allAtOnce('subject'),
    basis: KINDS.map((_, index) => payload('basis', index)),
    signer: { authority: allAtOnce('authority'), title: allAtOnce('position'), name: allAtOnce('signer') },
    recipients: KINDS.map((_, index) => payload('recipient', index)),
  });

const set = (): string =>
  yaml({
    set: 'bo-2026',
    title: allAtOnce('settitle'),
    classes: { of: 'percent', bounds: [{ name: allAtOnce('class'), from: 1 }, { name: 'Yếu' }] },
    criteria: KINDS.map((_, index) => ({ code: String(index + 1), name: payload('setname', index), max: 4 })),
  });

const units = (): string =>
  yaml({
    units: KINDS.map((_, index) => ({
      name: payload('missing', index),
      code: payload('unitcode', index),
      group: payload('group', index % 3),
    })),
  });

const config = (): string =>
  yaml({
    agencies: KINDS.map((_, index) => ({ name: payload('agencyname', index) })),
    waivers: KINDS.map((_, index) => ({
      rule: 'lost-mismatch',
      file: '*.yaml',
      code: String(index + 1),
      reason: payload('reason', index),
      until: '2026-12-31',
    })),
  });

/** Puts all of it into a folder. */
export const putFiles = async (folder: string): Promise<void> => {
  const put = (name: string, data: string | Uint8Array): void => writeFileSync(join(folder, name), data);
  for (const name of ['phieu', 'truoc', 'hong', 'cau-hinh']) mkdirSync(join(folder, name));
  put(
    'mot.yaml',
    card((index) => (index % 2 === 0 ? '1' : '1.5')),
  );
  put(
    'truoc/mot.yaml',
    card(() => '2'),
  );
  for (const index of KINDS.keys()) {
    put(`phieu/${payloadName(index)}.yaml`, unitCard(index, 3 + (index % 2)));
    put(`truoc/${index}.yaml`, unitCard(index, 4));
    put(`hong/${index}.yaml`, damaged(index));
  }
  put('so.xlsx', await workbook(true));
  put('so-thuong.xlsx', await workbook(false));
  put('van-ban.docx', await document());
  put('meta.yaml', meta());
  put('bo.yaml', set());
  put('don-vi.yaml', units());
  put('cau-hinh/cchc.config.yaml', config());
  put(
    'cau-hinh/mot.yaml',
    card(() => '1', '3'),
  );
};
