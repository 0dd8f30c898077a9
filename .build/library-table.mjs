// What the library alone needs for a table of that size: node .build/library-table.mjs FILE.csv OUT.xlsx|OUT.docx
import { readFileSync, writeFileSync } from 'node:fs';

const [source, target] = process.argv.slice(2);
const rows = readFileSync(source, 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(';'));

const workbook = async () => {
  const { default: exceljs } = await import('exceljs');
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet('Sheet1');
  const line = { style: 'thin' };
  const style = {
    alignment: { wrapText: true, vertical: 'top' },
    border: { top: line, left: line, bottom: line, right: line },
  };
  for (const cells of rows) {
    const row = sheet.addRow(
      cells.map((text) => (/^\d+(?:,\d+)?$/u.test(text) ? Number(text.replace(',', '.')) : text)),
    );
    row.eachCell({ includeEmpty: true }, (cell) => {
      cell.style = style;
    });
  }
  return book.xlsx.writeBuffer();
};

const document = async () => {
  const { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } = await import('docx');
  const cellOf = (text) => new TableCell({ children: [new Paragraph({ children: [new TextRun(text)] })] });
  const table = new Table({
    rows: rows.map((cells, index) => new TableRow({ tableHeader: index === 0, children: cells.map(cellOf) })),
  });
  return Packer.toBuffer(new Document({ sections: [{ children: [table] }] }));
};

writeFileSync(target, await (target.endsWith('.xlsx') ? workbook() : document()));
