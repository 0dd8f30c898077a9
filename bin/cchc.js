#!/usr/bin/env node
import { existsSync } from 'node:fs';

const program = new URL('../dist/cchc.js', import.meta.url);
if (existsSync(program)) {
  const { run } = await import(program.href);
  await run();
} else {
  process.stderr.write(
    'cchc: chưa được dựng; hãy chạy "npm ci" trong thư mục của cchc. / not built yet: run "npm ci" in its folder.\n',
  );
  process.exitCode = 2;
}
