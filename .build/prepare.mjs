// Builds where npm prepares the package. For a global install from a repository npm fetches nothing that building needs,
// as its own setting is handed on to the preparation: then that is fetched first.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const isThere = () => {
  try {
    return createRequire(import.meta.url).resolve('esbuild') !== '';
  } catch {
    return false;
  }
};

if (!isThere()) {
  const npm = process.env.npm_execpath;
  if (npm === undefined) throw new Error('esbuild is missing: run npm ci');
  const { status } = spawnSync(process.execPath, [npm, 'ci', '--ignore-scripts', '--include=dev', '--no-audit'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, npm_config_global: 'false', npm_config_location: 'project', npm_config_prefix: '' },
  });
  if (status !== 0) throw new Error(`npm ci failed: ${status}`);
}
await import('./bundle.mjs');

// Tests run the program on other versions of Node; where they must run, what they need is fetched with everything else. Not
// where npm prepares the package for somebody who installs it from Git, which it says so: no tests are run there.
const { CI, _PACOTE_NO_PREPARE_: forGit } = process.env;
if (CI !== undefined && CI !== '' && forGit === undefined) {
  const { fetchNodes, isKnownSystem } = await import('./node-binaries.mjs');
  if (isKnownSystem) fetchNodes();
}
