import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { foldersOfCode } from '../../src/cli/check/code-version.js';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

describe('the version of the code that a finding depends on', () => {
  it('knows every folder that checking imports', () => {
    const seen = new Set<string>();
    const follow = (path: string): void => {
      if (seen.has(path)) return;
      seen.add(path);
      for (const [, to] of readFileSync(`${src}${path}`, 'utf8').matchAll(/^(?:import|export) (?!type).*from '(\.[^']+)\.js'|^import '(\.[^']+)\.js'/gm)) follow(new URL(`${to!}.ts`, `file:///${path}`).pathname.slice(1));
    };
    follow('cli/check/check-files.ts');
    expect([...new Set([...seen].map((path) => path.split('/')[0]!))].filter((folder) => !foldersOfCode.includes(folder))).to.deep.equal([]);
    expect(seen.size).to.be.above(200);
  });
});
