import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Folders of a project that a bot is made of. */
const watched = ['bots', 'dialogs', 'files'];

/** How long it is quiet before a change is told: editors write in several strokes. */
const usualQuietMs = 100;

export interface ProjectWatcher {
  close(): void;
}

/**
 * Tells when a file of `bots/`, `dialogs/` or `files/` was changed, added, removed or replaced; a burst of changes is told once.
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
    if (name === null) return;
    const inside = relative(folder, join(path, name)).split(sep);
    const isMedia = inside[0] === 'files' && inside.length > 1;
    const isFile = inside.length > 1 && (isMedia || /\.ya?ml$/i.test(name));
    const isFolder = inside.length === 1 ? watched.includes(name) : !name.includes('.');
    if (isFolder) for (const each of [...watchers.keys()]) if (isWithin(each, join(path, name))) drop(each);
    if (isFolder) refresh();
    if (isFolder || isFile) touched();
  };

  const refresh = (): void => {
    for (const path of [folder, ...watched.flatMap((name) => withSubfolders(join(folder, name)))]) add(path);
  };

  refresh();
  return {
    close() {
      clearTimeout(timer);
      for (const path of [...watchers.keys()]) drop(path);
    },
  };
}

const isWithin = (path: string, outer: string): boolean => path === outer || path.startsWith(`${outer}${sep}`);

function withSubfolders(path: string): string[] {
  try {
    const below = readdirSync(path, { withFileTypes: true, recursive: true }).filter((entry) => entry.isDirectory());
    return [path, ...below.map((entry) => join(entry.parentPath, entry.name)).filter((each) => !relative(path, each).split(sep).some((name) => name.startsWith('.')))];
  } catch {
    return [path];
  }
}
