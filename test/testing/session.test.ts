import { expect } from 'chai';
import { parseProject, type ProjectLoad } from '../../src/dialog/parse-project.js';
import type { Project } from '../../src/dialog/project.js';
import { slotTypes } from '../../src/slots/index.js';
import { stepTypes } from '../../src/steps/index.js';
import { createSession, type Played } from '../../src/testing/create-session.js';
import { files as bot } from '../engine/files.js';
import { understand } from '../engine/stub-understanding.js';
import { engine } from './bench.js';

const load = (changes: Record<string, string> = {}): ProjectLoad & { project: Project } => parseProject({ bot: 'demo', files: { ...bot, ...changes }, stepTypes, slotTypes }) as ProjectLoad & { project: Project };

const hours = { file: 'dialogs/hours.test.yaml', text: '- transcript: Hours\n  chat:\n    - customer: wann habt ihr geöffnet\n    - bot: Offen.\n' };
const parcel = { file: 'dialogs/parcel.test.yaml', text: '- transcript: Parcel\n  chat:\n    - customer: wo ist mein paket\n    - bot: Wie *\n' };
const both = { file: 'dialogs/move.test.yaml', text: '- transcript: Both\n  chat:\n    - customer: wo ist mein paket\n    - bot: Wie *\n    - customer: wann habt ihr geöffnet\n    - bot: Offen.\n    - bot: "*"\n' };

describe('transcripts played again after an edit', () => {
  let trained = 0;
  const nlu = { train: () => { trained += 1; return { understand: (words: string) => understand(words) }; } };
  let session: ReturnType<typeof createSession>;
  beforeEach(() => { trained = 0; session = createSession({ engine, nlu }); });

  async function played(of: ProjectLoad & { project: Project }, files = [hours, parcel, both]): Promise<string[]> {
    const rounds: Played[] = [];
    for await (const round of session.play(of, files)) rounds.push(round);
    return rounds.map(({ which, results }) => `${which}: ${results.map(({ transcript, failure }) => transcript.name + (failure ? ' ✗' : '')).join(', ')}`);
  }

  it('are all played at first', async () => {
    expect(await played(load())).to.deep.equal(['touched: Hours, Parcel, Both', 'others: ']);
  });

  it('begin with those that come by the edited dialog', async () => {
    await played(load());
    const edited = load({ 'dialogs/hours.yaml': bot['dialogs/hours.yaml']!.replace('Offen.', 'Auf.') });
    expect(await played(edited)).to.deep.equal(['touched: Hours ✗, Both ✗', 'others: Parcel']);
  });

  it('begin with those that failed last, also when something else is edited', async () => {
    const broken = load({ 'dialogs/hours.yaml': bot['dialogs/hours.yaml']!.replace('Offen.', 'Auf.') });
    await played(broken);
    expect(await played(load({ 'dialogs/hours.yaml': broken.sources.get('dialogs/hours.yaml')!, 'dialogs/voucher.yaml': `${bot['dialogs/voucher.yaml']!}# more\n` }))).to.deep.equal(['touched: Hours ✗, Both ✗', 'others: Parcel']);
  });

  it('begin with an edited transcript, and play all of it', async () => {
    await played(load());
    expect(await played(load(), [hours, { ...parcel, text: parcel.text.replace('Wie *', 'Was *') }, both])).to.deep.equal(['touched: Parcel ✗', 'others: Hours, Both']);
  });

  it('are all touched by an edit of the bot or its services', async () => {
    await played(load());
    expect(await played(load({ 'bots/demo/services.yaml': `${bot['bots/demo/services.yaml']!}# more\n` }))).to.deep.equal(['touched: Hours, Parcel, Both', 'others: ']);
  });

  it('are understood by a model that only other examples train anew', async () => {
    await played(load());
    await played(load({ 'dialogs/hours.yaml': bot['dialogs/hours.yaml']!.replace('Offen.', 'Auf.') }));
    expect(trained).to.equal(1);
    await played(load({ 'dialogs/hours.yaml': bot['dialogs/hours.yaml']!.replace('Wann habt ihr geöffnet?', 'Wie lange ist auf?') }));
    expect(trained).to.equal(2);
  });

  it('lose nothing when a newer edit comes before the others were played', async () => {
    await played(load());
    const edited = load({ 'dialogs/hours.yaml': bot['dialogs/hours.yaml']!.replace('Offen.', 'Auf.') });
    let stale = false;
    const rounds: string[] = [];
    for await (const { which } of session.play(edited, [hours, parcel, both], () => stale)) {
      rounds.push(which);
      stale = true;
    }
    expect(rounds).to.deep.equal(['touched']);
    expect(await played(edited)).to.deep.equal(['touched: Hours ✗, Both ✗', 'others: Parcel']);
  });
});
