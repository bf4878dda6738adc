import { resolve } from 'node:path';
import { watchProject } from '../dialog/watch-project.js';
import { untilStopped } from './until-stopped.js';

export interface OnSave {
  folder: string;
  /** One round; `isStale` says whether it is out of date by now. */
  run: (isStale: () => boolean) => Promise<void>;
  /** Is told after each round that it waits for the next save. */
  tell: (line: string) => void;
  /** How long it is quiet before a change counts. */
  quietMs?: number;
}

/** Runs something now and after each save of a project's files, one round at a time, until it is stopped. */
export async function runOnSave({ folder, run, tell, quietMs }: OnSave): Promise<void> {
  let isStale = true;
  let running: Promise<void> | undefined;
  const again = async (): Promise<void> => {
    while (isStale) {
      isStale = false;
      await run(() => isStale);
      tell(`${new Date().toTimeString().slice(0, 8)} watching bots/, dialogs/ and files/, Ctrl-C ends`);
    }
    running = undefined;
  };
  const changed = (): void => {
    isStale = true;
    running ??= again();
  };
  const watcher = watchProject(resolve(folder), changed, quietMs);
  changed();
  await untilStopped();
  watcher.close();
  await running;
}
