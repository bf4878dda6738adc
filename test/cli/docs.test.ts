import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { docs, generatedDocs } from '../../src/cli/docs.js';

describe('schalter docs', () => {
  let folder: string;
  let write: typeof process.stdout.write;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'schalter-docs-'));
    write = process.stdout.write;
    process.stdout.write = () => true;
  });
  afterEach(() => {
    process.stdout.write = write;
    rmSync(folder, { recursive: true });
  });

  it('writes the reference and the schemas, over older ones too', async () => {
    expect(await docs({ folder })).to.equal(0);
    writeFileSync(join(folder, 'docs/reference.md'), 'old');
    expect(await docs({ folder })).to.equal(0);
    const files = Object.entries(generatedDocs());
    expect(files.map(([path]) => path)).to.have.members(['docs/reference.md', 'docs/schemas/bot.schema.json', 'docs/schemas/services.schema.json', 'docs/schemas/dialog.schema.json', 'docs/schemas/transcripts.schema.json']);
    for (const [path, text] of files) expect(readFileSync(join(folder, path), 'utf8')).to.equal(text);
  });

  it('says in one line where it can\'t write', async () => {
    writeFileSync(join(folder, 'docs'), 'a file where a folder belongs');
    const error = await docs({ folder }).catch((thrown: unknown) => thrown as Error);
    expect(error).to.include({ name: 'ConfigError' });
    expect((error as Error).message).to.include('docs/reference.md can\'t be written').and.not.include('\n');
  });
});
