// The help for clerks, docs/can-bo.md, as it stands within the page: its pictures with it, since the page asks for nothing.
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { marked } from 'marked';

const HELP = resolve(import.meta.dirname, '../docs/can-bo.md');
// The page speaks one language.
const TITLE = /^# (.*) · .*$/m;
const PICTURE = /<img src="([^"]+)" alt="([^"]*)">/g;
// Other pages of docs/ are not beside the page.
const LINK = /(?<!!)\[([^\]]+)\]\((?!https?:)[^)]*\)/g;

const pictureOf = async (name) => {
  const bytes = await readFile(resolve(dirname(HELP), name));
  return `data:image/webp;base64,${bytes.toString('base64')}`;
};

/** Headings one level deeper: the page has a title of its own. */
export const helpMarkup = async () => {
  const text = (await readFile(HELP, 'utf8'))
    .replace(TITLE, '# $1')
    .replace(LINK, '$1')
    .replace(/^(#+ )/gm, '#$1');
  const markup = (await marked.parse(text)).trim();
  const names = [...markup.matchAll(PICTURE)].map(([, name]) => name);
  const pictures = new Map(await Promise.all(names.map(async (name) => [name, await pictureOf(name)])));
  return markup.replace(PICTURE, (_, name, words) => `<img src="${pictures.get(name)}" alt="${words}" loading="lazy">`);
};
