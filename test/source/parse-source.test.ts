import { expect } from 'chai';
import fc from 'fast-check';
import { nodeAt, valueOf } from '../../src/source/node.js';
import { parseSource } from '../../src/source/parse-source.js';
import { rangeInText, rangeOf } from '../../src/source/range-of.js';
import { expectOne, spotted } from './spot.js';

const read = (text: string): unknown => valueOf(parseSource('f.yaml', text).document!.root);

describe('YAML traps', () => {
  const traps: [what: string, marked: string, rule: string, hint: string][] = [
    ['a phone number', 'phone: ‹+4915112345678›\n', 'number-changes', '"+4915112345678"'],
    ['a number that loses digits', 'a: 1\nb: ‹00340434161094022115›', 'number-changes', '"00340434161094022115"'],
    ['a leading zero', 'list:\n  - ‹01067›', 'number-changes', '"01067"'],
    ['a trailing zero', 'price: ‹1.10›', 'number-changes', '"1.10"'],
    ['a value in braces', 'with: { number: ‹{{ tracking_number }}› }', 'unquoted-braces', '"{{ tracking_number }}"'],
    ['a text that begins with braces', 'say: ‹{{ name }}, hello›\nb: 1', 'unquoted-braces', 'quotes'],
    ['double quotes within double quotes', `say: { de: "Das sind ‹{{ n | count: "Tag", "Tage" }}› und {{ m }}.", en: a }`, 'yaml-syntax', "{{ n | count: 'Tag', 'Tage' }}"],
    ['double quotes within double quotes, on a line', `say:\n  de: "Hier {{ b }} ‹{{ n | default: "–" }}›"\n  en: a`, 'yaml-syntax', "{{ n | default: '–' }}"],
    ['a text that begins with a tag', 'say: ‹{% if x %}yes{% endif %}›', 'unquoted-braces', 'quotes'],
    ['a key that stands twice', 'a: 1\nb: 2\n‹a›: 3', 'duplicate-key', 'line 1'],
    ['a tab', 'a:\n‹\t›b: 1', 'yaml-syntax', 'spaces'],
    ['a second colon', 'say: ‹H›inweis: bald', 'yaml-syntax', 'quotes'],
    ['a comma in braces', 'say: { de: Ja, ‹gern.›, en: Yes }', 'stray-comma', 'quotes'],
    ['a text cut by a comment', 'say: Sendung ‹#12 ist da›', 'lost-comment', 'quotes'],
    ['an unclosed quote', 'a: ‹"›foo\nb: 1', 'yaml-syntax', 'Close it'],
    ['an unclosed bracket', 'a: [1, 2\n‹b›: 3', 'yaml-syntax', 'Close it'],
    ['a wrong indentation', 'a:\n  b: 1\n ‹c›: 2', 'yaml-syntax', 'spaces'],
    ['a line that stands in too little', 'steps:\n  - ask: x\n    say: y\n   ‹invalid›: z\n    tries: 3', 'yaml-syntax', 'spaces'],
    ['a key without a colon', 'dialog: x\n‹steps›\n  - a: 1', 'yaml-syntax', 'key: value'],
    ['a text that begins with @', 'a: ‹@›home', 'yaml-syntax', 'quotes'],
    ['an asterisk', 'a: ‹*bold›', 'unknown-alias', 'quotes'],
    ['a second document', 'a: 1\n---\n‹b›: 2', 'several-documents', 'file of its own'],
    ['a prototype', '‹__proto__›: { a: 1 }', 'reserved-name', 'another name'],
    ['an octal, and a hexadecimal', 'a: ‹0x1F›', 'number-changes', '"0x1F"'],
    ['a number with a power', 'a: ‹1e3›', 'number-changes', '"1e3"'],
    ['what is no number to anybody', 'a: ‹.nan›', 'number-changes', '".nan"'],
    ['a number of 17 digits', 'a: ‹12345678901234567›', 'number-changes', '"12345678901234567"'],
    ['a merge key', 'x: &x { a: 1 }\ny:\n  ‹<<›: *x', 'merge-key', 'Write out'],
    ['a text that begins with &', 'a: ‹&Co Versand›', 'lost-word', '"&Co Versand"'],
    ['a text that begins with & and a space', 'a: ‹& Söhne›', 'yaml-syntax', '"& Söhne"'],
    ['a text that begins with !', 'a: ‹!wichtig heute›', 'lost-word', '"!wichtig heute"'],
    ['a word that begins with !', 'list:\n  - ‹!Achtung›', 'lost-word', '"!Achtung"'],
    ['a kind of YAML\'s own', 'a: ‹!!binary aGk=›', 'lost-word', '"!!binary aGk="'],
    ['a kind of a whole list', 'a: ‹!!seq› [x]', 'lost-word', 'Remove it'],
    ['a text that is a comment', 'a: ‹#1 Angebot›\nb: 1', 'lost-comment', '"#1 Angebot"'],
    ['an item that is a comment', '- ‹#1›\n- b', 'lost-comment', '"#1"'],
    ['typographic quotes', 'a: ‹„Hallo“›', 'curly-quotes', '"Hallo"'],
    ['typographic quotes around a colon', 'a: ‹„›Hallo: Welt“', 'yaml-syntax', 'quotes'],
    ['a directive that changes how yes and 12:30 are read', '‹%YAML 1.1›\n---\na: yes', 'yaml-directive', 'Remove'],
    ['a no-break space as indentation', 'a:\n‹\u00a0\u00a0›b: 1', 'invisible-character', 'plain space'],
    ['a no-break space after a colon', 'a:‹\u00a0›Hallo', 'invisible-character', 'plain space'],
    ['a no-break space after a dash', 'a:\n  -‹\u00a0›b', 'invisible-character', 'plain space'],
    ['a character that nobody sees', 'a: Hal‹\u200b›lo', 'invisible-character', 'Remove'],
    ['a character that turns the text around', 'a: x‹\u202e›y', 'invisible-character', 'Remove'],
    ['a control character', 'a: x‹\u0007›y', 'invisible-character', 'Remove'],
    ['a file that is not UTF-8', 'a: Gr‹\ufffd›e', 'wrong-encoding', 'UTF-8'],
    ['a tab further down', 'a:\n  b: 1\n‹\t›c: 2', 'yaml-syntax', 'spaces'],
    ['a colon without its space', 'a: { ‹de:›Ja }', 'missing-space', '"de: "'],
    ['a text that begins with a bracket', 'a: ‹[Foto] anbei›', 'yaml-syntax', '"[Foto] anbei"'],
    ['a text that begins with a brace', 'a: ‹{name} hallo›', 'yaml-syntax', '"{name} hallo"'],
    ['a text that begins with >', 'a: ‹>20 Euro›', 'yaml-syntax', '">20 Euro"'],
    ['a text that begins with |', 'a: ‹| Hallo›', 'yaml-syntax', '"| Hallo"'],
    ['a text that begins with a question mark', 'a: ‹? was›', 'yaml-syntax', '"? was"'],
    ['an item that begins with a question mark', '- ‹? was›', 'explicit-key', '"? was"'],
    ['a text that begins with an asterisk', '- ‹*fett* Text›', 'yaml-syntax', '"*fett* Text"'],
    ['a text that goes on after its quotes', 'a: ‹"Hallo" sagte er›', 'yaml-syntax', '\'"Hallo" sagte er\''],
    ['an apostrophe in single quotes', 'a: ‹\'It\'s me\'›', 'yaml-syntax', '"It\'s me"'],
    ['a list on its key\'s line', 'a: ‹- x›', 'yaml-syntax', 'line of its own'],
    ['a backslash in double quotes', 'a: "C:‹\\›Users"', 'yaml-syntax', 'single quotes'],
    ['a colon at the end of a text', 'a: ‹U›hrzeit:', 'yaml-syntax', 'quotes'],
  ];
  for (const [what, marked, rule, hint] of traps) {
    it(`${what}: ${rule}`, () => {
      const spot = spotted(marked);
      expectOne(parseSource('f.yaml', spot.text).diagnostics, rule, spot, hint);
    });
  }

  it('leaves alone what is meant as it is read', () => {
    const text = 'a: 12\nb: -3.5\nc: "+49151"\nd: yes\ne: 08:00-18:00\nf: word  # a comment\ng: x         # another\nh: { de: , en: Yes }\ni: 2026-11-22';
    expect(parseSource('f.yaml', text).diagnostics).to.deep.equal([]);
    expect(read(text)).to.include({ a: 12, b: -3.5, c: '+49151', d: 'yes', e: '08:00-18:00', f: 'word', i: '2026-11-22' });
  });

  it('keeps yes and no, dates, times of day and names as they stand, also as keys', () => {
    expect(read('yes: 1\nno: 2\non: 3\noff: 4\n12: 5')).to.deep.equal({ yes: 1, no: 2, on: 3, off: 4, 12: 5 });
    expect(read('[no, on, off, y, 2026-12-24, 2026-12-24T10:00:00Z, 12:30, 1:20:30, 1_000, 100%, A & B, "It\'s", Hallo :), x#y]')).to.deep.equal(
      ['no', 'on', 'off', 'y', '2026-12-24', '2026-12-24T10:00:00Z', '12:30', '1:20:30', '1_000', '100%', 'A & B', 'It\'s', 'Hallo :)', 'x#y']);
    expect(read('a: &x 1\nb: *x\nc: &y { d: 1 }')).to.deep.equal({ a: 1, b: 1, c: { d: 1 } });
  });

  it('says how to mend it where that is certain, and then it is mended', () => {
    for (const text of ['a: &Co Versand', 'a: !wichtig heute', 'a: #1 Angebot', 'a: >20 Euro', 'a: "Hallo" sagte er', 'a: \'It\'s me\'', 'a: Hal\u200blo', 'a:\u00a0Hallo', '- ? was', 'a: { de:Ja }']) {
      const { fix } = parseSource('f.yaml', text).diagnostics[0]!;
      expect(fix, text).to.not.equal(undefined);
      const mended = text.slice(0, fix!.range.column - 1) + fix!.text + text.slice(fix!.range.endColumn - 1);
      expect(parseSource('f.yaml', mended).diagnostics, mended).to.deep.equal([]);
    }
  });

  it('mends nothing where it is in doubt: quotes that do not pair, brackets with more in them, digits that may be a number', () => {
    for (const text of ['a: "Hallo" Welt"', 'a: "Hallo "Welt', "a: 'It's here", 'a: [x, y] z', 'a: {b: c} d', 'a: 03', 'a: +49151', 'a: { b: "x" y" }']) {
      expect(parseSource('f.yaml', text).diagnostics.map(({ fix }) => fix), text).to.deep.equal([undefined]);
    }
  });

  it('keeps in quotes what stood in quotes within a text', () => {
    for (const [text, mended] of [["a: 'Ja' oder 'Nein'", `"'Ja' oder 'Nein'"`], ["a: 'Hallo' sagte er", `"'Hallo' sagte er"`], ["a: 'Don't, it's me'", '"Don\'t, it\'s me"']] as const) {
      expect(parseSource('f.yaml', text).diagnostics[0]?.fix?.text, text).to.equal(mended);
    }
  });

  it('reads a file with a byte order mark and CRLF', () => {
    expect(read('\uFEFFa: 1\r\nb: x\r\n')).to.deep.equal({ a: 1, b: 'x' });
  });
});

