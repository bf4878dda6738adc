import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Project } from '../dialog/project.js';
import { watchProject } from '../dialog/watch-project.js';
import type { ProjectLoad } from '../dialog/parse-project.js';

export interface FollowOptions {
  folder: string;
  load(): Promise<ProjectLoad>;
  /** A good version. @throws when this one cannot be run after all: the one before stays. */
  use(project: Project): void;
  /** After each load: what is wrong, or that nothing is. */
  found(diagnostics: readonly Diagnostic[], sources: ReadonlyMap<string, string>): void;
  failed(error: unknown): void;
}

/** Loads the project again whenever its files change, one load at a time. Returns what ends that. */
export function followProject({ folder, load, use, found, failed }: FollowOptions): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  const reload = async (): Promise<void> => {
    const { project, diagnostics, sources } = await load();
    if (project) use(project);
    found(diagnostics, sources);
  };
  const watcher = watchProject(folder, () => {
    last = last.then(reload).catch(failed);
  });
  return async () => {
    watcher.close();
    await last;
  };
}
