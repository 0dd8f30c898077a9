// exceljs for the page, as far as it writes: its own sources in place of its browser bundle, without what reads workbooks
// or speaks to Node, and packed by the zip library that the page has anyway. Two hundred kilobytes of the page less.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const LIBRARY = join(dirname(createRequire(import.meta.url).resolve('exceljs/package.json')), 'lib');

/** What reads, and what hashes passwords: nothing of it is ever called. */
const NEVER_CALLED =
  /^(?:fs|crypto|jszip|readable-stream|saxes|core-js\/.*)$|\/(?:csv\/csv|utils\/parse-sax|utils\/browser-buffer-decode)$/;

/** Gathers the parts, and gives them to what gathers the workbook. */
const ZIP_WRITER = `
const { strToU8, zipSync } = require('fflate');
class ZipWriter {
  constructor(options) {
    this.level = options?.compressionOptions?.level ?? 6;
    this.parts = {};
  }
  append(data, { name }) {
    this.parts[name] = typeof data === 'string' ? strToU8(data) : data;
  }
  pipe(destination) {
    this.destination = destination;
  }
  finalize() {
    this.destination.write(zipSync(this.parts, { level: this.level }));
    this.finished();
  }
  on(event, listener) {
    if (event === 'finish') this.finished = listener;
  }
}
exports.ZipWriter = ZipWriter;
`;

const BYTES = `
module.exports = class {
  write(bytes) {
    this.bytes = bytes;
  }
  read() {
    return this.bytes;
  }
};
`;

const OWN = [
  [/\/utils\/zip-stream$/, ZIP_WRITER],
  [/\/utils\/stream-buf$/, BYTES],
];

/** A plugin for esbuild. */
export const workbookWriter = {
  name: 'workbook-writer',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^exceljs$/ }, () => ({ path: 'exceljs', namespace: 'workbook-writer' }));
    onResolve({ filter: /./ }, ({ path, importer }) => {
      if (!importer.startsWith(LIBRARY)) return undefined;
      const own = OWN.find(([name]) => name.test(path))?.[1];
      if (own !== undefined) return { path, namespace: 'workbook-writer', pluginData: own };
      return NEVER_CALLED.test(path)
        ? { path, namespace: 'workbook-writer', pluginData: 'module.exports = {};' }
        : undefined;
    });
    onLoad({ filter: /./, namespace: 'workbook-writer' }, ({ pluginData }) => ({
      contents: pluginData ?? `exports.Workbook = require('./doc/workbook.js');`,
      resolveDir: LIBRARY,
    }));
  },
};
