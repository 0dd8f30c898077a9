/** Names in paths, whose folders are parted by "/" everywhere: what Windows writes with backslashes is turned where it is named. */

/** The last part of a path: elsewhere than on Windows a backslash is a letter of a name like any other. */
export const lastName = (path: string): string => path.replace(/^.*\//su, '');

/** The last part of a path without its ending. */
export const stemName = (path: string): string => lastName(path).replace(/\.[^.]*$/u, '');
