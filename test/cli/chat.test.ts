import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { expect } from 'chai';
import { chat } from '../../src/cli/chat.js';
import { copyFewDialogs } from '../e2e/bot-process.js';

describe('schalter chat', () => {
  let folder: string;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'schalter-chat-'));
    await copyFewDialogs(folder);
  });
  after(() => rmSync(folder, { recursive: true }));

  /** What stands in the terminal after these lines. */
  async function shown(...lines: string[]): Promise<string> {
    const output = new PassThrough();
    const printed: Buffer[] = [];
    output.on('data', (piece: Buffer) => printed.push(piece));
    await chat({ folder, environment: {}, input: Readable.from(lines.map((line) => `${line}\n`)), output });
    return Buffer.concat(printed).toString();
  }

  it('takes a photo where one is asked for, and a document with a name', async () => {
    const asked = ['my parcel is damagd', 'only the box'];
    expect(await shown(...asked)).to.include('Please send a photo').and.not.include('tracking number?');
    expect(await shown(...asked, '/send photo')).to.include('And the tracking number?');
    expect(await shown(...asked, '/send document bill.pdf')).to.not.include('And the tracking number?');
  });

  it('taps a button by its title, and says what there is to tap', async () => {
    expect(await shown('hello', '/tap Opening hours')).to.match(/open/i);
    expect(await shown('hello', '/tap Nowhere')).to.include('[Opening hours]');
  });

  it('says what can be done, and what only goes elsewhere', async () => {
    expect(await shown('/help')).to.include('/send <photo|').and.include('/tap').and.not.include('/agent');
    expect(await shown('/send postcard')).to.include('photo, video, voice');
    expect(await shown('/duty off')).to.include('--write');
  });
});
