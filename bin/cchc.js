#!/usr/bin/env node
const { existsSync, writeSync } = require('node:fs');
const { join } = require('node:path');

// The version alone needs no program. Where it cannot be written, the program says why.
const toldVersion = () => {
  const [, , asked, ...more] = process.argv;
  if (more.length > 0 || (asked !== '--version' && asked !== '-V')) return false;
  try {
    writeSync(1, `${require('../package.json').version}\n`);
    return true;
  } catch {
    return false;
  }
};

const program = join(__dirname, '../dist/cchc.cjs');
if (!existsSync(program)) {
  process.stderr.write(
    'cchc: chưa được dựng; hãy chạy "npm ci && npm run build" trong thư mục của cchc. / not built yet: run "npm ci && npm run build" in its folder.\n',
  );
  process.exitCode = 2;
} else if (!toldVersion()) {
  void require('./load.cjs').load(program).run(join(__dirname, 'thread.cjs'));
}
