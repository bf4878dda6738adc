import { expect } from 'chai';
import type { State } from '../../src/engine/state.js';
import type { Log } from '../../src/runtime/log.js';
import { StaleVersionError } from '../../src/store/contract.js';
import { createLowdbStore } from '../../src/store/index.js';
import { from, message } from './fake-connector.js';
import { ada, createStand, echo, project } from './stand.js';

describe('a turn that throws', () => {
  it('ends in an apology and a case, once, and the next one goes on', async () => {
    const { connector, runtime } = await createStand();
    await runtime.accept('fake', [from('kim', message('m1', 'throw'))]);
    await runtime.idle();
    await runtime.accept('fake', [from('kim', message('m2', 'Hallo'))]);
    await runtime.idle();
    expect(connector.textsTo('kim')).to.deep.equal(['Entschuldigung.', 'echo Hallo']);
    expect((await runtime.cases()).map((one) => one.reason)).to.deep.equal(['bot-failed']);
    const [one] = await runtime.cases();
    expect((await runtime.case(one!.id)).conversation.transcript[0]!.text).to.equal('throw');
  });

  it('harms no other customer', async () => {
    const { connector, runtime } = await createStand();
    await runtime.accept('fake', [from('kim', message('m1', 'throw')), from('lou', message('m2', 'Hallo'))]);
    await runtime.idle();
    expect(connector.textsTo('lou')).to.deep.equal(['echo Hallo']);
  });

  it('goes to a person even where the apology throws', async () => {
    let tries = 0;
    const { connector, runtime, store } = await createStand({
      engine: {
        ...echo,
        transition: (_, state, event) => {
          if (event.event === 'failed' || (event.event === 'activities' && event.text === 'throw')) {
            tries += 1;
            throw new Error('broken');
          }
          return echo.transition(_, state, event);
        },
      },
    });
    await runtime.accept('fake', [from('kim', message('m1', 'throw')), from('lou', message('m2', 'Hallo'))]);
    await runtime.idle();
    expect(tries).to.be.at.most(6);
    expect((await runtime.cases()).map((one) => `${one.reason} ${one.priority}`)).to.deep.equal(['bot-failed high']);
    expect(await store.unfinished()).to.deep.equal([]);
    expect(connector.textsTo('lou')).to.deep.equal(['echo Hallo']);
    await runtime.accept('fake', [from('kim', message('m3', 'Hallo?'))]);
    await runtime.idle();
    expect(connector.textsTo('kim')).to.deep.equal(['echo Hallo?']);
  });

  describe('whatever happens, in an engine that always throws', () => {
    const saying = (words: string) => ({ source: { de: words }, references: [], render: (_: string, scope: object) => words.replace('{within}', String((scope as { within?: string }).within)) });
    const texts = new Map([
      ['apology', saying('Entschuldigung.')], ['handoff', saying('In {within} kommt jemand.')], ['case-closed', saying('Erledigt.')],
      ['handed-back', saying('Wieder der Bot.')], ['anything-else', saying('Noch etwas?')],
    ]);
    const broken = async () => {
      const stand = await createStand({
        project: { ...project, bot: { ...project.bot, texts } },
        engine: { ...echo, transition: () => { throw new Error('broken'); } },
      });
      const says = async (id: string, words: string): Promise<void> => {
        await stand.runtime.accept('fake', [from('kim', message(id, words))]);
        await stand.runtime.idle();
      };
      await says('m1', 'Hallo');
      const [one] = await stand.runtime.cases();
      return { ...stand, says, one: one! };
    };

    it('the customer hears once that a person comes, and when', async () => {
      const { connector, runtime, says, one, store } = await broken();
      await says('m2', 'Hallo?');
      expect(connector.textsTo('kim')).to.deep.equal(['Entschuldigung. In 5 Minuten kommt jemand.']);
      expect((await runtime.cases()).map(({ reason, status }) => `${reason} ${status}`)).to.deep.equal(['bot-failed waiting']);
      const { conversation } = await runtime.case(one.id);
      expect(conversation.transcript.filter((entry) => entry.from.role === 'user').map((entry) => entry.text)).to.deep.equal(['Hallo', 'Hallo?']);
      expect(await store.unfinished()).to.deep.equal([]);
    });

    it('the case is taken, answered and closed, and the customer is told', async () => {
      const { connector, runtime, one } = await broken();
      expect((await runtime.take(one.id, ada)).agent).to.deep.equal(ada);
      expect(((await runtime.case(one.id)).conversation.state as State).speaker).to.equal('agent');
      await runtime.reply(one.id, ada, 'Ada hier.');
      expect((await runtime.close(one.id, ada)).status).to.equal('closed');
      await runtime.idle();
      expect(connector.textsTo('kim').slice(1)).to.deep.equal(['Ada hier.', 'Erledigt.']);
    });

    it('the case is handed back to a bot that begins anew', async () => {
      const { connector, runtime, one } = await broken();
      await runtime.take(one.id, ada);
      await runtime.handBack(one.id, ada);
      await runtime.idle();
      expect(connector.textsTo('kim').slice(1)).to.deep.equal(['Wieder der Bot. Noch etwas?']);
      expect((await runtime.case(one.id)).conversation.state).to.deep.include({ speaker: 'bot', stack: [], language: 'de' });
    });
  });

  it('writes nothing of what the customer said into the log', async () => {
    const lines: string[] = [];
    const write = (fields: object, text: string): void => { lines.push(JSON.stringify(fields) + text); };
    const logger: Log = { info: write, warn: write, error: write };
    const { runtime } = await createStand({ logger });
    await runtime.accept('fake', [from('491511234567', message('m1', 'throw Kontonummer 4711'))]);
    await runtime.idle();
    expect(lines).to.have.length(1);
    expect(lines.join()).not.to.match(/4711|491511234567|secret/);
  });
});

