import { join, resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { ConfigError } from '../settings/index.js';
import { askWishes } from './new/ask-wishes.js';
import { projectFiles } from './new/project-files.js';
import { problemOfBusiness, readLanguages, requireName } from './new/read-wishes.js';
import { offeredLanguages, businessOf, type Wishes } from './new/wishes.js';
import { writeProject } from './new/write-project.js';
import { readVersion } from './read-version.js';

export interface NewOptions {
  /** Where the project's folder is put. */
  folder: string;
  name?: string;
  /** How customers know the business. */
  business?: string;
  /** `de,en` */
  languages?: string;
  /** Asks nothing: takes what is usual for what no option says. */
  yes?: boolean;
  input?: Readable & { isTTY?: boolean };
  output?: Writable;
}

/** Makes a project: a bot with one dialog, its transcripts, and what is around them. @throws ConfigError */
export async function newProject(options: NewOptions): Promise<number> {
  const { folder, yes = false, input = process.stdin, output = process.stdout } = options;
  const given = readGiven(options);
  const asks = !yes && input.isTTY === true && (given.name === undefined || given.languages === undefined);
  const wishes = asks ? await askWishes(given, { input, output }) : withUsual(given);
  const target = join(resolve(folder), wishes.name);
  const files = projectFiles(wishes, readVersion());
  await writeProject(target, files);
  output.write(`${Object.keys(files).map((path) => `  ${join(wishes.name, path)}`).join('\n')}\n\nNext:\n  cd ${wishes.name}\n  npm install\n  npm run demo\n`);
  return 0;
}

/** What the options say, in order. @throws ConfigError */
function readGiven({ name, business, languages }: NewOptions): Partial<Wishes> {
  const problem = business === undefined ? undefined : problemOfBusiness(business);
  if (problem !== undefined) throw new ConfigError(problem);
  return {
    ...(name !== undefined && { name: requireName(name) }),
    ...(business !== undefined && { business: business.trim() }),
    ...(languages !== undefined && { languages: readLanguages(languages) }),
  };
}

function withUsual({ name, business, languages = [...offeredLanguages] }: Partial<Wishes>): Wishes {
  const known = requireName(name);
  return { name: known, business: business ?? businessOf(known), languages };
}
