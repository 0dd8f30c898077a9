import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Format, sniff } from '../../src/input/sniff/index.js';
import { inLatin1, inUtf16, inWindows1258 } from './encode.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const zip = (...names: string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8(`<${name}/>`)])));
const stored = (name: string, content: string): Uint8Array => zipSync({ [name]: [strToU8(content), { level: 0 }] });
const padded = (start: Uint8Array, length = 600): Uint8Array => {
  const bytes = new Uint8Array(length);
  bytes.set(start);
  return bytes;
};
/** A directory of these streams, of an OLE file. */
const ole = (...streams: readonly string[]): Uint8Array => {
  const bytes = padded(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 2048);
  for (const [index, stream] of streams.entries()) bytes.set(inUtf16(stream, 'little'), 1024 + index * 128);
  return bytes;
};

const YAML = 'title: Bảng chấm điểm\ncriteria:\n  - {code: 1, name: A, max: 2, lost: 1}\n';
const TABLE = 'STT;Tiêu chí;Điểm chuẩn\n1;Cải cách;2\n';
const TSV = TABLE.replaceAll(';', '\t');

describe('sniff', () => {
  it.each<[Format, string, Uint8Array, string?]>([
    ['xlsx', 'a workbook', zip('[Content_Types].xml', 'xl/workbook.xml')],
    ['xlsx', 'a workbook under another name', zip('[Content_Types].xml', 'xl/workbook.xml'), 'a.docx'],
    ['xlsx', 'a workbook of unusual parts', zip('[Content_Types].xml', 'xl/book.xml')],
    ['xlsx', 'a package that only its extension tells', zip('[Content_Types].xml', 'parts/1.xml'), 'a.XLSM'],
    ['xlsx', 'a workbook cut short', zip('[Content_Types].xml', 'xl/workbook.xml').subarray(0, 150)],
    ['docx', 'a document', zip('[Content_Types].xml', 'word/document.xml')],
    ['other-office', 'slides', zip('[Content_Types].xml', 'ppt/presentation.xml')],
    ['old-excel', 'a binary workbook', zip('[Content_Types].xml', 'xl/workbook.bin')],
    ['ods', 'an ODS', zip('mimetype', 'META-INF/manifest.xml', 'content.xml'), 'a.ods'],
    ['opendocument', 'an ODT', zip('mimetype', 'META-INF/manifest.xml', 'content.xml'), 'a.odt'],
    ['ods', 'a stored mimetype', stored('mimetype', 'application/vnd.oasis.opendocument.spreadsheet')],
    ['opendocument', 'a text document', stored('mimetype', 'application/vnd.oasis.opendocument.text')],
    ['archive', 'a zip of workbooks', stored('a.xlsx', 'PK xl/workbook.xml'), 'a.zip'],
    ['archive', 'an empty zip', zip()],
    ['archive', 'a RAR', padded(inLatin1('Rar!\u001a\u0007\u0001'))],
    ['archive', 'a 7z', padded(Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c))],
    ['archive', 'a gz', padded(Uint8Array.of(0x1f, 0x8b, 0x08))],
    ['old-excel', 'an .xls', ole('Workbook'), 'a.xlsx'],
    ['old-excel', 'an .xls of 1995', ole('Book')],
    ['old-word', 'a .doc', ole('WordDocument')],
    ['old-word', 'a .doc that holds a workbook', ole('WordDocument', 'Workbook')],
    ['other-office', 'slides of 1997', ole('PowerPoint Document')],
    ['old-office', 'an OLE file of another program', ole('Contents')],
    ['system-file', 'Thumbs.db', ole('Catalog'), 'anh/Thumbs.db'],
    ['system-file', '.DS_Store', padded(Uint8Array.of(0, 0, 0, 1, 0x42, 0x75, 0x64, 0x31)), 'x'],
    ['system-file', 'desktop.ini', utf8('[.ShellClassInfo]\r\nIconFile=x\r\n'), 'desktop.ini'],
    ['lock-file', 'a lock file of Word', padded(Uint8Array.of(5, 0x4e, 0x67, 0x75, 0x79, 0x6e)), '~$bang.docx'],
    ['lock-file', 'a lock file of LibreOffice', utf8(',nguyen,may-1,22.11.2026 08:00,file:///x;'), '.~lock.bang.ods#'],
    ['xlsx', 'a workbook named like a lock file', zip('[Content_Types].xml', 'xl/workbook.xml'), '~$a.xlsx'],
    ['apple', 'a table of Numbers', zip('Index/Document.iwa', 'Metadata/Properties.plist')],
    ['apple', 'a text of Pages', zip('Index.zip', 'Metadata/Properties.plist', 'preview.jpg')],
    ['apple', 'a table of Numbers of 2009', zip('index.xml', 'buildVersionHistory.plist')],
    ['damaged', 'a download broken off', zip('[Content_Types].xml', 'docProps/app.xml').subarray(0, 60), 'a.xlsx.part'],
    [
      'mail',
      'a mail',
      utf8('Received: from a\r\nFrom: a@b.vn\r\nTo: c@d.vn\r\nMIME-Version: 1.0\r\n\r\nKính gửi'),
      'a.eml',
    ],
    ['mail', 'a mail with pictures', utf8('From: a\nTo: b\nMIME-Version: 1.0\nContent-Type: multipart/related\n\nx')],
    ['mail', 'a mail of Outlook', ole('__properties_version1.0'), 'a.msg'],
    ['mail', 'an envelope of Outlook', padded(Uint8Array.of(0x78, 0x9f, 0x3e, 0x22)), 'winmail.dat'],
    [
      'html',
      'a page that Chrome saved in one file',
      utf8(
        'From: <Saved by Blink>\r\nSubject: a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html"\r\n',
      ),
      'a.mht',
    ],
    ['shortcut', 'a shortcut of Windows', padded(Uint8Array.of(0x4c, 0, 0, 0, 1, 0x14, 2, 0)), 'a.xlsx.lnk'],
    ['shortcut', 'a link to the web', utf8('[InternetShortcut]\r\nURL=https://docs.google.com/x\r\n'), 'a.url'],
    [
      'shortcut',
      'a sheet that Google Drive keeps',
      utf8('{"":"WARNING!","doc_id":"1aB","email":"a@b.vn"}'),
      'a.gsheet',
    ],
    ['old-excel', 'SYLK', utf8('ID;PWXL;N;E\r\nC;Y1;X1;K"STT"\r\nC;X2;K"Tên"\r\nE\r\n'), 'a.slk'],
    ['old-excel', 'DIF', utf8('TABLE\r\n0,1\r\n"EXCEL"\r\nVECTORS\r\n0,3\r\n""\r\n'), 'a.dif'],
    ['password', 'an encrypted .xlsx', ole('EncryptedPackage'), 'a.xlsx'],
    ['pdf', 'a PDF', utf8('%PDF-1.7\n'), 'a.docx'],
    ['rtf', 'an RTF named .doc', utf8('{\\rtf1\\ansi Điểm}'), 'a.doc'],
    ['html', 'a web page named .xls', utf8('\r\n<!-- x --><html xmlns:x="urn"><table><tr><td>1'), 'a.xls'],
    ['html', 'a table in UTF-16', inUtf16('\ufeff<TABLE><tr>', 'little')],
    [
      'old-excel',
      'XML of Excel 2003',
      utf8('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook/>'),
    ],
    ['old-word', 'XML of Word 2003', utf8('<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?>\n<w/>')],
    ['image', 'a PNG', padded(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a))],
    ['image', 'a JPEG', padded(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))],
    ['empty', 'nothing', new Uint8Array(), 'a.xlsx'],
    ['empty', 'blank lines', utf8('\ufeff \r\n\n')],
    ['noise', 'NUL bytes', new Uint8Array(64), 'a.csv'],
    ['damaged', 'NUL bytes under the name of a workbook', new Uint8Array(64), 'a.XLSX'],
    ['noise', 'prose in a code page', inWindows1258('Kính gửi Ủy ban nhân dân xã')],
    ['yaml', 'YAML', utf8(YAML)],
    ['yaml', 'YAML in UTF-16', inUtf16(`\ufeff${YAML}`, 'big')],
    ['yaml', 'YAML named .csv', utf8(YAML), 'a.csv'],
    ['yaml', 'YAML indented with tabs', utf8('criteria:\n\t- name: A\n\t\tmax: 1\n')],
    ['yaml', 'a map of other keys', utf8('tên: a\nmã: b\n')],
    ['yaml', 'JSON', utf8('\ufeff{"title": "x", "criteria": []}')],
    ['yaml', 'JSON of other keys', utf8('[\n  1,\n  2\n]')],
    ['yaml', 'comments only', utf8('# yaml-language-server: $schema=x\n')],
    ['yaml', 'prose named .yaml', utf8('Kính gửi ông\n'), 'a.yml'],
    ['csv', 'semicolons', utf8(TABLE)],
    ['csv', 'a table named .yaml', utf8(TABLE), 'a.yaml'],
    ['csv', 'tabs in UTF-16', inUtf16(`\ufeff${TSV}`, 'little'), 'a.txt'],
    ['csv', 'a code page', inWindows1258(TABLE)],
    ['csv', 'a sep= line', utf8('sep=;\nSTT;Tên\n')],
    ['csv', 'one column named .csv', utf8('STT\n1\n'), 'a.CSV'],
    ['csv', 'lines between the tabs', utf8('Bảng\nSTT\tTên\tĐiểm\nchuẩn\n1\tA\nb\t2\n')],
    [
      'unparted',
      'a table in columns of spaces',
      utf8(
        'STT   Nội dung      Điểm chuẩn   Điểm đạt\nI     Chỉ đạo       5            4\n1.1   Kế hoạch      3            2,5\n',
      ),
      'a.prn',
    ],
    [
      'unparted',
      'a table with a cell a line',
      utf8('STT\nTiêu chí\nĐiểm chuẩn\nĐiểm thẩm định\n1\nChỉ đạo\n5\n4\n2\nThể chế\n3\n2,5\n'),
    ],
    ['prose', 'a letter', utf8('Kính gửi: Ủy ban nhân dân xã\nThực hiện Kế hoạch, đơn vị báo cáo.\n'), 'a.txt'],
  ])('%s: %s', (format, _what, bytes, fileName) => {
    expect(sniff(bytes, fileName)).toBe(format);
  });

  it('never throws on any bytes, zip marks or not', () => {
    const marks = [[], [0x50, 0x4b, 3, 4], [0x50, 0x4b, 5, 6], [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]];
    const bytes = fc.tuple(fc.constantFrom(...marks), fc.uint8Array({ maxLength: 200 }));
    fc.assert(
      fc.property(bytes, ([mark, rest]) => {
        expect(sniff(Uint8Array.of(...mark, ...rest))).toBeTypeOf('string');
      }),
    );
    const zipped = zip('[Content_Types].xml', 'xl/workbook.xml');
    fc.assert(
      fc.property(fc.nat(zipped.length - 1), fc.nat(255), (at, value) => {
        const damaged = zipped.slice();
        damaged[at] = value;
        expect(sniff(damaged)).toBeTypeOf('string');
      }),
    );
  });
});
