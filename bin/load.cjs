// Loads the bundled program. Each of its scripts may stand beside the code that V8 made of it when it was built (`.code`);
// where that is missing, or was made by another version of Node, the script is compiled as any other is.
const { readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

// A run is over in a second or two and goes through much code a few thousand times each, so that the V8 of Node 20 spends more
// on optimising than it wins back. Later ones count calls instead, do not know this flag, and need no such word.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=600000');

/** Loads scripts whose text, and the code made of it where there is any, come from wherever they are kept. */
const loader = (textOf, codeOf) => {
  const scripts = new Map();
  const loaded = new Map();
  const load = (file) => {
    const known = loaded.get(file);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    loaded.set(file, module);
    const source = `(function(exports,require,module){${textOf(file)}\n})`;
    const script = new Script(source, { filename: file, cachedData: codeOf(file) });
    scripts.set(file, script);
    const near = (name) => (name.startsWith('.') ? load(join(dirname(file), name)) : require(name));
    script.runInThisContext()(module.exports, near, module);
    // esbuild exports getters, which every call from another script would go through; what they give never changes.
    module.exports = Object.defineProperty({ ...module.exports }, '__esModule', { value: true });
    return module.exports;
  };
  return { load, scripts };
};

// esbuild writes plain ASCII, which is read fastest as the bytes it is.
const text = (file) => readFileSync(file, 'latin1');

const keptCode = (file) => {
  try {
    return readFileSync(`${file}.code`);
  } catch {
    return undefined;
  }
};

module.exports = { loader, ...loader(text, keptCode) };
