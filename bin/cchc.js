#!/usr/bin/env node
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const program = join(__dirname, '../dist/cchc.cjs');
if (existsSync(program)) {
  void require('./load.cjs').load(program).run(join(__dirname, 'thread.cjs'));
} else {
  process.stderr.write(
    'cchc: chưa được dựng; hãy chạy "npm ci" trong thư mục của cchc. / not built yet: run "npm ci" in its folder.\n',
  );
  process.exitCode = 2;
}
