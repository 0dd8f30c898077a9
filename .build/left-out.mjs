// What libraries load for what we never ask of them: left out of the bundle. A call of it would fail at once.
// exceljs reads CSV and streams of workbooks with a hundred packages that nobody would run; commander starts subcommands
// that are programs of their own, and what that takes is among the slowest parts of Node to load.
const LEFT_OUT = /^(?:unzipper|fast-csv|node:child_process)$/;
const LIBRARY = /[\\/]node_modules[\\/]/;

export const leftOut = {
  name: 'left-out',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: LEFT_OUT }, ({ path, importer }) =>
      LIBRARY.test(importer) ? { path, namespace: 'left-out' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: 'module.exports = {};', loader: 'js' }));
  },
};
