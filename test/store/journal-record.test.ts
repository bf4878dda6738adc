import { expect } from 'chai';
import fc from 'fast-check';
import type { Conversation } from '../../src/store/contract.js';
import { frozen } from '../../src/store/conversation/frozen.js';
import { deltaOf, withDelta } from '../../src/store/lowdb/journal-delta.js';
import { encodeRecord, readRecords } from '../../src/store/lowdb/journal-record.js';

const records = [{ id: 'a', text: 'Grüße\n💬' }, { id: 'b', list: [1, 2, 3] }, { id: 'c', nothing: null }];
const lines = records.map((record) => encodeRecord(record));
const bytes = Buffer.concat(lines);

describe('a record of the journal', () => {
  it('is read back', () => {
    expect(readRecords(bytes)).to.deep.equal({ records, damaged: [] });
  });

  it('cut at any byte is told from those before it', () => {
    const ends = lines.map((_, index) => Buffer.concat(lines.slice(0, index + 1)).length);
    for (let length = 0; length <= bytes.length; length += 1) {
      const whole = ends.filter((end) => end - 1 <= length).length;
      const read = readRecords(bytes.subarray(0, length));
      expect(read.records, String(length)).to.deep.equal(records.slice(0, whole));
      expect(Buffer.concat(read.damaged), String(length)).to.deep.equal(bytes.subarray(Math.min(ends[whole - 1] ?? 0, length), length));
    }
  });

  it('with any bit flipped is not believed, and those around it are', () => {
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const broken = Buffer.from(bytes);
      broken[bit >> 3]! ^= 1 << (bit & 7);
      const read = readRecords(broken).records;
      expect(records, String(bit)).to.deep.include.members(read);
      expect(read.length, String(bit)).to.be.at.least(records.length - 1);
    }
  });
});

describe('what makes a conversation of the one before', () => {
  const part = fc.record({ key: fc.string(), value: fc.jsonValue() });
  const fields = fc.record({
    id: fc.constant('a'), state: fc.jsonValue(), inbox: fc.array(part), transcript: fc.array(part), seen: fc.dictionary(fc.string(), fc.string()), wakeAt: fc.option(fc.string(), { nil: undefined }),
  });
  const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

  it('makes it again after JSON, whatever was added, taken away or moved', () => {
    fc.assert(fc.property(fields, fields, fc.array(fc.nat(30)), (one, other, kept) => {
      const before = frozen(one as unknown as Conversation);
      const after = frozen({
        ...other, transcript: [...kept.flatMap((at) => before.transcript[at] ?? []), ...other.transcript], seen: { ...before.seen, ...other.seen },
      } as unknown as Conversation);
      expect(asJson(withDelta(before, asJson(deltaOf(before, after)) as ReturnType<typeof deltaOf>))).to.deep.equal(asJson(after));
    }));
  });

  it('says only what is new of a long transcript', () => {
    const transcript = Array.from({ length: 200 }, (_, index) => ({ id: `t${String(index)}`, text: 'Guten Tag'.repeat(20) }));
    const before = frozen({ id: 'a', transcript, outbox: transcript, seen: { a: '1' } } as unknown as Conversation);
    const after = frozen({ ...before, transcript: [...before.transcript.slice(1), { id: 'new' }], outbox: before.outbox.toSpliced(50, 1), seen: { a: '1', b: '2' } } as unknown as Conversation);
    expect(deltaOf(before, after)).to.deep.equal({
      lists: { transcript: [[1, 200], { is: { id: 'new' } }], outbox: [[0, 50], [51, 200]] }, seen: { b: '2' },
    });
  });
});
