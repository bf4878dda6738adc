import type { Readable, Writable } from 'node:stream';
import { longestPassword, shortestPassword } from '../server/auth/password.js';
import { ConfigError } from '../settings/index.js';

/** Where a command talks to whoever typed it: `process`, or streams of a test. */
export interface Terminal {
  stdin: Readable & { isTTY?: boolean };
  stdout: Writable;
}

/**
 * A new password: typed twice unseen at a terminal, else the first line of standard input.
 * @throws ConfigError when it will not do, or nobody typed one.
 */
export async function readPassword(id: string, { stdin, stdout }: Terminal): Promise<string> {
  const password = stdin.isTTY ? await askTwice(id, stdin, stdout) : await readLine(stdin);
  const wrong = whatIsWrong(password, id);
  if (wrong !== undefined) throw new ConfigError(wrong);
  return password;
}

function whatIsWrong(password: string, id: string): string | undefined {
  const length = [...password].length;
  if (length === 0) return 'No password came: type one, or send it on standard input.';
  if (length < shortestPassword) return `The password has ${length} characters: take ${shortestPassword} or more.`;
  if (password.length > longestPassword) return `The password is longer than ${longestPassword} characters: take a shorter one.`;
  if (password.toLowerCase().includes(id) && length < id.length + shortestPassword) return 'The password is little more than the id: take another one.';
  return undefined;
}

async function askTwice(id: string, input: Readable, output: Writable): Promise<string> {
  const { password, isCancel } = await import('@clack/prompts');
  const ask = async (message: string, validate: (value: string | undefined) => string | undefined): Promise<string> => {
    const typed = await password({ message, mask: '', validate, input, output });
    if (isCancel(typed)) throw new ConfigError('Cancelled: nothing was changed.');
    return typed;
  };
  const first = await ask(`Password for ${id} (${shortestPassword} characters or more, not shown)`, (value) => whatIsWrong(value ?? '', id));
  await ask('Once more', (value) => (value === first ? undefined : 'That is another one.'));
  return first;
}

/** In characters: no password is longer. */
const longestInput = 4_096;

async function readLine(input: Readable): Promise<string> {
  let text = '';
  input.setEncoding('utf8');
  for await (const chunk of input) {
    text += String(chunk);
    if (text.includes('\n') || text.length > longestInput) break;
  }
  return text.split(/\r?\n/, 1)[0] ?? '';
}
