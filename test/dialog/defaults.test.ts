import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { builtInIntents } from '../../src/dialog/defaults/intents.js';
import { type DefaultText, defaultTexts } from '../../src/dialog/defaults/texts.js';
import { builtInNames } from '../../src/dialog/schema/names.js';
import { compileText } from '../../src/dialog/texts/compile-text.js';

const texts: [string, DefaultText][] = Object.entries(defaultTexts);

function sources(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')).join('\n');
}

describe('default texts', () => {
  for (const [name, text] of texts) {
    it(`${name} reads only what it is given`, () => {
      const { text: compiled, problems } = compileText({ de: text.de, en: text.en }, 'Europe/Berlin');
      expect(problems).to.deep.equal([]);
      for (const { path } of compiled.references) expect([...builtInNames, ...text.reads]).to.include(path[0]);
      for (const language of ['de', 'en']) expect(compiled.render(language, { within: '5 Minuten', opens: 'morgen' })).to.match(/\S/).and.not.match(/[{}]/);
    });
  }

  it('fit where they stand', () => {
    for (const name of ['list-opener', 'person'] as const) {
      expect(defaultTexts[name].de.length).to.be.at.most(20);
      expect(defaultTexts[name].en.length).to.be.at.most(20);
    }
  });

  it('address the customer as Sie', () => {
    for (const [name, { de }] of texts) expect(de, name).to.not.match(/\b(du|dir|dich|dein\w*|ihr|euch)\b/);
  });

  it('address the customer as du where Sie is said, and nobody where nobody is addressed', () => {
    for (const [name, { de, du }] of texts) {
      const isFormal = /\b(Sie|Ihnen|Ihre?[mnrs]?)\b/.test(de);
      if (isFormal) expect(du, `${name} needs a du: ${de}`).to.match(/\b(du|dir|dich|dein\w*|schreib|entschuldige|lass)\b/i).and.not.match(/\b(Sie|Ihnen|Ihre?[mnrs]?)\b/);
      else expect(du, name).to.equal(undefined);
    }
  });

  it('put the same values into both forms of address', () => {
    const places = (text: string): string[] => [...text.matchAll(/\{\{.*?\}\}/g)].map(([place]) => place);
    for (const [name, { de, du }] of texts) if (du !== undefined) expect(places(du), name).to.deep.equal(places(de));
  });

  it('exist for every name that the engine says', () => {
    const said = [...sources('src/engine').matchAll(/(?:speak|prefix|render)Default\((?:moment, )?'([a-z-]+)'/g)].map((match) => match[1]!);
    expect(said).to.not.be.empty;
    expect(said.filter((name) => !Object.hasOwn(defaultTexts, name))).to.deep.equal([]);
  });
});

describe('what customers can always say', () => {
  for (const [intent, examples] of Object.entries(builtInIntents)) {
    for (const language of ['de', 'en']) {
      it(`${intent} has a dozen ways in ${language}`, () => {
        expect(new Set(examples[language]).size).to.equal(examples[language]!.length);
        expect(examples[language]!.length).to.be.at.least(12);
      });
    }
  }

  it('means one thing only', () => {
    const owners = new Map<string, string>();
    for (const [intent, examples] of Object.entries(builtInIntents)) {
      for (const sentence of new Set(Object.values(examples).flat().map((each) => each.toLowerCase()))) {
        expect(owners.get(sentence), sentence).to.equal(undefined);
        owners.set(sentence, intent);
      }
    }
  });
});
