/** How a criterion of many scorecards is called. */

/** The code alone where it spells its field ("3.12"), else the path. */
export const codeIn = (path: string): string => {
  const [field = '', ...below] = path.split('/');
  const code = below.at(-1) ?? field;
  return code.startsWith(`${field}.`) ? code : path;
};
