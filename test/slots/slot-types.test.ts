import { expect } from 'chai';
import { readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { slotTypes } from '../../src/slots/index.js';
import { contextOf, foundIn, hostile, readingsOf } from './reading.js';

const optionsIn = (declared: Record<string, unknown>): Record<string, unknown> => Object.fromEntries(Object.entries(declared).filter(([key]) => key !== 'type' && key !== 'personal'));

describe('slot types', () => {
  it('are listed, one for each file', () => {
    const files = readdirSync(new URL('../../src/slots/', import.meta.url)).filter((file) => file.endsWith('.ts') && file !== 'index.ts');
    expect(slotTypes.map(({ name }) => `${name}.ts`).sort()).to.deep.equal(files.sort());
  });

  for (const type of slotTypes) {
    describe(type.name, () => {
      const declarations = Object.values(parse(type.docs.example) as Record<string, Record<string, unknown>>);
      const options = optionsIn(declarations[0]!);

      it('has an example of declarations of it', () => {
        for (const declared of declarations) {
          expect(declared['type']).to.equal(type.name);
          expect([undefined, true, false]).to.include(declared['personal']);
          expect(type.options.safeParse(optionsIn(declared)).success).to.equal(true);
        }
      });

      for (const { text, value, language } of type.docs.reads) {
        it(`reads ${JSON.stringify(text)} as documented`, () => {
          expect(readingsOf(type, text, { options, language }).map((reading) => reading.value)).to.deep.equal([value]);
        });
      }

      it('refuses options that it does not know', () => {
        expect(type.options.safeParse({ ...options, colour: 'red' }).success).to.equal(false);
      });

      it('reads the value of each choice that it offers', () => {
        const context = contextOf(type, { options });
        for (const choice of type.choices?.(context) ?? []) {
          expect(type.read(choice.value, { ...context, language: 'en' })).to.have.length(1);
        }
      });

      it('reads the title of each choice, and its samples', () => {
        for (const language of ['de', 'en']) {
          const context = contextOf(type, { options, language });
          for (const words of [...(type.choices?.(context) ?? []).map(({ title }) => title), ...(type.samples?.(context) ?? [])]) expect(type.read(words, context), words).to.have.length(1);
        }
      });

      it('takes hostile text without harm', () => {
        for (const text of hostile) {
          for (const reading of readingsOf(type, text, { options })) expect(JSON.stringify(reading).length).to.be.below(20_000);
          for (const { start, end, text: part } of foundIn(type, text, { options })) expect(text.slice(start, end)).to.equal(part);
        }
      });
    });
  }
});
