// A module that the build makes: its constants, for esbuild and for vitest alike.

/**
 * @param name the file that importers name, without its folder
 * @param valuesOf gives its constants, each of them JSON
 */
export const madeModule = (name, valuesOf) => {
  const filter = new RegExp(`[\\\\/]${name.replaceAll('.', '\\.')}$`);
  const virtual = `\0${name}`;
  const moduleText = async () =>
    Object.entries(await valuesOf())
      .map(([constant, value]) => `export const ${constant} = ${JSON.stringify(value)};\n`)
      .join('');
  return {
    forBuild: {
      name,
      setup(esbuild) {
        esbuild.onResolve({ filter }, () => ({ path: name, namespace: name }));
        esbuild.onLoad({ filter: /.*/, namespace: name }, async () => ({ contents: await moduleText() }));
      },
    },
    forTests: {
      name,
      enforce: 'pre',
      resolveId: (id) => (filter.test(`/${id}`) ? virtual : undefined),
      load: (id) => (id === virtual ? moduleText() : undefined),
    },
  };
};
