import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

const root = fileURLToPath(new URL('../', import.meta.url));

/** A hook that stands in no describe: mocha runs it around the tests of every other file too. */
const outside = /^(?:before|after)(?:Each|All)?\(/m;

describe('hooks', () => {
  it('stand in a describe, or they are hooks of every other spec', () => {
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
    expect(files).to.have.lengthOf.above(200);
    expect(files.filter((file) => outside.test(readFileSync(join(root, file), 'utf8')))).to.deep.equal([]);
  });

  it('that stand elsewhere are noticed', () => {
    expect(['after(() => undefined);', 'x();\nbeforeEach(() => undefined);'].map((text) => outside.test(text))).to.deep.equal([true, true]);
    expect(['describe("a", () => {\n  after(() => undefined);\n});', 'afterwards();'].map((text) => outside.test(text))).to.deep.equal([false, false]);
  });
});
