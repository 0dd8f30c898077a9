/** Each format as its own readers understand it: the texts that they would show, and what they would do besides, which is nothing. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import exceljs from 'exceljs';
import ical from 'ical.js';
import { marked } from 'marked';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { parseAllDocuments, visit } from 'yaml';
import { withDatabase } from '../export/database.js';
import { unzipped } from '../unzipped.js';

/** The texts of an output, each as its readers see it. */
export type Reader = (bytes: Uint8Array, browser: Browser) => Promise<readonly string[]>;

/** Nothing but plain text and line ends: no controls, no marks that turn the direction, no halves of letters. */
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffe\uffff]|\r(?!\n)|\p{Cs}/u;

/** What a terminal obeys, with what stands around it. */
export const obeyed = (text: string): string | undefined => {
  const at = UNSAFE.exec(text)?.index;
  return at === undefined ? undefined : JSON.stringify(text.slice(Math.max(0, at - 60), at + 20));
};

const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

/** A text that may be printed to a terminal as it is. */
const harmless = (bytes: Uint8Array): string => {
  const text = textOf(bytes);
  expect(obeyed(text.replace(/^\ufeff/u, ''))).toBeUndefined();
  return text;
};

/** All texts in a value of JSON, keys among them. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => [key, ...textsIn(inside)]);
};

const terminal: Reader = async (bytes) => {
  const text = harmless(bytes);
  return text.split('\n').flatMap((line) => line.split('│'));
};

/** Values of JSON; what is printed of it is plain. */
export const json = async (bytes: Uint8Array): Promise<readonly string[]> => textsIn(JSON.parse(harmless(bytes)));

/** A page that asks the network for nothing and says what it is asked to do. */
const watched = async (browser: Browser) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const events: string[] = [];
  page.on('console', (message) => events.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => events.push(`error: ${error}`));
  page.on('dialog', (dialog) => events.push(`dialog: ${dialog.message()}`));
  page.on('popup', () => events.push('popup'));
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) events.push(`request: ${request.url()}`);
  });
  await context.route(/^(?!file:)/u, (route) => route.abort());
  return { page, events, close: () => context.close() };
};

/** What stands in a page: its texts, where its links lead, elements and attributes that do something. */
export const pageFacts = (page: Page) =>
  page.evaluate(() => {
    const blocks = 'td,th,p,li,dt,dd,h1,h2,h3,h4,h5,h6,title,summary,label,option,figcaption,text,a,span';
    const all = [...document.querySelectorAll('*')];
    return {
      pwned: 'pwned' in window,
      texts: [...document.querySelectorAll(blocks)].map((one) => {
        const copy = one.cloneNode(true) as Element;
        for (const line of copy.querySelectorAll('br')) line.replaceWith('\n');
        return copy.textContent ?? '';
      }),
      attributes: all.flatMap((one) =>
        ['title', 'aria-label', 'value', 'placeholder'].flatMap((name) => one.getAttribute(name) ?? []),
      ),
      links: all.flatMap((one) => {
        const href = one.getAttribute('href') ?? one.getAttribute('xlink:href');
        return href === null ? [] : [{ href, text: one.textContent ?? '' }];
      }),
      doing: all.flatMap((one) => [
        ...[...one.attributes]
          .filter(({ name }) => /^on|^src|^srcdoc$|^action$|^formaction$/u.test(name))
          .map(({ name }) => name),
        ...(/^(?:img|iframe|object|embed|base|link|video|audio|image|use)$/iu.test(one.tagName) ? [one.tagName] : []),
      ]),
      scripts: document.scripts.length,
    };
  });