describe('YAML that asks too much', () => {
  const rule = (text: string): string | undefined => parseSource('f.yaml', text).diagnostics[0]?.rule;

  for (const [what, text] of Object.entries({
    'brackets': '['.repeat(10_000),
    'flow maps': '{a: '.repeat(5_000),
    'dashes': '- '.repeat(5_000),
    'block maps': Array.from({ length: 300 }, (_, index) => `${' '.repeat(index)}a:`).join('\n'),
  })) {
    it(`${what} nested without end`, () => expect(rule(text)).to.equal('too-deep'));
  }

  it('aliases that multiply', () => {
    const names = 'abcdefghij';
    const lines = [...names].map((name, index) => `${name}: &${name} [${Array(10).fill(index === 0 ? 'x' : `*${names[index - 1]!}`).join(', ')}]`);
    expect(rule(lines.join('\n'))).to.equal('too-large');
  });

  it('an alias within itself', () => expect(rule('a: &a\n  b: *a')).to.equal('too-large'));
  it('a huge file', () => expect(rule(`a: ${'x'.repeat(600_000)}`)).to.equal('too-large'));
  it('nothing at all', () => expect(rule('# nothing\n')).to.equal('empty-file'));

  it('never throws, whatever stands in the file', () => {
    const scraps = fc.constantFrom('a', ':', ' ', '\n', '- ', '{', '}', '[', ']', '"', "'", '|', '>', '&a', '*a', '#', '\t', '{{ x }}', '%', '?', '!!js', '---', 'ä', '😀', '\u0000', ': ', ',', '0123');
    fc.assert(fc.property(fc.array(scraps, { maxLength: 30 }), (parts) => {
      const { document, diagnostics } = parseSource('f.yaml', parts.join(''));
      if (document) valueOf(document.root);
      else expect(diagnostics).to.not.be.empty;
    }), { numRuns: 500, seed: 7 });
  });
});

