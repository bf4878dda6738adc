import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { allRules } from '../../src/check/all-rules.js';
import { checkedOf, withoutProof } from '../../src/check/check-loaded.js';
import { loadRules } from '../../src/check/load-rules/index.js';
import { applyRule } from '../../src/check/rule.js';
import { rules } from '../../src/check/rules/index.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { parseProject } from '../../src/dialog/parse-project.js';
import { slotTypes } from '../../src/slots/index.js';
import { stepTypes } from '../../src/steps/index.js';
import type { Files } from '../dialog/files.js';
import { shop, shopWith } from './shop.js';
import { whatsapp } from './whatsapp.js';

const namesIn = (folder: string, ending: string): string[] => readdirSync(folder).filter((file) => file !== 'index.ts' && file.endsWith(ending)).map((file) => file.slice(0, -ending.length)).sort();

/** What is found in files at a glance; of the rules that play everything through, only the one that is asked for. */
function findings(files: Files, name?: string): Diagnostic[] {
  const media = Object.fromEntries(Object.keys(files).filter((path) => path.startsWith('files/')).map((path) => [path, 1]));
  const load = parseProject({ bot: 'demo', files, stepTypes, slotTypes, channels: ['whatsapp'], media });
  const checked = checkedOf(load, whatsapp);
  const proof = rules.find((rule) => rule.name === name && rule.isProof);
  return [...load.diagnostics, ...(checked ? [...withoutProof(checked), ...(proof ? applyRule(proof, checked) : [])] : [])];
}

const shown = (found: readonly Diagnostic[]): string[] => [...new Set(found.map(({ severity, rule }) => `${severity} ${rule}`))];

/** Names that the sources report: `rule: 'unknown-key'`, `report('empty-file', …)`, `refer(names, 'unknown-slot', …)`. */
function reportedNames(folder: string): string[] {
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts')).map((path) => readFileSync(join(folder, path), 'utf8'));
  return texts.flatMap((text) => [...text.matchAll(/\brule(?::| =) '([\w-]+)'|\b(?:report|refer|error)\((?:[\w.()]+, )?'([a-z]+(?:-[a-z]+)+)'/g)].map((match) => match[1] ?? match[2]!));
}

describe('the rules', () => {
  it('are each in the list, and each have a fixture', () => {
    const names = rules.map((rule) => rule.name).sort();
    expect(names).to.deep.equal(namesIn('src/check/rules', '.ts'));
    expect(namesIn('test/check/rules', '.test.ts')).to.deep.equal(names);
    expect(names.length).to.be.at.least(40);
  });

  it('are told of whatever is reported, and tell of nothing else', () => {
    const reported = ['source', 'dialog', 'steps', 'slots'].flatMap((folder) => reportedNames(`src/${folder}`));
    const known = new Set(allRules.map((rule) => rule.name));
    expect(known.size).to.equal(allRules.length);
    expect([...new Set(reported)].filter((name) => !known.has(name))).to.deep.equal([]);
    expect(loadRules.map((rule) => rule.name).filter((name) => !reported.includes(name))).to.deep.equal([]);
  });

  it('find nothing in the shop that the cases are put into', () => {
    expect(shown(findings(shop))).to.deep.equal([]);
  });
});

/** What a file can't show, because it isn't read, too large to be shown, or no text. */
const withoutExample = ['file-size', 'no-bot', 'too-large', 'too-large-to-prove', 'unreadable-file'];

describe('the example of', () => {
  for (const { name, severity, docs } of allRules) {
    it(`${name} is found where it is bad, and nothing is where it is good`, () => {
      expect(docs.summary).to.match(/^[^.]+.*\.$/s);
      expect(docs.why).to.match(/\.$/);
      const { example } = docs;
      if (!example) return expect(withoutExample).to.include(name);
      const found = shown(findings(shopWith(example, example.bad).files, name));
      expect(found).to.include(`${severity} ${name}`);
      if (!loadRules.some((rule) => rule.name === name)) expect(found).to.have.lengthOf(1);
      expect(shown(findings(shopWith(example, example.good).files, name))).to.deep.equal([]);
    });
  }
});
