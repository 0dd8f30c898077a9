/** Paths as URIs. */

/** Halves of a pair belong to no character, and so to no URI. */
const HALVES = /\p{Cs}/gu;

const encoded = (path: string): string => path.replace(HALVES, '\ufffd').split('/').map(encodeURIComponent).join('/');

/** Whether a path begins at the root of a system, Windows' drives among them. */
const isRooted = (path: string): boolean => /^(?:\/|[a-z]:\/)/iu.test(path);

/** Relative to the top of the repository, or a `file:` URI where the path begins at a root; percent-encoded. */
export const uriOf = (path: string): string => {
  if (!isRooted(path)) return encoded(path);
  // The colon of a drive stays one.
  const rooted = path.startsWith('/') ? encoded(path) : `/${path.slice(0, 2)}${encoded(path.slice(2))}`;
  return `file://${rooted}`;
};
