import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect } from 'chai';
import { addAgent, changePassword, removeAgent } from '../../src/cli/agent.js';
import { verifyPassword } from '../../src/server/auth/password.js';
import { ConfigError } from '../../src/settings/index.js';
import { createLowdbStore } from '../../src/store/index.js';

describe('schalter agent', () => {
  let folder: string;
  const accounts = () => createLowdbStore({ folder: join(folder, 'data') }).agents();
  const run = async (command: typeof addAgent, options: { id: string; name?: string }, typed: string): Promise<string> => {
    const stdin = new PassThrough();
    const stdout = new PassThrough();
    stdin.end(typed);
    try {
      expect(await command({ folder, environment: {}, terminal: { stdin, stdout }, ...options })).to.equal(0);
    } finally {
      stdout.end();
    }
    return text(stdout);
  };
  const refused = async (command: typeof addAgent, options: { id: string; name?: string }, typed = 'correct horse\n'): Promise<string> => {
    const error: unknown = await run(command, options, typed).then(() => undefined, (thrown: unknown) => thrown);
    expect(error).to.be.instanceOf(ConfigError);
    return (error as Error).message;
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'schalter-agent-'));
  });

  it('adds a login whose password only its hash tells, in a file for its owner only', async () => {
    expect(await run(addAgent, { id: 'anna', name: 'Anna Berg' }, 'correct horse\nignored')).to.equal('Anna Berg can sign in as anna.\n');
    const [account] = await accounts();
    expect(account).to.include({ id: 'anna', name: 'Anna Berg' });
    expect(await verifyPassword('correct horse', account!.password)).to.equal(true);
    expect(await verifyPassword('correct horsE', account!.password)).to.equal(false);
    const file = join(folder, 'data/agents.json');
    expect(readFileSync(file, 'utf8')).not.to.include('horse');
    expect(statSync(file).mode & 0o077).to.equal(0);
  });

  it('goes by the id where there is no name, and reads a line of another system', async () => {
    await run(addAgent, { id: 'b.meyer-2' }, 'correct horse\r\n');
    const [account] = await accounts();
    expect(account).to.include({ id: 'b.meyer-2', name: 'b.meyer-2' });
    expect(await verifyPassword('correct horse', account!.password)).to.equal(true);
  });

  it('does not write over a login', async () => {
    await run(addAgent, { id: 'anna' }, 'correct horse');
    expect(await refused(addAgent, { id: 'anna' })).to.match(/already an agent anna.*passwd/);
  });

  for (const id of ['', 'a', 'Anna', 'anna berg', '../anna', 'änne', '-anna', 'a'.repeat(33)]) {
    it(`refuses the id "${id}"`, async () => {
      expect(await refused(addAgent, { id })).to.include('cannot be an agent\'s id');
      expect(await accounts()).to.deep.equal([]);
    });
  }

  for (const [typed, why] of [
    ['', /No password/], ['\n', /No password/], ['short', /5 characters: take 10 or more/], ['x'.repeat(201), /longer than 200/],
    ['anna-anna-anna', undefined], ['anna123456', /little more than the id/], ['ööööööööö', /9 characters/],
  ] as const) {
    it(`${why ? 'refuses' : 'takes'} the password "${typed.slice(0, 20).trim()}"`, async () => {
      if (why) expect(await refused(addAgent, { id: 'anna' }, typed)).to.match(why);
      else await run(addAgent, { id: 'anna' }, typed);
    });
  }

  it('gives another password, and keeps the name', async () => {
    await run(addAgent, { id: 'anna', name: 'Anna' }, 'correct horse');
    await run(changePassword, { id: 'anna' }, 'battery staple');
    const [account] = await accounts();
    expect(account!.name).to.equal('Anna');
    expect(await verifyPassword('battery staple', account!.password)).to.equal(true);
    expect(await refused(changePassword, { id: 'bert' })).to.match(/no agent bert.*agent add/);
  });

  it('removes a login, once', async () => {
    await run(addAgent, { id: 'anna' }, 'correct horse');
    expect(await run(removeAgent, { id: 'anna' }, '')).to.match(/anna can no longer sign in.*taken over at the console/);
    expect(await accounts()).to.deep.equal([]);
    expect(await refused(removeAgent, { id: 'anna' })).to.include('no agent anna');
  });

  it('works while a server uses the data folder', async () => {
    const store = createLowdbStore({ folder: join(folder, 'data') });
    await store.open();
    await run(addAgent, { id: 'anna' }, 'correct horse');
    expect((await store.agents()).map(({ id }) => id)).to.deep.equal(['anna']);
    await store.close();
  });
});