describe('a turn that is overtaken', () => {
  it('is decided again on what now stands, and the agent who took the case is not spoken over', async () => {
    let takes = 0;
    const { connector, runtime } = await createStand({
      middleware: [{
        onTurn: async (context, next) => {
          await next();
          if (context.activity.text === 'Hallo' && takes === 0) {
            takes += 1;
            const [one] = await runtime.cases();
            await runtime.take(one!.id, ada);
          }
        },
      }],
    });
    await runtime.accept('fake', [from('kim', message('m1', 'person'))]);
    await runtime.idle();
    await runtime.accept('fake', [from('kim', message('m2', 'Hallo'))]);
    await runtime.idle();
    expect(connector.textsTo('kim')).to.deep.equal(['Ein Mensch kommt.']);
    expect(runtime.counts.rerun).to.equal(1);
    const [one] = await runtime.cases();
    expect((await runtime.case(one!.id)).conversation.transcript.map((entry) => entry.text ?? entry.name)).to.include('Hallo');
  });

  it('by a write that changed nothing it stands on is only written again', async () => {
    const store = createLowdbStore({ folder: '', persist: false });
    const { commit } = store;
    let stale = 3;
    store.commit = (conversation, done) => {
      if (stale === 0) return commit(conversation, done);
      stale -= 1;
      return Promise.reject(new StaleVersionError(conversation.id));
    };
    const { connector, runtime } = await createStand({ store });
    await runtime.accept('fake', [from('kim', message('m1', 'Hallo'))]);
    await runtime.idle();
    expect(connector.textsTo('kim')).to.deep.equal(['echo Hallo']);
    expect(runtime.counts).to.include({ rerun: 0, turns: 1 });
  });

  it('rests while the store fails, and goes on once it works', async () => {
    const store = createLowdbStore({ folder: '', persist: false });
    const { commit } = store;
    let full = true;
    store.commit = (conversation, done) => (full ? Promise.reject(new Error('ENOSPC')) : commit(conversation, done));
    const { connector, runtime, clock } = await createStand({ store });
    await runtime.accept('fake', [from('kim', message('m1', 'Hallo'))]);
    await runtime.idle();
    expect(connector.textsTo('kim')).to.deep.equal([]);
    full = false;
    await clock.advance(5000);
    await runtime.idle();
    expect(connector.textsTo('kim')).to.deep.equal(['echo Hallo']);
    expect(await runtime.cases()).to.deep.equal([]);
  });
});

describe("an operator's middleware", () => {
  it('sees and changes what comes in and what goes out, and may say something itself', async () => {
    const { connector, runtime } = await createStand({
      middleware: [{
        onTurn: async (context, next) => {
          context.activity.text = context.activity.text.toUpperCase();
          context.onSendActivities(async (_, activities, send) => {
            for (const activity of activities) activity.text = `${activity.text ?? ''}!`;
            return send();
          });
          await next();
          await context.sendActivity('zuletzt');
        },
      }],
    });
    await runtime.accept('fake', [from('kim', message('m1', 'Hallo'))]);
    await runtime.idle();
    expect(connector.textsTo('kim')).to.deep.equal(['echo HALLO!', 'zuletzt!']);
  });

  it('that ends a turn itself keeps the bot from it', async () => {
    const { connector, runtime, store } = await createStand({
      middleware: [{ onTurn: async (context) => { await context.sendActivity('Wartung'); } }],
    });
    await runtime.accept('fake', [from('kim', message('m1', 'Hallo'))]);
    await runtime.idle();
    expect(connector.textsTo('kim')).to.deep.equal(['Wartung']);
    expect(await store.unfinished()).to.deep.equal([]);
  });
});
