// The licences of everything that went into a bundle.
import { readFile } from 'node:fs/promises';

const NAMES = [
  'LICENSE',
  'LICENSE.md',
  'LICENSE.txt',
  'LICENCE',
  'license',
  'LICENSE-MIT',
  'LICENSE.MIT',
  'LICENSE.markdown',
];

const licenceIn = async (folder) => {
  for (const file of NAMES) {
    const text = await readFile(`${folder}/${file}`, 'utf8').catch(() => '');
    if (text) return text.trim();
  }
  return '';
};

/** One text for what esbuild's metafiles name. */
export const licencesOf = async (metafiles) => {
  const packages = new Set();
  for (const input of metafiles.flatMap(({ inputs }) => Object.keys(inputs))) {
    const found = input.match(/^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//);
    if (found) packages.add(found[1]);
  }
  const notices = [];
  for (const folder of [...packages].sort()) {
    const { name, version, license } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
    const kind = typeof license === 'string' ? license : (license?.type ?? 'see below');
    notices.push(`${name} ${version} (${kind})\n\n${await licenceIn(folder)}\n`);
  }
  return notices.join(`\n${'-'.repeat(72)}\n\n`);
};
