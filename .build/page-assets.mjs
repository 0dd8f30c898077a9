// The style and the script of HTML reports: bundled from src/render/html, handed to whoever imports page-assets.js there.
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { build } from 'esbuild';

const FOLDER = resolve(import.meta.dirname, '../src/render/html');
const NAME = /[\\/]page-assets\.js$/;

const bundled = async (entry) => {
  const { outputFiles } = await build({
    entryPoints: [resolve(FOLDER, entry)],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: ['chrome100', 'firefox100', 'safari15'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });
  return outputFiles[0].text.trim();
};

/** What a Content-Security-Policy knows a text by. */
const hashOf = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const moduleText = async () => {
  const [style, script] = await Promise.all([bundled('style/index.css'), bundled('page/index.ts')]);
  const values = { style, styleHash: hashOf(style), script, scriptHash: hashOf(script) };
  return Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
    .join('');
};

/** For esbuild. */
export const pageAssets = {
  name: 'page-assets',
  setup(esbuild) {
    esbuild.onResolve({ filter: NAME }, () => ({ path: 'page-assets', namespace: 'page-assets' }));
    esbuild.onLoad({ filter: /.*/, namespace: 'page-assets' }, async () => ({ contents: await moduleText() }));
  },
};

const VIRTUAL = '\0page-assets.js';

/** For vitest. */
export const pageAssetsForTests = {
  name: 'page-assets',
  enforce: 'pre',
  resolveId: (id) => (NAME.test(`/${id}`) ? VIRTUAL : undefined),
  load: (id) => (id === VIRTUAL ? moduleText() : undefined),
};
