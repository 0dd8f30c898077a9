/** What a document says of itself beside its text; no hour, so that the same document is the same bytes. */

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/gu, (mark) => ENTITIES[mark] ?? mark);

const PROGRAM = 'cchc';
const WRITTEN = '2000-01-01T00:00:00Z';

/** The part `docProps/core.xml`. @param title already safe to show */
export const coreProperties = (title: string, language: string): string =>
  [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(title)}</dc:title>`,
    `<dc:creator>${PROGRAM}</dc:creator>`,
    `<dc:language>${language}</dc:language>`,
    `<cp:lastModifiedBy>${PROGRAM}</cp:lastModifiedBy>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${WRITTEN}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${WRITTEN}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
