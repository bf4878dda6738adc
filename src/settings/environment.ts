import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { ConfigError } from './config-error.js';

/** Variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The process's environment over the folder's `.env`: what is really set wins. Changes neither, prints nothing.
 * @throws ConfigError when there is an `.env` that cannot be read.
 */
export function readEnvironment(folder: string, environment: Environment = process.env): Environment {
  return { ...readEnvFile(join(folder, '.env')), ...environment };
}

function readEnvFile(file: string): Environment {
  try {
    return parse(readFileSync(file));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    if (code === 'ENOENT') return {};
    throw new ConfigError(`${file} cannot be read (${code}): mend its permissions or remove it.`);
  }
}
