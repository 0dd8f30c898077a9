#!/usr/bin/env node
// What an old Node cannot read would end as a bug of the program: this file asks nothing of Node before it knows which it is.
const OLDEST_NODE = 20;

const start = () => {
  const { existsSync } = require('node:fs');
  const { join } = require('node:path');
  const program = join(__dirname, '../dist/cchc.cjs');
  if (!existsSync(program)) {
    process.stderr.write(
      'cchc: chưa được dựng; hãy chạy "npm ci && npm run build" trong thư mục của cchc. / not built yet: run "npm ci && npm run build" in its folder.\n',
    );
    process.exitCode = 2;
  } else if (!toldVersion()) {
    void require('./load.cjs').load(program).run(join(__dirname, 'thread.cjs'));
  }
};

// The version alone needs no program. Where it cannot be written, the program says why.
const toldVersion = () => {
  const [, , asked, ...more] = process.argv;
  if (more.length > 0 || (asked !== '--version' && asked !== '-V')) return false;
  try {
    require('node:fs').writeSync(1, `${require('../package.json').version}\n`);
    return true;
  } catch {
    return false;
  }
};

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  process.stderr.write(
    `cchc: cần Node ${OLDEST_NODE} trở lên, lệnh node đang dùng là ${process.version}; hãy cài bản mới từ https://nodejs.org. / needs Node ${OLDEST_NODE} or newer, this is ${process.version}: install a newer one from https://nodejs.org.\n`,
  );
  process.exitCode = 2;
} else {
  start();
}
