// The help for clerks, docs/can-bo.md, as it stands within the page: without pictures, which the page itself is.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { marked } from 'marked';

const HELP = resolve(import.meta.dirname, '../docs/can-bo.md');
// The page speaks one language.
const TITLE = /^# (.*) · .*$/m;
const PICTURE = /^!\[[^\]]*\]\([^)]*\)\s*$/gm;
// Other pages of docs/ are not beside the page.
const LINK = /\[([^\]]+)\]\((?!https?:)[^)]*\)/g;

/** Headings one level deeper: the page has a title of its own. */
export const helpMarkup = async () => {
  const text = (await readFile(HELP, 'utf8'))
    .replace(TITLE, '# $1')
    .replace(PICTURE, '')
    .replace(LINK, '$1')
    .replace(/^(#+ )/gm, '#$1');
  return (await marked.parse(text)).trim();
};
