import { expect } from 'chai';
import fc from 'fast-check';
import { checkLoaded } from '../../src/check/check-loaded.js';
import { parse, shippedFiles } from '../dialog/files.js';
import { whatsapp } from './whatsapp.js';

/** Six of the shipped dialogs, that a run stays short; they refer to no others. */
const kept = /^bots\/|\/(?:parcel-tracking|delivery-change|pickup-point|small-talk|opening-hours|talk-to-a-person)\.yaml$/;
const files = Object.fromEntries(Object.entries(shippedFiles()).filter(([path]) => kept.test(path)));
const names = Object.keys(files);
const scraps = ['', ' ', '\n', '  ', ': ', '- ', '{', '}', '[', ']', '"', '{{', '}}', '{% if x %}', '|', 'null', '12', '0123', 'true', '*a', '&a ', '#', 'ask: x', 'say', 'steps:', 'constructor', '__proto__', 'ä', '😀', '\t'];

describe('any edit of a shipped file', () => {
  it('is read without a crash, and each finding stands within its file', () => {
    const edit = fc.record({ name: fc.constantFrom(...names), at: fc.nat(), cut: fc.integer({ min: 0, max: 40 }), scrap: fc.constantFrom(...scraps) });
    fc.assert(fc.property(edit, ({ name, at, cut, scrap }) => {
      const source = files[name]!;
      const from = at % source.length;
      const edited = { ...files, [name]: source.slice(0, from) + scrap + source.slice(from + cut) };
      const load = parse(edited);
      const found = checkLoaded(load, whatsapp);
      if (found.some((each) => each.severity === 'error' && load.diagnostics.includes(each))) expect(load.project).to.equal(undefined);
      for (const { range, message } of found) {
        const lines = edited[range.file]!.split('\n');
        expect(range.line, message).to.be.within(1, lines.length);
        expect(range.column, message).to.be.within(1, lines[range.line - 1]!.length + 1);
        expect(range.endLine, message).to.be.within(range.line, lines.length);
        expect(range.endColumn, message).to.be.within(1, lines[range.endLine - 1]!.length + 1);
        expect(range.endLine > range.line || range.endColumn >= range.column, message).to.equal(true);
      }
    }), { numRuns: 150, seed: 11 });
  });
});
