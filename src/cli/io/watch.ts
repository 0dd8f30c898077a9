/** Changes of files, as the system tells of them. */
import { type FSWatcher, watch } from 'node:fs';
import { stat } from 'node:fs/promises';

/** Changes whenever the file does; empty where there is none. A file put in its place by renaming is another. */
export const stamp = async (file: string): Promise<string> => {
  const stats = await stat(file, { bigint: true }).catch(() => undefined);
  return stats === undefined ? '' : `${stats.mtimeNs}:${stats.size}:${stats.ino}`;
};

/** Calls `changed` for whatever happens in some folders, until the answer is called. */
export const watchFolders = (folders: readonly string[], changed: () => void): (() => void) => {
  const watchers: FSWatcher[] = [];
  for (const folder of folders) {
    try {
      const watcher = watch(folder, changed);
      // A folder that is gone, or that cannot be watched, tells no more.
      watcher.on('error', () => watcher.close());
      watchers.push(watcher);
    } catch {
      // Where the system watches no more folders, those who wait look by themselves.
    }
  }
  return () => {
    for (const watcher of watchers) watcher.close();
  };
};
