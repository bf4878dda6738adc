import { watchProject } from '../../dialog/watch-project.js';
import { untilStopped } from '../until-stopped.js';

/** Clears a terminal and what was scrolled out of it. */
const clear = '\u001b[2J\u001b[3J\u001b[H';

/** Runs a check now and after each save, one at a time, until it is stopped. @returns the last one's exit code */
export async function watchCheck(folder: string, run: () => Promise<number>): Promise<number> {
  let code = 0;
  let isStale = true;
  let running: Promise<void> | undefined;
  const again = async (): Promise<void> => {
    while (isStale) {
      isStale = false;
      if (process.stdout.isTTY) process.stdout.write(clear);
      code = await run();
      process.stderr.write(`${new Date().toTimeString().slice(0, 8)} watching bots/ and dialogs/, Ctrl-C ends\n`);
    }
    running = undefined;
  };
  const changed = (): void => {
    isStale = true;
    running ??= again();
  };
  const watcher = watchProject(folder, changed);
  changed();
  await untilStopped();
  watcher.close();
  await running;
  return code;
}
