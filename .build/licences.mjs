// The licences of everything that went into a bundle.
import { readdir, readFile } from 'node:fs/promises';

const LICENCE = /^(?:licen[cs]e|copying)(?:$|[.-])/i;
/** Where a package has none: what its README says of it. */
const IN_README = /^(?:#+ *)?licen[cs]e\b[\s\S]*/im;

const BETWEEN = `\n${'-'.repeat(72)}\n\n`;
const HEAD = /^(\S+) (\S+) \((.*)\)$/;

const read = (file) => readFile(file, 'utf8').then((text) => text.trim());

/** The words of a package's licence; else what else it says of who made it. */
const licenceIn = async (folder, { author, homepage }) => {
  const names = await readdir(folder);
  const licence = names.filter((name) => LICENCE.test(name)).sort()[0];
  if (licence !== undefined) return read(`${folder}/${licence}`);
  const readme = names.find((name) => /^readme/i.test(name));
  const said = readme === undefined ? undefined : IN_README.exec(await read(`${folder}/${readme}`))?.[0];
  const by =
    typeof author === 'string'
      ? author
      : [author?.name, author?.email && `<${author.email}>`].filter(Boolean).join(' ');
  return [by === '' ? '' : `Copyright (c) ${by}`, homepage ?? '', said?.trim() ?? '']
    .filter((words) => words !== '')
    .join('\n\n');
};

/** One text for what esbuild's metafiles name. */
export const licencesOf = async (metafiles) => {
  const packages = new Set();
  for (const input of metafiles.flatMap(({ inputs }) => Object.keys(inputs))) {
    const found = input.match(/^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//);
    if (found) packages.add(found[1]);
  }
  // One package may stand in several folders.
  const notices = new Map();
  for (const folder of [...packages].sort()) {
    const about = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
    const kind = typeof about.license === 'string' ? about.license : (about.license?.type ?? 'see below');
    const head = `${about.name} ${about.version} (${kind})`;
    if (!notices.has(head)) notices.set(head, `${head}\n\n${await licenceIn(folder, about)}\n`);
  }
  return [...notices.values()].join(BETWEEN);
};

/** The packages that such a text names, each with its licence's name and words. */
export const noticesIn = (text) =>
  text.split(BETWEEN).map((notice) => {
    const [head, ...rest] = notice.split('\n');
    const found = HEAD.exec(head);
    if (found === null) throw new Error(`no head of a notice: ${head}`);
    const [, name, version, kind] = found;
    return { name, version, kind, words: rest.join('\n').trim() };
  });
