import { PAGE_TITLES } from '../../language/command/examples.js';
import type { Language } from '../../language/wording.js';
import { RULE_IDS } from '../../model/finding/rules.js';
import type { CommandSpec, Run } from '../command.js';
import { type Page, pageIn, pageOf, readPages, titleOf } from '../docs/pages.js';
import { EXIT } from '../exit.js';
import { CallError } from '../io.js';
import { nearestName } from '../nearest-name.js';

/** What `cchc explain` lists. */
const isRule = ({ topic }: Page): boolean => RULE_IDS.some((rule) => topic === `rules/${rule}`);

/** What a page is listed as: that of a command by what the command does. */
const listedAs = (page: Page, language: Language, commands: readonly CommandSpec[]): string => {
  const command = commands.find(({ name }) => page.topic === `commands/${name}`);
  return (PAGE_TITLES[page.topic] ?? command?.summary)?.[language] ?? titleOf(page, language);
};

const listing = (pages: readonly Page[], language: Language, commands: readonly CommandSpec[]): string => {
  const listed = pages.filter((page) => !isRule(page));
  const widest = Math.max(...listed.map(({ topic }) => topic.length));
  return listed.map((page) => `${page.topic.padEnd(widest)}  ${listedAs(page, language, commands)}\n`).join('');
};

/** The topic that a link of a page leads to, seen from that page's folder. */
const linked = (pages: readonly Page[], from: Page, href: string): Page | undefined => {
  const path = href.replace(/#.*$/u, '');
  if (!path.endsWith('.md')) return undefined;
  const folder = from.topic.includes('/') ? `${from.topic.slice(0, from.topic.lastIndexOf('/'))}/` : '';
  const name = path
    .replace(/\.md$/u, '')
    .replace(/^(?:\.\.\/|docs\/)/u, '')
    .replace(/\/README$/u, '');
  // The page of a folder is called by the folder's name.
  const candidates = path.startsWith('../') ? [name] : [folder + name, `${from.topic}/${name}`, name];
  return candidates.map((topic) => pages.find((page) => page.topic === topic)).find((page) => page !== undefined);
};

/** Prints a page of the documentation, in the person's language where it is written in both. */
export const docs: Run = async ([topic], _options, session, commands) => {
  const { io, words, width, colour } = session;
  const { language } = words;
  const pages = readPages(io.capabilities, language);
  if (topic === undefined) {
    await io.stdout.write(listing(pages, language, commands));
    return EXIT.fine;
  }
  const page = pageOf(pages, topic);
  if (page === undefined) {
    const names = pages.map((one) => one.topic);
    throw new CallError({
      kind: 'not-listed',
      what: 'topic',
      name: topic,
      nearest: nearestName(topic, names),
      list: 'cchc docs',
    });
  }
  const { renderPage } = await import('../../render/terminal/page.js');
  const askFor = (href: string): string | undefined => {
    const found = linked(pages, page, href);
    return found && `cchc docs ${found.topic}`;
  };
  await io.stdout.write(renderPage(pageIn(page, language), { width, colour: colour.stdout, language, askFor }));
  return EXIT.fine;
};
