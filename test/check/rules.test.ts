import { readdirSync } from 'node:fs';
import { expect } from 'chai';
import { checkLoaded } from '../../src/check/check-loaded.js';
import { rules } from '../../src/check/rules/index.js';
import { parse } from '../dialog/files.js';
import { shop, shopWith } from './shop.js';
import { whatsapp } from './whatsapp.js';

const namesIn = (folder: string, ending: string): string[] => readdirSync(folder).filter((file) => file !== 'index.ts' && file.endsWith(ending)).map((file) => file.slice(0, -ending.length)).sort();

describe('the rules', () => {
  it('are each in the list, and each have a fixture', () => {
    const names = rules.map((rule) => rule.name).sort();
    expect(new Set(names).size).to.equal(names.length);
    expect(names).to.include.members(namesIn('src/check/rules', '.ts'));
    expect(namesIn('test/check/rules', '.test.ts')).to.deep.equal(namesIn('src/check/rules', '.ts'));
  });

  it('find nothing in the shop that the cases are put into', () => {
    expect(checkLoaded(parse(shop), whatsapp)).to.deep.equal([]);
  });
});

describe('the example of', () => {
  for (const { name, severity, docs } of rules) {
    it(`${name} is found where it is bad, and nothing is where it is good`, () => {
      expect(docs.summary).to.match(/^[^.]+.*\.$/s);
      expect(docs.why).to.match(/\.$/);
      const { example } = docs;
      if (!example) throw new Error(`${name} has no example.`);
      const findings = (keys: string): string[] => checkLoaded(parse(shopWith(example, keys).files), whatsapp).map((each) => `${each.severity} ${each.rule}`);
      expect([...new Set(findings(example.bad))]).to.deep.equal([`${severity} ${name}`]);
      expect(findings(example.good)).to.deep.equal([]);
    });
  }
});
