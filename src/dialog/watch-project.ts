import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { basename, join } from 'node:path';

/** How long it is quiet before a change is told: editors write in several strokes. */
const usualQuietMs = 100;

export interface ProjectWatcher {
  close(): void;
}

/**
 * Tells when a file of `bots/` or `dialogs/` was changed, added, removed or replaced; a burst of changes is told once.
 * Folders are watched, not files: an editor that writes a new file and renames it over the old one is noticed every time.
 */
export function watchProject(folder: string, onChange: () => void, quietMs = usualQuietMs): ProjectWatcher {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;

  const touched = (): void => {
    clearTimeout(timer);
    timer = setTimeout(onChange, quietMs);
  };

  const drop = (path: string): void => {
    watchers.get(path)?.close();
    watchers.delete(path);
  };

  const add = (path: string): void => {
    if (watchers.has(path)) return;
    try {
      const watcher = watch(path, (_, name) => changed(path, name));
      watcher.on('error', () => drop(path));
      watchers.set(path, watcher);
    } catch {
      // A folder that isn't there yet is watched as soon as its parent tells of it.
    }
  };

  const changed = (path: string, name: string | null): void => {
    const isFile = name !== null && /\.ya?ml$/.test(name);
    const isFolder = name !== null && (path === folder ? ['bots', 'dialogs'].includes(name) : basename(path) === 'bots' && !name.includes('.'));
    if (isFolder) for (const each of [...watchers.keys()]) if (each.startsWith(join(path, name))) drop(each);
    if (isFolder) refresh();
    if (isFolder || (isFile && path !== folder)) touched();
  };

  const refresh = (): void => {
    const bots = join(folder, 'bots');
    for (const path of [folder, bots, join(folder, 'dialogs'), ...subfolders(bots)]) add(path);
  };

  refresh();
  return {
    close() {
      clearTimeout(timer);
      for (const path of [...watchers.keys()]) drop(path);
    },
  };
}

function subfolders(path: string): string[] {
  try {
    return readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => join(path, entry.name));
  } catch {
    return [];
  }
}
