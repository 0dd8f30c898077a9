/** GitHub's own parser of actions and workflows. It imports JSON in a way that Node 20 does not know: bundled, it runs. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

type Parser = typeof import('@actions/workflow-parser') &
  typeof import('@actions/workflow-parser/actions/action-parser');

const ENTRY = `
export * from '@actions/workflow-parser';
export { parseAction } from '@actions/workflow-parser/actions/action-parser';
`;

export const githubParser = async (): Promise<Parser> => {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-github-parser-'));
  try {
    const outfile = join(folder, 'parser.mjs');
    const stdin = { contents: ENTRY, resolveDir: import.meta.dirname };
    await build({ stdin, outfile, bundle: true, format: 'esm', platform: 'node', logLevel: 'silent' });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
};
