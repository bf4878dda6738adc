import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** What was found out before, by keys that name all that it depends on. */
export interface ResultCache {
  recall(key: string): string | undefined;
  keep(key: string, value: string): void;
  /** Writes what was recalled or kept since it was opened, and forgets the rest. */
  save(): void;
}

/** A cache that remembers nothing. */
export const noCache: ResultCache = { recall: () => undefined, keep: () => undefined, save: () => undefined };

/**
 * Opens a project's cache: in its `node_modules/.cache`, or else in the user's cache folder. What can't be read, is
 * damaged or was written by another version counts as nothing; what can't be written is left.
 */
export function openResultCache(folder: string, version: string, environment: Readonly<Record<string, string | undefined>> = process.env): ResultCache {
  const path = cachePath(folder, environment);
  const before = read(path, version);
  const now = new Map<string, string>();
  return {
    recall(key) {
      const value = now.get(key) ?? before.get(key);
      if (value !== undefined) now.set(key, value);
      return value;
    },
    keep: (key, value) => void now.set(key, value),
    save: () => write(path, version, now),
  };
}

export function cachePath(folder: string, environment: Readonly<Record<string, string | undefined>>): string {
  const modules = join(folder, 'node_modules');
  if (existsSync(modules)) return join(modules, '.cache/schalter/check.json');
  const { XDG_CACHE_HOME: own } = environment;
  const base = own !== undefined && own.startsWith('/') ? own : join(homedir(), '.cache');
  return join(base, 'schalter', createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 16), 'check.json');
}

function read(path: string, version: string): ReadonlyMap<string, string> {
  try {
    const file = JSON.parse(readFileSync(path, 'utf8')) as { version?: unknown; entries?: unknown };
    if (file.version !== version || typeof file.entries !== 'object' || file.entries === null) return new Map();
    return new Map(Object.entries(file.entries).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  } catch {
    return new Map();
  }
}

function write(path: string, version: string, entries: ReadonlyMap<string, string>): void {
  const draft = `${path}.${randomUUID()}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(draft, JSON.stringify({ version, entries: Object.fromEntries(entries) }));
    renameSync(draft, path);
  } catch {
    forget(draft);
  }
}

function forget(draft: string): void {
  try {
    rmSync(draft, { force: true });
  } catch {
    // Where nothing can be written, nothing was.
  }
}