describe('positions', () => {
  it('know keys and values', () => {
    const { document } = parseSource('f.yaml', 'a:\n  - b: one\n    c: { d: two }\n');
    const place = (path: (string | number)[], part?: 'key' | 'value') => {
      const { line, column, endColumn } = rangeOf(document!, path, part);
      return [line, column, endColumn];
    };
    expect(place(['a', 0, 'b'], 'key')).to.deep.equal([2, 5, 6]);
    expect(place(['a', 0, 'b'])).to.deep.equal([2, 8, 11]);
    expect(place(['a', 0, 'c', 'd'])).to.deep.equal([3, 13, 16]);
    expect(place(['a', 0, 'c', 'gone']), 'what is missing is shown at what it is missing in').to.deep.equal([3, 5, 6]);
  });

  const ways: [string, string][] = [
    ['plain', 'a: hallo ‹X› da'],
    ['plain over lines', 'a: hallo\n  du\n\n  ‹X› da'],
    ['double quoted with escapes', 'a: "h\\u00e4llo \\"du\\"\\n ‹X› da"'],
    ['double quoted over lines', 'a: "hallo\n  du\n\n  ‹X› da"'],
    ['single quoted', "a: 'it''s ‹X› da'"],
    ['literal', 'a: |\n  hallo\n\n   du ‹X› da\n'],
    ['literal with CRLF', 'a: |\r\n  hallo\r\n  ‹X› da\r\n'],
    ['folded', 'a: >\n  hallo\n  du\n\n  ‹X› da\nb: 1\n'],
    ['folded with an indented line', 'a: >-\n  hallo\n\n\n  du\n    mehr\n  ‹X›\n'],
    ['with an emoji before it', 'a: "😀 ‹X›"'],
  ];
  for (const [way, marked] of ways) {
    it(`within a text that is ${way}`, () => {
      const spot = spotted(marked);
      const { document } = parseSource('f.yaml', spot.text);
      const node = nodeAt(document!.root, ['a']);
      if (node?.kind !== 'scalar') throw new Error('no text');
      const at = String(node.value).indexOf('X');
      const { line, column, endColumn } = rangeInText(document!, node, at, at + 1);
      expect([line, column, endColumn]).to.deep.equal([spot.line, spot.column, spot.endColumn]);
    });
  }
});
