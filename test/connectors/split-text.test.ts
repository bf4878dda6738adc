import { expect } from 'chai';
import fc from 'fast-check';
import { splitTail, splitText } from '../../src/connectors/split-text.js';

const paragraphs = 'First paragraph. It has two sentences.\n\nSecond paragraph, shorter.\nAnd a line.';

describe('splitText', () => {
  it('leaves what fits alone, but for space around it', () => {
    expect(splitText('  Hello there.\n', 20)).to.deep.equal(['Hello there.']);
    expect(splitText(' \n ', 20)).to.deep.equal([]);
  });

  it('parts between paragraphs, then lines, sentences and words', () => {
    expect(splitText(paragraphs, 45)).to.deep.equal(['First paragraph. It has two sentences.', 'Second paragraph, shorter.\nAnd a line.']);
    expect(splitText(paragraphs, 30)[0]).to.equal('First paragraph.');
    expect(splitText('one two three four', 9)).to.deep.equal(['one two', 'three', 'four']);
  });

  it('parts a word that is longer than the limit between graphemes', () => {
    const family = '👨‍👩‍👧';
    expect(splitText(family.repeat(5), family.length * 2 + 3)).to.deep.equal([family.repeat(2), family.repeat(2), family]);
  });

  it('keeps every word, in order, within any limit', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 4, max: 60 }), (text, limit) => {
      const parts = splitText(text, limit);
      expect(parts.every((part) => part.length <= limit && part !== '')).to.equal(true);
      expect(parts.join('').replaceAll(/\s/g, '')).to.equal(text.replaceAll(/\s/g, ''));
    }));
  });

  it('takes its time with no text', () => {
    expect(splitText(`${'\n '.repeat(50_000)}x${' '.repeat(50_000)}y`, 4096)).to.have.lengthOf(2);
  });
});

describe('splitTail', () => {
  it('keeps the end for the choices, from the best seam on', () => {
    expect(splitTail(paragraphs, 60)).to.deep.equal({ before: 'First paragraph. It has two sentences.', tail: 'Second paragraph, shorter.\nAnd a line.' });
    expect(splitTail('short', 60)).to.deep.equal({ before: '', tail: 'short' });
  });

  it('has an end within any limit, and loses nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 4, max: 60 }), (text, limit) => {
      const { before, tail } = splitTail(text, limit);
      expect(tail.length).to.be.at.most(limit);
      expect((before + tail).replaceAll(/\s/g, '')).to.equal(text.replaceAll(/\s/g, ''));
      expect(tail !== '' || text.trim() === '').to.equal(true);
    }));
  });
});
