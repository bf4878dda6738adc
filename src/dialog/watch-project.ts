import { existsSync, type FSWatcher, watch } from 'node:fs';
import { join } from 'node:path';

/** How long it must be quiet before a change is told: editors write in several strokes. */
const quietMs = 100;

export interface ProjectWatcher {
  close(): void;
}

/**
 * Tells when a file of `bots/` or `dialogs/` was changed, added, removed or replaced; a burst of changes is told once.
 * A folder that can't be watched is passed over.
 */
export function watchProject(folder: string, onChange: () => void): ProjectWatcher {
  let timer: NodeJS.Timeout | undefined;
  const touched = (): void => {
    clearTimeout(timer);
    timer = setTimeout(onChange, quietMs);
  };
  const watchers = ['bots', 'dialogs'].map((name) => join(folder, name)).filter((path) => existsSync(path)).flatMap((path) => watchFolder(path, touched));
  return {
    close() {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}

function watchFolder(path: string, touched: () => void): FSWatcher[] {
  try {
    const watcher = watch(path, { recursive: true }, (_, file) => {
      if (file === null || /\.ya?ml$/.test(file)) touched();
    });
    watcher.on('error', touched);
    return [watcher];
  } catch {
    return [];
  }
}
