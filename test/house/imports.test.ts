import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

const src = resolve(dirname(fileURLToPath(import.meta.url)), '../../src');

const everythingBut = (...folders: string[]): string[] => Object.keys(mayImport).filter((folder) => !folders.includes(folder));

/** Folder → what it may import: a folder, or one file of it. */
const mayImport: Record<string, string[] | (() => string[])> = {
  activity: [],
  diagnostics: [],
  source: ['diagnostics'],
  dialog: ['source', 'diagnostics', 'activity'],
  steps: ['dialog', 'activity'],
  slots: ['dialog', 'activity'],
  nlu: ['dialog'],
  // Activities: it plays customers to the engine, which takes what they send as such.
  check: ['activity', 'dialog', 'steps', 'slots', 'engine', 'nlu', 'source', 'diagnostics', 'connectors/contract'],
  settings: [],
  engine: ['dialog', 'activity'],
  handoff: ['activity', 'store/contract'],
  connectors: ['activity', 'settings'],
  store: ['activity'],
  runtime: ['activity', 'dialog', 'engine', 'nlu', 'handoff', 'store/contract', 'connectors/contract'],
  testing: ['runtime', 'dialog', 'engine', 'activity', 'source', 'diagnostics'],
  graph: ['dialog', 'steps'],
  server: () => everythingBut('check', 'graph', 'testing', 'console', 'simulator', 'cli'),
  console: ['server/api/types'],
  simulator: [],
  cli: () => everythingBut('console'),
};

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

function imports(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']+)'/g)]
    .map((match) => relative(src, resolve(dirname(file), match[1]!)).replaceAll('\\', '/').replace(/\.(js|css)$/, ''));
}

/** What has to be loaded before a file can run. `import { type X }` leaves an import behind, `import type` none. */
function loads(file: string): string[] {
  const statements = readFileSync(file, 'utf8').matchAll(/^(?:import|export)\s(?!type\s)(?:[\w\s*,]|\{[^}]*\})*(?:\bfrom\s*)?'(\.[^']+)\.js'/gm);
  return [...statements].flatMap((match) => ['.ts', '.tsx'].map((ending) => resolve(dirname(file), match[1]! + ending))).filter((target) => existsSync(target));
}

/** Ways along which a file has to be loaded before itself: one for each import that closes a circle. */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) found.push([...way.slice(way.indexOf(file)), file]);
    if (way.includes(file) || done.has(file)) return;
    for (const target of graph.get(file) ?? []) walk(target, [...way, file]);
    done.add(file);
  };
  for (const file of graph.keys()) walk(file, []);
  return found;
}

/** The imports of a file that its folder may not have. */
function strays(file: string): string[] {
  const folder = relative(src, file).split(/[\\/]/)[0]!;
  const row = mayImport[folder];
  const allowed = typeof row === 'function' ? row() : (row ?? []);
  return imports(file)
    .filter((target) => target.split('/')[0] !== folder)
    .filter((target) => !allowed.some((entry) => target === entry || target.startsWith(`${entry}/`)))
    .map((target) => `${relative(src, file)} imports ${target}`);
}

describe('the import table', () => {
  it('is kept by every file', () => {
    expect(files(src).flatMap(strays)).to.deep.equal([]);
  });

  it('names every folder', () => {
    const folders = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    expect(folders.filter((folder) => !(folder in mayImport))).to.deep.equal([]);
  });
});

describe('loading', () => {
  it('goes in no circle', () => {
    const graph = new Map(files(src).map((file) => [file, loads(file)]));
    expect([...graph.values()].flat()).to.have.lengthOf.above(1_000);
    expect(circles(graph).map((way) => way.map((file) => relative(src, file)).join(' → '))).to.deep.equal([]);
  });
});

describe('botbuilder', () => {
  it('is loaded in two places only', () => {
    const places = files(src).filter((file) => /(from|import\()\s*'botbuilder/.test(readFileSync(file, 'utf8').replaceAll(/import type .*/g, '')));
    const allowed = /^(runtime\/host|connectors\/botframework)/;
    expect(places.map((file) => relative(src, file).replaceAll('\\', '/')).filter((file) => !allowed.test(file))).to.deep.equal([]);
  });
});

describe('pg', () => {
  it('is loaded by the store on PostgreSQL only', () => {
    const places = files(src).filter((file) => /from\s*'pg'|import\('pg'\)/.test(readFileSync(file, 'utf8')));
    expect(places).to.have.lengthOf.above(0);
    expect(places.map((file) => relative(src, file).replaceAll('\\', '/')).filter((file) => !file.startsWith('store/postgres/'))).to.deep.equal([]);
  });
});
