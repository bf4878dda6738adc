import { crc32 } from 'node:zlib';
import type { Conversation } from '../contract.js';
import type { Delta } from './journal-delta.js';

/** One write to one conversation. `rev` grows from write to write. */
export type JournalRecord = { id: string; rev: number } & (
  | { whole: Conversation }
  | { delta: Delta; /** The `rev` of what it changes. */ on: number }
  | { gone: true }
);

const newline = 10;
const header = /^(\d{1,10}) ([0-9a-f]{8}) /;
const longestHeader = 20;

/** One line: the JSON's length in bytes, its CRC-32, the JSON. */
export function encodeRecord(record: object): Buffer {
  const json = Buffer.from(JSON.stringify(record));
  return Buffer.concat([Buffer.from(`${String(json.length)} ${checksum(json)} `), json, Buffer.from('\n')]);
}

/** The records, and the bytes that are none: each piece from where one should begin to where the next line does. */
export function readRecords<T>(bytes: Buffer): { records: T[]; damaged: Buffer[] } {
  const records: T[] = [];
  const damaged: Buffer[] = [];
  for (let at = 0; at < bytes.length;) {
    const json = jsonAt(bytes, at);
    const end = json === undefined ? lineEnd(bytes, at) : json.end + 1;
    if (json === undefined) damaged.push(bytes.subarray(at, end));
    else records.push(JSON.parse(bytes.toString('utf8', json.start, json.end)) as T);
    at = end;
  }
  return { records, damaged };
}

function jsonAt(bytes: Buffer, at: number): { start: number; end: number } | undefined {
  const found = header.exec(bytes.toString('latin1', at, at + longestHeader));
  if (found === null) return undefined;
  const start = at + found[0].length;
  const end = start + Number(found[1]);
  return end <= bytes.length && checksum(bytes.subarray(start, end)) === found[2] ? { start, end } : undefined;
}

function lineEnd(bytes: Buffer, at: number): number {
  const end = bytes.indexOf(newline, at);
  return end === -1 ? bytes.length : end + 1;
}

function checksum(bytes: Buffer): string {
  return crc32(bytes).toString(16).padStart(8, '0');
}
