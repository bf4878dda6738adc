import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect } from 'chai';
import { createProgram, run } from '../../src/cli/program.js';

describe('the command line', () => {
  const empty = mkdtempSync(join(tmpdir(), 'schalter-cli-'));
  const play = async (...argv: string[]): Promise<{ code: number; stderr: string }> => {
    const stderr = new PassThrough();
    const code = await run(argv, stderr);
    stderr.end();
    return { code, stderr: await text(stderr) };
  };

  it('has these commands, each with a word of help', () => {
    const program = createProgram(() => Promise.resolve());
    expect(program.commands.map((command) => command.name()).join(' ')).to.equal('new demo start migrate simulate chat check test graph docs agent');
    expect(program.commands.find((command) => command.name() === 'agent')!.commands.map((command) => command.name()).join(' ')).to.equal('add passwd remove');
    for (const command of program.commands) expect(command.description()).not.to.equal('');
  });

  for (const argv of [['strat'], ['--folder'], ['check', '--format', 'xml'], ['agent'], ['agent', 'add'], ['start', 'now'], []]) {
    it(`could not run "schalter ${argv.join(' ')}": 2, and says why`, async () => {
      const { code, stderr } = await play(...argv);
      expect(code).to.equal(2);
      expect(stderr).not.to.equal('');
      expect(stderr).not.to.match(/\n\s+at /);
    });
  }

  it('says in one line what the operator can mend, and 2', async () => {
    const { code, stderr } = await play('-C', empty, 'start');
    expect(code).to.equal(2);
    expect(stderr).to.match(/^schalter: There is no bot in [^\n]+\n$/);
    expect(await play('-C', empty, 'agent', 'remove', 'anna')).to.deep.equal({ code: 2, stderr: 'schalter: There is no agent anna: "schalter agent add" makes one.\n' });
  });
});