const inFile = async <T>(
  bytes: Uint8Array,
  extension: string,
  use: (url: string, folder: string) => Promise<T>,
): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-injection-'));
  try {
    writeFileSync(join(folder, `a.${extension}`), bytes);
    return await use(`file://${folder}/a.${extension}`, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** Opened as a person opens it, and everything in it pressed that can be pressed. */
const html: Reader = (bytes, browser) =>
  inFile(bytes, 'html', async (url) => {
    harmless(new TextEncoder().encode(textOf(bytes).replace(/<script>.*<\/script>/su, '')));
    const { page, events, close } = await watched(browser);
    await page.goto(url);
    const { texts, attributes, links, doing, scripts, pwned } = await pageFacts(page);
    await page.evaluate(() => {
      window.print = () => undefined;
      for (const one of document.querySelectorAll<HTMLElement>('button, summary, th, input[type=checkbox]'))
        one.click();
      for (const one of document.querySelectorAll<HTMLSelectElement>('select')) {
        one.selectedIndex = one.options.length - 1;
        one.dispatchEvent(new Event('change', { bubbles: true }));
      }
      for (const one of document.querySelectorAll<HTMLInputElement>('input[type=search], input[type=text]')) {
        one.value = '"><img src=x onerror=pwned=1>';
        one.dispatchEvent(new Event('input', { bubbles: true }));
      }
    });
    for (const { href } of links.slice(0, 40)) await page.goto(`${url}${href}`);
    await page.goto(`${url}#"><img src=x onerror=window.pwned=1>`);
    expect(await page.evaluate(() => 'pwned' in window)).toBe(pwned);
    expect({ pwned, doing, events }).toEqual({ pwned: false, doing: [], events: [] });
    expect(links.filter(({ href }) => !/^#[\w.~%!$&'()*+,;=:@/?-]*$/u.test(href))).toEqual([]);
    expect(scripts).toBeLessThanOrEqual(1);
    await close();
    return [...texts, ...attributes];
  });

/** Addresses that readers of Markdown find for themselves show where they lead. */
const leadsWhereItSays = ({ href, text }: { readonly href: string; readonly text: string }): boolean =>
  [text, `http://${text}`, `mailto:${text}`].includes(decodeURI(href)) && !/^javascript:/iu.test(href);

/** Who is called on GitHub and GitLab: a name behind a mark that stands at the beginning of a word. */
const CALL = /(?:^|[^\w/`])@\w/u;

/** Laid out by a reader of GitHub's Markdown, and looked at in a browser. */
export const markdown: Reader = async (bytes, browser) => {
  const text = harmless(bytes);
  const { page, events, close } = await watched(browser);
  await page.setContent(await marked.parse(text, { gfm: true }));
  const { texts, links, doing, scripts, pwned } = await pageFacts(page);
  expect({ pwned, doing, scripts, events }).toEqual({ pwned: false, doing: [], scripts: 0, events: [] });
  expect(links.filter((link) => !link.href.startsWith('#') && !leadsWhereItSays(link))).toEqual([]);
  const strange = await page.evaluate(() => {
    // GitHub looks for names in the text between two tags or comments.
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const words: string[] = [];
    while (walker.nextNode() !== null) words.push(walker.currentNode.nodeValue ?? '');
    return {
      elements: [...document.body.querySelectorAll('code, pre, em, del, blockquote, hr, ol, s')].map(
        (one) => one.outerHTML,
      ),
      rows: [...document.querySelectorAll('table')].filter(
        (table) => new Set([...table.querySelectorAll('tr')].map((row) => row.children.length)).size !== 1,
      ).length,
      words,
    };
  });
  expect(strange.elements).toEqual([]);
  expect(strange.rows).toBe(0);
  expect(strange.words.filter((words) => CALL.test(words))).toEqual([]);
  await close();
  return texts;
};

/** A spreadsheet's own mark for a text, which it does not show. */
const PROTECTION = /^'(?='*\s*[=+\-@\uff0b\uff0d\uff1d\uff20])/u;

/** What a spreadsheet would reckon with. */
const FORMULA = /^\s*[=+\-@\uff0b\uff0d\uff1d\uff20](?![\d.,]*$)/u;

const csv: Reader = async (bytes) => {
  const rows: readonly (readonly string[])[] = parseCsv(harmless(bytes), {
    delimiter: ';',
    bom: true,
    relax_column_count: true,
  });
  const cells = rows.flat();
  expect(cells.filter((cell) => FORMULA.test(cell))).toEqual([]);
  return cells.map((cell) => cell.replace(PROTECTION, ''));
};

/** For databases: texts are what they are. */
export const dataCsv: Reader = async (bytes) => {
  const rows: readonly (readonly string[])[] = parseCsv(textOf(bytes));
  expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  return rows.flat();
};

/** Parts of an office file that lead out of it or do something. */
const quietPackage = (bytes: Uint8Array): ReadonlyMap<string, string> => {
  const parts = unzipped(bytes);
  expect([...parts].filter(([, part]) => part.includes('TargetMode="External"')).map(([name]) => name)).toEqual([]);
  expect(
    [...parts.keys()].filter((name) => /vba|externalLink|activeX|embeddings|customUI|connections/iu.test(name)),
  ).toEqual([]);
  return parts;
};

/** All elements of parts in XML as a strict parser sees them: texts of some elements, and of all those that do something. */
const inXml = async (browser: Browser, parts: readonly string[], show: string, act: string) => {
  const page = await browser.newPage();
  try {
    return await page.evaluate(
      ({ parts, show, act }) => {
        const lines = (one: Element): string =>
          [...one.querySelectorAll('*')]
            .map((each) => {
              if (each.localName === 't' || each.localName === 'delText') return each.textContent ?? '';
              return each.localName === 'br' || each.localName === 'tab' || each.localName === 'cr' ? '\n' : '';
            })
            .join('');
        const found = {
          shown: [] as string[],
          acting: [] as string[],
          attributes: [] as string[],
          broken: [] as string[],
        };
        for (const part of parts) {
          const tree = new DOMParser().parseFromString(part, 'application/xml');
          const error = tree.querySelector('parsererror');
          if (error !== null || part.includes('<!DOCTYPE')) found.broken.push(error?.textContent ?? 'DOCTYPE');
          for (const one of tree.getElementsByTagName('*')) {
            if (one.localName === show)
              found.shown.push(one.querySelector('*') === null ? (one.textContent ?? '') : lines(one));
            if (act.split(' ').includes(one.localName)) found.acting.push(one.textContent ?? '');
            for (const { value } of one.attributes) found.attributes.push(value);
          }
        }
        return found;
      },
      { parts, show, act },
    );
  } finally {
    await page.close();
  }
};

const isXml = ([name]: readonly [string, string]): boolean => /\.(?:xml|rels|vml)$/u.test(name);
const xmlParts = (parts: ReadonlyMap<string, string>): readonly string[] =>
  [...parts].filter(isXml).map(([, part]) => part);

/** Letters that XML does not know, in the spelling of workbooks. */
const unspelled = (text: string): string =>
  text.replace(/_x([0-9A-F]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const DOING_IN_CELLS = 'f formula1 formula2 formula definedName oddHeader oddFooter';

const xlsx: Reader = async (bytes, browser) => {
  const parts = quietPackage(bytes);
  const { acting, attributes, broken, shown } = await inXml(browser, xmlParts(parts), 't', DOING_IN_CELLS);
  expect(broken).toEqual([]);
  expect(acting.filter((formula) => /q[a-z]+\d+z|evil|cmd\|/u.test(formula.replace(/'(?:[^']|'')*'!/gu, '')))).toEqual(
    [],
  );
  const book = new exceljs.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  const texts: string[] = [];
  for (const sheet of book.worksheets) {
    texts.push(sheet.name);
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.hyperlink !== undefined) expect(cell.hyperlink).toMatch(/^#/u);
        if (typeof cell.value === 'string') texts.push(unspelled(cell.value));
        else if (cell.value !== null && typeof cell.value === 'object' && 'richText' in cell.value)
          texts.push(unspelled(cell.value.richText.map(({ text }) => text).join('')));
      }),
    );
  }
  // Comments, and lists that a cell offers, are texts as well.
  return [...texts, ...shown.map(unspelled), ...attributes.map(unspelled)];
};

const DOING_IN_TEXT = 'instrText fldSimple hyperlink object altChunk attachedTemplate';

const docx: Reader = async (bytes, browser) => {
  const parts = quietPackage(bytes);
  const { acting, attributes, broken, shown } = await inXml(browser, xmlParts(parts), 'p', DOING_IN_TEXT);
  expect(broken).toEqual([]);
  // The number of a page is the only field.
  expect(acting.filter((field) => field.trim() !== 'PAGE')).toEqual([]);
  expect(attributes.filter((value) => /^\s*(?:HYPERLINK|DDE)/u.test(value))).toEqual([]);
  return shown;
};

const ics: Reader = async (bytes) => {
  const calendar = new ical.Component(ical.parse(harmless(bytes)));
  const events = calendar.getAllSubcomponents();
  const properties = new Set(events.flatMap((event) => event.getAllProperties().map(({ name }) => name)));
  expect([...properties].sort()).toEqual(
    [
      'description',
      'dtend',
      'dtstamp',
      'dtstart',
      'sequence',
      'summary',
      'transp',
      'uid',
      'x-microsoft-cdo-alldayevent',
      'x-microsoft-msncalendar-alldayevent',
    ].filter((name) => properties.has(name)),
  );
  expect(
    events.filter(({ name }) => name !== 'vevent').length +
      events.flatMap((event) => event.getAllSubcomponents()).length,
  ).toBe(0);
  return events.flatMap((event) => event.getAllProperties().flatMap((property) => property.getValues().map(String)));
};

const yaml: Reader = async (bytes) => {
  const documents = parseAllDocuments(harmless(bytes), { schema: 'failsafe' });
  const texts: string[] = [];
  for (const document of documents) {
    if (!('contents' in document)) throw new Error('no YAML');
    expect(document.errors).toEqual([]);
    visit(document, {
      Node: (_, node) => {
        expect({ tag: node.tag, anchor: 'anchor' in node ? node.anchor : undefined }).toEqual({
          tag: undefined,
          anchor: undefined,
        });
      },
      Alias: () => {
        throw new Error('an alias');
      },
      Scalar: (_, { value }) => {
        texts.push(String(value));
      },
    });
  }
  return texts;
};

const ndjson: Reader = async (bytes) =>
  harmless(bytes)
    .trimEnd()
    .split('\n')
    .flatMap((line) => textsIn(JSON.parse(line)));

const parquet: Reader = (bytes) =>
  inFile(bytes, 'parquet', (_, folder) =>
    withDatabase(folder, async (query) => (await query("SELECT * FROM 'a.parquet'")).flatMap((row) => textsIn(row))),
  );

const sarif: Reader = async (bytes) => {
  const log = JSON.parse(harmless(bytes));
  const [run] = log.runs;
  for (const { location } of run.artifacts) expect(location.uri).toMatch(/^[\w%.~!*'()/-]+$/u);
  const messages: readonly string[] = run.results.map(({ message }: { message: { text: string } }) => message.text);
  // What a viewer makes a link of.
  expect(messages.filter((text) => /\[[^\]]*\]\(/u.test(text))).toEqual([]);
  return [
    ...textsIn(run.results),
    ...run.artifacts.map(({ location }: { location: { uri: string } }) => decodeURIComponent(location.uri)),
  ];
};

const junit: Reader = async (bytes, browser) => {
  const text = harmless(bytes);
  const { acting, attributes, broken, shown } = await inXml(browser, [text], 'failure', 'script x img svg a');
  expect({ acting, broken }).toEqual({ acting: [], broken: [] });
  const texts = [...shown, ...attributes];
  expect(texts.filter((one) => one.includes('[[ATTACHMENT|'))).toEqual([]);
  return texts;
};

/** As GitHub's runner reads the lines of a step: commands, and what is no command. */
const github: Reader = async (bytes) =>
  harmless(bytes)
    .trimEnd()
    .split('\n')
    .flatMap((line) => {
      const command = /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/u.exec(line);
      if (command === null) {
        expect(line).not.toMatch(/##\[|^\s*::/u);
        return [line];
      }
      const [, name = '', properties = '', message = ''] = command;
      expect(['error', 'warning', 'notice']).toContain(name);
      const decoded = (words: string): string =>
        words
          .replaceAll('%0D', '\r')
          .replaceAll('%0A', '\n')
          .replaceAll('%3A', ':')
          .replaceAll('%2C', ',')
          .replaceAll('%25', '%');
      const pairs = properties.split(',').map((pair) => pair.split('=', 2));
      for (const [key] of pairs) expect(['file', 'line', 'col', 'title']).toContain(key);
      return [decoded(message), ...properties.split(',').map((pair) => decoded(pair.slice(pair.indexOf('=') + 1)))];
    });

const gitlab: Reader = async (bytes) => {
  const list = JSON.parse(harmless(bytes));
  for (const one of list)
    expect(Object.keys(one).sort()).toEqual(['check_name', 'description', 'fingerprint', 'location', 'severity']);
  return textsIn(list);
};

/** Every format that any command writes, by its name. */
export const READERS: ReadonlyMap<string, Reader> = new Map(
  Object.entries({
    text: terminal,
    json,
    markdown,
    html,
    csv,
    xlsx,
    xlsm: xlsx,
    docx,
    docm: docx,
    ics,
    yaml,
    ndjson,
    parquet,
    sarif,
    junit,
    github,
    gitlab,
  }),
);
