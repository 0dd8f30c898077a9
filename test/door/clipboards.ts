/** A sheet as Excel, LibreOffice and Word put it on the clipboard: their markup, with all that stands around the words. */
import type { Grid, GridCell } from '../../src/model/reading/grid.js';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const linesOf = (text: string): readonly string[] => escaped(text).split('\n');

interface Spanned {
  readonly cell: GridCell | undefined;
  readonly spans: string;
}

/** Each row's cells that are the first of what is merged, or stand alone; those without words as well. */
const rowsOf = (grid: Grid): readonly (readonly Spanned[])[] => {
  const width = Math.max(...grid.rows.flatMap(({ cells }) => cells.map(({ column }) => column)));
  const last = Math.max(...grid.rows.map(({ row }) => row));
  return Array.from({ length: last }, (_, index) => index + 1).map((row) => {
    const cells = grid.rows.find((one) => one.row === row)?.cells ?? [];
    return Array.from({ length: width }, (_, index) => index + 1).flatMap((column): readonly Spanned[] => {
      const merge = grid.merges.find(
        ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
      );
      if (merge !== undefined && (merge.top !== row || merge.left !== column)) return [];
      const [down, across] = merge ? [merge.bottom - merge.top + 1, merge.right - merge.left + 1] : [1, 1];
      const spans = `${across > 1 ? ` colspan=${across}` : ''}${down > 1 ? ` rowspan=${down}` : ''}`;
      return [{ cell: cells.find((one) => one.column === column), spans }];
    });
  });
};

const shownOf = (cell: GridCell | undefined): string => cell?.shown ?? cell?.text ?? '';

/** Two spaces are one in markup, so that Office says how many there were. */
const spaced = (text: string): string =>
  text.replace(/ {2,}/gu, (all) => `<span style='mso-spacerun:yes'>${'&nbsp;'.repeat(all.length - 1)} </span>`);

/** What a long line of markup is broken with, as Excel and Word break theirs. */
const broken = (text: string, indent: string): string =>
  text.replace(/(.{60,90}?)(?<! ) (?! )(?=[^<>]*(?:<|$))/gu, `$1\n${indent}`);

export const excelClipboard = (grid: Grid): string => `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:x="urn:schemas-microsoft-com:office:excel"
xmlns="http://www.w3.org/TR/REC-html40">

<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Excel.Sheet>
<meta name=Generator content="Microsoft Excel 15">
<link id=Main-File rel=Main-File
href="file:///C:/Users/CANBO~1/AppData/Local/Temp/msohtmlclip1/01/clip.htm">
<link rel=File-List
href="file:///C:/Users/CANBO~1/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<style>
<!--table
	{mso-displayed-decimal-separator:"\\,";
	mso-displayed-thousand-separator:"\\.";}
@page
	{margin:.75in .7in .75in .7in;
	mso-header-margin:.3in;}
.font5
	{color:windowtext;
	font-size:12.0pt;
	mso-font-charset:163;}
tr
	{mso-height-source:auto;}
br
	{mso-data-placement:same-cell;}
td
	{padding-top:1px;
	mso-ignore:padding;
	vertical-align:bottom;
	white-space:nowrap;
	mso-rotate:0;}
.xl65
	{mso-number-format:"\\@";
	text-align:center;
	vertical-align:top;
	border:.5pt solid windowtext;
	white-space:normal;}
.xl66
	{mso-number-format:"0\\.00";
	vertical-align:top;}
-->
</style>
</head>

<body link="#0563C1" vlink="#954F72">

<table border=0 cellpadding=0 cellspacing=0 width=1280 style='border-collapse:
 collapse;width:960pt'>
<!--StartFragment-->
 <col width=64 style='mso-width-source:userset;mso-width-alt:2340;width:48pt'>
 <col width=300 span=9 style='width:225pt'>
${rowsOf(grid)
  .map((cells, index) => {
    const inside = cells.map(({ cell, spans }, place) => {
      const first = place === 0 ? ` height=20` : '';
      const isNumber = cell?.nature?.kind === 'number';
      const look = isNumber ? `class=xl66 align=right x:num="${cell.text}"` : 'class=xl65 x:str';
      const [head = '', ...rest] = linesOf(shownOf(cell)).map((line) => broken(spaced(line), '  '));
      const text = [`${head === '' ? '' : `<font class="font5">${head}</font>`}`, ...rest].join('<br>\n    ');
      return `  <td${first}${spans} ${look} width=64 style='height:15.0pt;border-top:none;
  width:48pt'>${text}</td>`;
    });
    return ` <tr height=20 style='mso-height-source:userset;height:15.0pt'${index === 0 ? ' class=xl65' : ''}>\n${inside.join('\n')}\n </tr>`;
  })
  .join('\n')}
