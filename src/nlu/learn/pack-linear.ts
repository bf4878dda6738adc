import type { Linear } from './linear.js';

/** JSON: each class's weights as pairs of bytes, base64. A pair is how many zeros stand before, and a value −127…127. */
export interface PackedLinear {
  features: number;
  /** By class: what a value of 127 stands for. */
  scales: number[];
  rows: string[];
}

/** Weights below this share of a class's largest are left out. */
const smallest = 1 / 128;

/** Weights in one byte each: an order of magnitude smaller, and the ranking stays. */
export function packLinear({ classes, features, weights }: Linear): PackedLinear {
  const width = features + 1;
  const packed: PackedLinear = { features, scales: [], rows: [] };
  for (let label = 0; label < classes; label++) {
    const row = weights.subarray(label * width, (label + 1) * width);
    const scale = row.reduce((largest, value) => Math.max(largest, Math.abs(value)), 1e-6);
    packed.scales.push(Number(scale.toPrecision(6)));
    packed.rows.push(packRow(row, scale));
  }
  return packed;
}

function packRow(row: Float32Array, scale: number): string {
  const bytes: number[] = [];
  let zeros = 0;
  for (const value of row) {
    const byte = Math.abs(value) < scale * smallest ? 0 : Math.round((value / scale) * 127);
    if (byte === 0) {
      zeros++;
      continue;
    }
    for (; zeros > 255; zeros -= 255) bytes.push(255, 0);
    bytes.push(zeros, byte & 0xff);
    zeros = 0;
  }
  return Buffer.from(bytes).toString('base64');
}

export function unpackLinear({ features, scales, rows }: PackedLinear): Linear {
  const width = features + 1;
  const weights = new Float32Array(rows.length * width);
  rows.forEach((row, label) => {
    const bytes = Buffer.from(row, 'base64');
    let at = label * width;
    for (let pair = 0; pair + 1 < bytes.length && at < (label + 1) * width; pair += 2) {
      at += bytes[pair]!;
      const byte = bytes[pair + 1]!;
      if (byte === 0) continue;
      weights[at++] = ((byte > 127 ? byte - 256 : byte) / 127) * scales[label]!;
    }
  });
  return { classes: rows.length, features, weights };
}
