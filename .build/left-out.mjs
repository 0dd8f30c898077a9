// What exceljs loads to read workbooks and CSV, which we never ask of it: left out of the bundle, and with it a hundred
// packages that nobody would run. A call of it would fail at once.
const LEFT_OUT = /^(?:unzipper|fast-csv)$/;

export const leftOut = {
  name: 'left-out',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: LEFT_OUT }, ({ path }) => ({ path, namespace: 'left-out' }));
    onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: 'module.exports = {};', loader: 'js' }));
  },
};
