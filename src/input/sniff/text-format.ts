/** YAML, a table, a web page, or prose: told by how the first lines look, then by the file's extension. */
import type { Format } from './format.js';

const SAMPLE = 65_536;
const MARKUP_SAMPLE = 4096;
const MOST_LINES = 200;
/** Of a line no more is looked at: a key stands at its beginning. */
const LONGEST_KEY = 200;
const LEAST_ROWS = 2;
const LEAST_SHARE = 0.5;
/** Of a table with a cell a line, most are numbers: codes and points. */
const LEAST_NUMBERS = 0.3;
const LONGEST_HEADING = 40;

/** What a scorecard's YAML is made of; no table has these before a colon. */
const SCORECARD_KEY =
  /^[\s{[-]*["']?(scorecard|title|unit|year|plan-year|language|criteria-set|criteria|code|name|max|self|assessed|lost|total|adjustments|headings)["']?\s*:(\s|$|["'{[\d])/u;
const ANY_KEY = /^\s*(-\s+)*(["'][^"']*["']|[^\s"'#:;,|\t][^:;,|\t]*):(\s|$)/u;
const YAML_START = /^(---(\s|$)(?![^\n]*\|\s*:?--)|%YAML|#\s*yaml-language-server)/mu;
const COMMENT = /<!--[\s\S]*?-->/gu;
const HTML = /^\s*(<!doctype html|<html|<head|<body|<table|<meta|<style|<div|<p[\s>])/iu;
const EXCEL_XML = /progid="Excel\.Sheet"|schemas-microsoft-com:office:spreadsheet/u;
const WORD_XML =
  /progid="Word\.Document"|schemas-microsoft-com:office:word|schemas\.microsoft\.com\/office\/(?:word\/2003|2006\/xmlPackage)/u;
/** The lines at the top of a mail, or of a page saved in one file. */
const MAIL_HEADERS = /^\s*[A-Za-z][A-Za-z-]*:[ \t]/u;
const MAIL = /^(?:MIME-Version|Received|Message-ID):[ \t]/imu;
const SENT = /^(?:Received|Delivered-To|Return-Path|To|Cc):[ \t]/imu;
const PAGE_IN_ONE_FILE = /multipart\/related/iu;
/** Where a document is kept elsewhere: what Windows and Google Drive put in a folder. */
const SHORTCUT = /^\s*(?:\[InternetShortcut\]|\{[^{}]*"doc_id"\s*:)/iu;
/** Tables as text that Excel and its ancestors wrote: SYLK and DIF. */
const OLD_TABLE = /^(?:ID;P|TABLE\r?\n0,1\r?\n)/u;

const TABLE_EXTENSIONS = ['csv', 'tsv', 'tab'];
const YAML_EXTENSIONS = ['yaml', 'yml', 'json'];

/** `head` is short, so that thousands of comments that never close cost nothing. */
const markup = (head: string): Format | undefined => {
  if (head.startsWith('{\\rtf')) return 'rtf';
  if (/^\s*<\?xml|^\s*<\?mso/u.test(head)) {
    if (EXCEL_XML.test(head)) return 'old-excel';
    if (WORD_XML.test(head)) return 'old-word';
    // Which kind it is stands behind all the names of its root, and its reader sees it.
    if (head.includes('urn:oasis:names:tc:opendocument')) return 'ods';
    return /<html/iu.test(head) ? 'html' : 'prose';
  }
  if (OLD_TABLE.test(head)) return 'old-excel';
  if (SHORTCUT.test(head)) return 'shortcut';
  if (MAIL_HEADERS.test(head) && MAIL.test(head)) {
    return PAGE_IN_ONE_FILE.test(head) && !SENT.test(head) ? 'html' : 'mail';
  }
  return HTML.test(head.replace(COMMENT, '')) ? 'html' : undefined;
};

/** Headings of a scorecard, in a line of their own or beside others. */
const HEADING =
  /(?<!\p{L})(?:stt|tt|điểm (?:chuẩn|tối đa|tự (?:chấm|đánh giá)|thẩm định|đạt|bị mất)|thang điểm)(?!\p{L})/giu;
/** "1.1  Kế hoạch  3  2,5": a code, a name and a number at the end. */
const ROW_OF_WORDS = /^\s*(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,6}|\p{L})[.)]?\s+\p{L}.*\s[\d.,]+\s*$/u;
const BARE_NUMBER = /^\s*\d+(?:[.,]\d+)?\s*$/u;
const FEWEST_HEADINGS = 2;

const headingsIn = (line: string): number => [...line.slice(0, LONGEST_KEY).matchAll(HEADING)].length;

/** A table from which the marks between its cells are gone: spaces alone are left, or each cell has a line. */
const isUnparted = (lines: readonly string[]): boolean => {
  const heads = lines.map(headingsIn);
  const rows = lines.filter((line) => ROW_OF_WORDS.test(line.slice(0, LONGEST_KEY))).length;
  if (heads.some((count) => count >= FEWEST_HEADINGS) && rows >= LEAST_ROWS) return true;
  const alone = lines.filter((line, index) => heads[index] === 1 && line.trim().length <= LONGEST_HEADING).length;
  return alone > FEWEST_HEADINGS && share(lines, (line) => BARE_NUMBER.test(line)) > LEAST_NUMBERS;
};

const share = (lines: readonly string[], test: (line: string) => boolean): number =>
  lines.length === 0 ? 0 : lines.filter(test).length / lines.length;

const looksLikeTable = (lines: readonly string[]): boolean => {
  if (/^"?sep=/iu.test(lines[0] ?? '')) return true;
  // Hardly any prose has tabs inside its lines, and a table pasted from Word may have lines without.
  if (lines.filter((line) => line.trim().includes('\t')).length >= LEAST_ROWS) return true;
  return ['\t', ';', '|', ',', '│', '┃', '║'].some((mark) => {
    const rows = lines.filter((line) => line.split(mark).length > 2);
    return rows.length >= LEAST_ROWS && rows.length >= lines.length * LEAST_SHARE;
  });
};

const looksLikeYaml = (text: string, lines: readonly string[]): boolean => {
  if (lines.some((line) => SCORECARD_KEY.test(line.slice(0, LONGEST_KEY))) || YAML_START.test(text)) return true;
  return /^\s*[[{]/u.test(text) && !looksLikeTable(lines);
};

/** What a text is. `fileName`'s extension decides only where the content does not. */
export const textFormat = (text: string, extension: string): Format => {
  if (text.trim() === '') return 'empty';
  const head = text.slice(0, SAMPLE);
  const lines = head.split(/\r\n?|\n/u, MOST_LINES).filter((line) => line.trim() !== '' && !/^\s*#/u.test(line));
  const marked = markup(head.slice(0, MARKUP_SAMPLE));
  if (marked !== undefined) return marked;
  if (looksLikeYaml(head, lines)) return 'yaml';
  if (TABLE_EXTENSIONS.includes(extension)) return 'csv';
  if (YAML_EXTENSIONS.includes(extension)) return looksLikeTable(lines) && !lines.some(isKey) ? 'csv' : 'yaml';
  if (lines.length === 0) return 'empty';
  if (looksLikeTable(lines)) return 'csv';
  if (share(lines, isKey) > LEAST_SHARE) return 'yaml';
  return isUnparted(lines) ? 'unparted' : 'prose';
};

const isKey = (line: string): boolean => ANY_KEY.test(line.slice(0, LONGEST_KEY));
