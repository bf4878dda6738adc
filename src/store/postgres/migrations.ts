import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Migration {
  number: number;
  name: string;
  sql: string;
}

const folder = fileURLToPath(new URL('./migrations/', import.meta.url));
const fileName = /^(\d{4})-([a-z-]+)\.sql$/;

/** The numbered files, in their order: each takes the database from the one before to itself, and never changes again. */
export function readMigrations(): Migration[] {
  return readdirSync(folder).sort().flatMap((file) => {
    const [, number, name] = fileName.exec(file) ?? [];
    return number === undefined || name === undefined ? [] : [{ number: Number(number), name, sql: readFileSync(folder + file, 'utf8') }];
  });
}