<!--EndFragment-->
</table>

</body>

</html>
`;

export const calcClipboard = (grid: Grid): string => `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/>
<meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/>
<style type="text/css">body,div,table,thead,tbody,tfoot,tr,th,td,p { font-family:"Times New Roman"; font-size:small }
a.comment-indicator:hover + comment { background:#ffd; position:absolute; display:block; }
a.comment-indicator { background:red; display:inline-block; }
comment { display:none;  } </style></head>
<body><table cellspacing="0" border="0"><colgroup span="10" width="85"></colgroup>
${rowsOf(grid)
  .map((cells) => {
    const inside = cells.map(({ cell, spans }) => {
      const isNumber = cell?.nature?.kind === 'number';
      const value = isNumber ? ` sdval="${cell.text}" sdnum="1066;0;0.00"` : '';
      const text = linesOf(shownOf(cell)).join('<br>');
      return `<td${spans} style="border-top: 1px solid #000000" height="17" align="left" valign=top${value}><font face="Times New Roman">${text}</font></td>`;
    });
    return `<tr>\n\t\t${inside.join('\n\t\t')}\n\t</tr>`;
  })
  .join('\n')}
</table></body></html>
`;

const wordParagraphs = (text: string): string =>
  linesOf(text)
    .map(
      (line) => `  <p class=MsoNormal align=center style='margin-bottom:0cm;text-align:center;
  line-height:normal'><b style='mso-bidi-font-weight:normal'><span lang=VI
  style='font-size:12.0pt;font-family:"Times New Roman",serif;mso-ansi-language:VI'>${broken(spaced(line), '  ')}<o:p>${line === '' ? '&nbsp;' : ''}</o:p></span></b></p>`,
    )
    .join('\n');

export const wordClipboard = (grid: Grid): string => `<html xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"
xmlns:m="http://schemas.microsoft.com/office/2004/12/omml"
xmlns="http://www.w3.org/TR/REC-html40">

<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Word.Document>
<meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml>
 <o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings>
</xml><![endif]-->
<link rel=themeData href="file:///C:/Users/CANBO~1/AppData/Local/Temp/msohtmlclip1/01/clip_themedata.thmx">
<!--[if gte mso 9]><xml>
 <w:WordDocument><w:View>Normal</w:View><w:Zoom>0</w:Zoom></w:WordDocument>
</xml><![endif]-->
<style>
<!--
 /* Font Definitions */
 @font-face
	{font-family:"Cambria Math";
	panose-1:2 4 5 3 5 4 6 3 2 4;
	mso-font-charset:163;}
 /* Style Definitions */
 p.MsoNormal, li.MsoNormal, div.MsoNormal
	{mso-style-unhide:no;
	mso-style-qformat:yes;
	margin-bottom:8.0pt;}
span.MsoCommentReference
	{font-size:8.0pt;}
-->
</style>
<!--[if gte mso 10]>
<style>
 /* Style Definitions */
 table.MsoNormalTable
	{mso-style-name:"Table Normal";}
</style>
<![endif]-->
</head>

<body lang=EN-US style='tab-interval:36.0pt;word-wrap:break-word'>
<!--StartFragment-->

${wordParagraphs(grid.before.join('\n'))}

<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0
 style='border-collapse:collapse;border:none;mso-border-alt:solid windowtext .5pt;
 mso-yfti-tbllook:1184;mso-padding-alt:0cm 5.4pt 0cm 5.4pt'>
${rowsOf(grid)
  .map((cells, index) => {
    const inside = cells.map(
      ({ cell, spans }) => ` <td${spans} width=64 valign=top style='width:47.75pt;border:solid windowtext 1.0pt;
  mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt'>
${wordParagraphs(shownOf(cell))}
  </td>`,
    );
    return ` <tr style='mso-yfti-irow:${index}${index === 0 ? ';mso-yfti-firstrow:yes;page-break-inside:avoid' : ''}'>\n ${inside.join('\n ')}\n </tr>`;
  })
  .join('\n')}
 <![if !supportMisalignedColumns]>
 <tr height=0>
  <td width=64 style='border:none'></td>
  <td width=300 style='border:none'></td>
 </tr>
 <![endif]>
</table>

<!--EndFragment-->
</body>

</html>
`;
