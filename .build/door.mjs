// Makes dist/cchc.html: the engine bundled and packed as text, one script, one style, and a policy that knows both.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { build, transform } from 'esbuild';
import { helpMarkup } from './door-help.mjs';
import { licencesOf } from './licences.mjs';
import { hashOf, pageAssets } from './page-assets.mjs';
import { workbookWriter } from './workbook-writer.mjs';

const DOOR = resolve(import.meta.dirname, '../src/door');
const TARGET = ['chrome103', 'firefox113', 'safari16.4'];
const COMMON = {
  bundle: true,
  minify: true,
  write: false,
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'warning',
};

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

// Of a worker's one script: each chunk is a function, run when it is first asked for.
const LOADER = `const made={};const load=(name)=>{name=name.slice(2);if(!made[name]){const module={exports:{}};made[name]=module;chunks[name](load,module,module.exports)}return made[name].exports};`;

/** The engine as one script. What only some outputs need (exceljs, docx) is in it and not run until then. */
const engineScript = async (version) => {
  const { outputFiles, metafile } = await build({
    ...COMMON,
    metafile: true,
    entryPoints: { engine: join(DOOR, 'engine/index.ts') },
    outdir: 'door',
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: TARGET,
    define: { __VERSION__: JSON.stringify(version), 'process.env.NODE_ENV': '"production"' },
    plugins: [workbookWriter, pageAssets],
  });
  const chunks = [];
  for (const { path, text } of outputFiles) {
    const { code } = await transform(text, {
      format: 'cjs',
      minify: true,
      charset: 'utf8',
      target: TARGET,
      supported: { 'dynamic-import': false },
      logLevel: 'warning',
    });
    chunks.push(`${JSON.stringify(basename(path))}:(require,module,exports)=>{${code}}`);
  }
  const script = `"use strict";const chunks={${chunks.join(',')}};${LOADER}load("./engine.js");`;
  return { script, metafile };
};

const bundled = async (entry) => {
  const { outputFiles } = await build({ ...COMMON, entryPoints: [join(DOOR, entry)], format: 'iife', target: TARGET });
  const text = outputFiles[0].text.trim();
  if (/<\/(?:script|style)/i.test(text)) throw new Error(`${entry} ends its own element`);
  return text;
};

const pageOf = ({ style, script, engine, help, licences }) => {
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(style)}'`,
    `script-src '${hashOf(script)}'`,
    'worker-src blob:',
    'img-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="cchc">
<title>Kiểm tra Bảng chấm điểm CCHC</title>
<style>${style}</style>
</head>
<body>
<div id="door"></div>
<noscript>Trang này cần JavaScript. This page needs JavaScript.</noscript>
<template id="help">${help}<details><summary>Giấy phép của phần mềm dùng trong trang này</summary><pre lang="en">${escaped(licences)}</pre></details></template>
<script type="text/plain" id="engine">${engine}</script>
<script>${script}</script>
</body>
</html>
`;
};

/** Writes the page and its SHA-256 into a folder. */
export const writeDoor = async (folder, version) => {
  const [engine, style, script, help] = await Promise.all([
    engineScript(version),
    bundled('view/style/index.css'),
    bundled('view/index.ts'),
    helpMarkup(),
  ]);
  const packed = deflateRawSync(engine.script, { level: 9, memLevel: 9 }).toString('base64');
  const licences = await licencesOf([engine.metafile]);
  const page = pageOf({ style, script, engine: packed, help, licences });
  const file = join(folder, 'cchc.html');
  await writeFile(file, page);
  const sum = createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
  await writeFile(`${file}.sha256`, `${sum}  cchc.html\n`);
};
