// A thread of the program, which reads files for the first.
const { join } = require('node:path');

void require('./load.cjs').load(join(__dirname, '../dist/cchc.cjs')).help();
