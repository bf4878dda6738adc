import { expect } from 'chai';
import fc from 'fast-check';
import { checkedOf, checkLoaded, withoutProof } from '../../src/check/check-loaded.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import type { ProjectLoad } from '../../src/dialog/parse-project.js';
import { parse, shippedFiles } from '../dialog/files.js';
import { whatsapp } from './whatsapp.js';

/** Six of the shipped dialogs, that a run stays short; they refer to no others. */
const kept = /^bots\/|\/(?:parcel-tracking|delivery-change|pickup-point|small-talk|opening-hours|talk-to-a-person)\.yaml$/;
const files = Object.fromEntries(Object.entries(shippedFiles()).filter(([path]) => kept.test(path)));
const names = Object.keys(files);
/** What is read beside the edited file. */
const beside = Object.fromEntries(Object.entries(files).filter(([path]) => /^bots\/|\/(?:opening-hours|talk-to-a-person)\.yaml$/.test(path)));
const scraps = ['', ' ', '\n', '  ', ': ', '- ', '{', '}', '[', ']', '"', '{{', '}}', '{% if x %}', '|', 'null', '12', '0123', 'true', '*a', '&a ', '#', 'ask: x', 'say', 'steps:', 'constructor', '__proto__', 'ä', '😀', '\t'];

/** Edits a file, and looks at what is found. */
function holdsForEditsOf(name: string, find: (load: ProjectLoad) => readonly Diagnostic[], numRuns: number): void {
  const source = files[name]!;
  const edit = fc.record({ at: fc.nat({ max: source.length - 1 }), cut: fc.integer({ min: 0, max: 40 }), scrap: fc.constantFrom(...scraps) });
  fc.assert(fc.property(edit, ({ at, cut, scrap }) => {
    const edited = { ...beside, [name]: source.slice(0, at) + scrap + source.slice(at + cut) };
    const load = parse(edited);
    const found = find(load);
    if (found.some((each) => each.severity === 'error' && load.diagnostics.includes(each))) expect(load.project).to.equal(undefined);
    for (const { range, message } of found) {
      const lines = edited[range.file]!.split('\n');
      expect(range.line, message).to.be.within(1, lines.length);
      expect(range.column, message).to.be.within(1, lines[range.line - 1]!.length + 1);
      expect(range.endLine, message).to.be.within(range.line, lines.length);
      expect(range.endColumn, message).to.be.within(1, lines[range.endLine - 1]!.length + 1);
      expect(range.endLine > range.line || range.endColumn >= range.column, message).to.equal(true);
    }
  }), { numRuns, seed: 11 + names.indexOf(name) });
}

describe('any edit of a shipped file', () => {
  for (const name of names) {
    it(`is read without a crash, and each finding stands within its file: ${name}`, () => {
      holdsForEditsOf(name, (load) => {
        const checked = checkedOf(load, whatsapp);
        return [...load.diagnostics, ...(checked ? withoutProof(checked) : [])];
      }, 20);
    });
  }

  for (const name of names.filter((each) => each.startsWith('dialogs/'))) {
    it(`is also played through without a crash: ${name}`, () => {
      holdsForEditsOf(name, (load) => checkLoaded(load, whatsapp), 5);
    });
  }
});
