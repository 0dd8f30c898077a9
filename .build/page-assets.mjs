// The style and the script of HTML reports: bundled from src/render/html, handed to whoever imports page-assets.js there.
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { madeModule } from './made-module.mjs';

const FOLDER = resolve(import.meta.dirname, '../src/render/html');

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
export const hashOf = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const values = async () => {
  const [style, script] = await Promise.all([bundled('style/index.css'), bundled('page/index.ts')]);
  return { style, styleHash: hashOf(style), script, scriptHash: hashOf(script) };
};

export const { forBuild: pageAssets, forTests: pageAssetsForTests } = madeModule('page-assets.js', values);
