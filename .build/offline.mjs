// Runs the whole suite where there is no network: npm run offline. Tests may be named: npm run offline -- test/cli. What the
// suite fetches once is fetched before.
import { spawnSync } from 'node:child_process';
import { fetchNodes, isKnownSystem } from './node-binaries.mjs';

if (isKnownSystem) fetchNodes();

/** Root makes a network of its own as it is; others become root in a world of their own. */
const alone = process.getuid?.() === 0 ? ['--net'] : ['--map-root-user', '--net'];
const call = [...alone, process.execPath, 'node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)];
const { status, error } = spawnSync('unshare', call, { stdio: 'inherit' });
if (error !== undefined) throw new Error(`unshare, which util-linux brings, is needed: ${error.message}`);
process.exitCode = status ?? 1;
