// Loads the bundled program: scripts, each of which gives the functions of one or more modules by their names. Beside each may
// stand the code that V8 made of it when it was built (`.code`); where that is missing, or was made by another version of
// Node, the script is compiled as any other is.
const { readFileSync } = require('node:fs');
const { basename, dirname, join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

// Most runs are over in a second or two. They go through much code a few thousand times each, so that the V8 of Node 20 spends
// more on optimising it than it wins back; and room for young objects, which V8 doubles again and again, costs more to fill for
// the first time than it saves. Later versions count calls instead and know other flags. The program gives V8 its own settings
// back in a long run: src/cli/io/engine.ts.
if (process.versions.v8.startsWith('11.')) {
  for (const flag of ['interrupt-budget=1200000', 'semi-space-growth-factor=1']) setFlagsFromString(`--${flag}`);
}

/** Loads the modules of a program from scripts whose text, and the code made of it where there is any, come from wherever they are kept. */
const loader = (textOf, codeOf) => {
  const scripts = new Map();
  const modules = new Map();
  const loaded = new Map();
  const readScript = (file) => {
    const script = new Script(textOf(file), { filename: file, cachedData: codeOf(file) });
    scripts.set(file, script);
    for (const [name, run] of Object.entries(script.runInThisContext())) modules.set(name, run);
  };
  const load = (name, folder) => {
    const known = loaded.get(name);
    if (known !== undefined) return known.exports;
    // The first script says in which other one a module stands.
    const place = modules.get(name);
    if (typeof place === 'string') readScript(join(folder, 'chunks', place));
    const module = { exports: {} };
    loaded.set(name, module);
    const near = (other) => (other.startsWith('.') ? load(basename(other), folder) : require(other));
    modules.get(name)(module.exports, near, module);
    // esbuild exports getters, which every call from another module would go through; what they give never changes.
    module.exports = Object.defineProperty({ ...module.exports }, '__esModule', { value: true });
    return module.exports;
  };
  const loadProgram = (file) => {
    readScript(file);
    return load(basename(file), dirname(file));
  };
  return { load: loadProgram, scripts, loaded };
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
