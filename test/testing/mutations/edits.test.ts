import { expect } from 'chai';
import { valueOf } from '../../../src/source/node.js';
import { parseSource } from '../../../src/source/parse-source.js';
import { applyEdits, type Edit, emptyList, removeEntry, removeItem, renameKey, replaceValue, swapKeys, swapValues } from '../../../src/testing/mutations/edits.js';

const text = `# a dialog
steps:
  - say: x   # one
    buttons:
      - { title: A, run: a }
      - { title: B, run: b }
  # between
  - ask: slot
    tries: 3
    exhausted:
      - handoff: { queue: q, reason: r }
cases:
  yes: [1, 2]
  no:
  - z
flow: { a: 1, b: "two", c: [x] }
last: |
  many
  lines
null-one:
`;

const { document } = parseSource('a.yaml', text.replace('  yes:', "  'yes':").replace('  no:', "  'no':"));

function edited(edits: readonly Edit[] | undefined): unknown {
  const source = applyEdits(document!.text, edits!);
  expect(source.split('\n')).to.have.lengthOf(text.split('\n').length);
  const parsed = parseSource('a.yaml', source);
  if (!parsed.document) expect.fail(`${parsed.diagnostics[0]!.message}\n${source}`);
  return valueOf(parsed.document.root);
}

const whole = valueOf(document!.root) as Record<string, never>;
const [say, ask] = whole.steps as unknown as [Record<string, unknown>, Record<string, unknown>];

describe('an edit of a file keeps its lines, and', () => {
  for (const [what, edits, expected] of [
    ['removes the first item of a list', removeItem(document!, ['steps', 0]), { ...whole, steps: [ask] }],
    ['removes the last item of a list', removeItem(document!, ['steps', 1]), { ...whole, steps: [say] }],
    ['removes an item in braces', removeItem(document!, ['steps', 0, 'buttons', 1]), { ...whole, steps: [{ ...say, buttons: [{ title: 'A', run: 'a' }] }, ask] }],
    ['removes an item between brackets', removeItem(document!, ['cases', 'yes', 0]), { ...whole, cases: { yes: [2], no: ['z'] } }],
    ['removes the last one between brackets', removeItem(document!, ['cases', 'yes', 1]), { ...whole, cases: { yes: [1], no: ['z'] } }],
    ['removes the only item', removeItem(document!, ['steps', 1, 'exhausted', 0]), { ...whole, steps: [say, { ...ask, exhausted: [] }] }],
    ['empties a list that is not indented', emptyList(document!, ['cases', 'no']), { ...whole, cases: { yes: [1, 2], no: [] } }],
    ['empties a list between brackets', emptyList(document!, ['flow', 'c']), { ...whole, flow: { a: 1, b: 'two', c: [] } }],
    ['removes a key', removeEntry(document!, ['steps', 1, 'tries']), { ...whole, steps: [say, { ask: 'slot', exhausted: ask.exhausted }] }],
    ['removes the first key', removeEntry(document!, ['steps', 0, 'say']), { ...whole, steps: [{ buttons: say.buttons }, ask] }],
    ['removes a key in braces', removeEntry(document!, ['flow', 'b']), { ...whole, flow: { a: 1, c: ['x'] } }],
    ['removes the last key in braces', removeEntry(document!, ['flow', 'c']), { ...whole, flow: { a: 1, b: 'two' } }],
    ['removes a text of several lines', removeEntry(document!, ['last']), Object.fromEntries(Object.entries(whole).filter(([key]) => key !== 'last'))],
    ['removes a key without a value', removeEntry(document!, ['null-one']), Object.fromEntries(Object.entries(whole).filter(([key]) => key !== 'null-one'))],
    ['replaces a text of several lines', replaceValue(document!, ['last'], 'one: {line} #'), { ...whole, last: 'one: {line} #' }],
    ['replaces a value in braces', replaceValue(document!, ['flow', 'a'], 'x, }'), { ...whole, flow: { a: 'x, }', b: 'two', c: ['x'] } }],
    ['renames a key', renameKey(document!, ['cases', 'no'], 'no'), whole],
    ['swaps keys', swapKeys(document!, ['cases', 'yes'], ['cases', 'no']), { ...whole, cases: { no: [1, 2], yes: ['z'] } }],
    ['swaps values', swapValues(document!, ['flow', 'b'], ['steps', 0, 'say']), { ...whole, steps: [{ ...say, say: 'two' }, ask], flow: { a: 1, b: 'x', c: ['x'] } }],
  ] as const) {
    it(what, () => expect(edited(edits)).to.deep.equal(expected));
  }

  it('is not made where nothing is, or nothing would be left', () => {
    expect(removeEntry(document!, ['steps', 1, 'exhausted', 0, 'handoff'])).to.equal(undefined);
    expect(removeItem(document!, ['steps', 7])).to.equal(undefined);
    expect(replaceValue(document!, ['nowhere'], 1)).to.equal(undefined);
    expect(swapKeys(document!, ['flow', 'a'], ['flow', 'z'])).to.equal(undefined);
  });
});
