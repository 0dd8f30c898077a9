// The main script of the program in one file: its other scripts are kept inside, too.
const { getRawAsset } = require('node:sea');
const { loader } = require('../bin/load.cjs');

const text = (file) => Buffer.from(getRawAsset(file.replaceAll('\\', '/'))).latin1Slice();
// Code that V8 made on one system is of no use on another.
const noCode = () => undefined;

void loader(text, noCode).load('dist/cchc.cjs').runAlone();
