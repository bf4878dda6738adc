import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { expect } from 'chai';
import { run } from '../../src/cli/program.js';

describe('the command line and a damaged agents.json', () => {
  it('says in one line which file it is and what to do', async () => {
    const data = mkdtempSync(join(tmpdir(), 'schalter-damaged-data-'));
    const before = process.env['DATA_DIR'];
    process.env['DATA_DIR'] = data;
    writeFileSync(join(data, 'agents.json'), '[{"id":"ada"');
    let said = '';
    const stderr = new Writable({ write: (chunk: Buffer, _, done) => { said += chunk.toString(); done(); } });
    try {
      expect(await run(['agent', 'remove', 'ada'], stderr)).to.equal(2);
    } finally {
      if (before === undefined) delete process.env['DATA_DIR'];
      else process.env['DATA_DIR'] = before;
      rmSync(data, { recursive: true, force: true });
    }
    expect(said).to.include(join(data, 'agents.json')).and.include('add the agents again').and.not.include('bug of ours');
    expect(said.trim().split('\n')).to.have.length(1);
  });
});
