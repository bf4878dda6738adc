import { runOnSave } from '../run-on-save.js';

/** Clears a terminal and what was scrolled out of it. */
const clear = '\u001b[2J\u001b[3J\u001b[H';

/** Runs a check now and after each save, until it is stopped. @returns the last one's exit code */
export async function watchCheck(folder: string, check: () => Promise<number>): Promise<number> {
  let code = 0;
  const run = async (): Promise<void> => {
    if (process.stdout.isTTY) process.stdout.write(clear);
    code = await check();
  };
  await runOnSave({ folder, run, tell: (line) => { process.stderr.write(`${line}\n`); } });
  return code;
}
