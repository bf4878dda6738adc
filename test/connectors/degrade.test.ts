import { expect } from 'chai';
import fc from 'fast-check';
import type { Activity, CardAction } from '../../src/activity/activity.js';
import type { Capabilities } from '../../src/connectors/contract.js';
import { degrade } from '../../src/connectors/degrade.js';
import { capabilities as whatsapp } from '../../src/connectors/whatsapp/capabilities.js';
import { choices, message } from './messages.js';

const terminal: Capabilities = { ...whatsapp, buttons: 0, listRows: 0 };
const photo = { contentType: 'image/jpeg', contentUrl: 'https://files.example/1.jpg' };
const voice = { contentType: 'audio/ogg', contentUrl: 'https://files.example/1.ogg' };

const degraded = (fields: Parameters<typeof message>[0], capabilities = whatsapp): Activity[] => degrade(message(fields), capabilities);
const offer = (actions: CardAction[], more = {}): Activity['suggestedActions'] => ({ actions, ...more });
const named = (...titles: string[]): CardAction[] => titles.map((title, index) => ({ type: 'postBack', title, value: `v${index}` }));

describe('degrade', () => {
  it('makes three choices buttons, four a list, eleven numbered lines', () => {
    expect(degraded({ choices: 3 })[0]!.suggestedActions).to.deep.equal({ actions: choices(3), layout: 'buttons' });
    expect(degraded({ choices: 4 })[0]!.suggestedActions).to.deep.equal({ actions: choices(4), layout: 'list', opener: 'Auswählen' });
    const [numbered] = degraded({ choices: 11 });
    expect(numbered!.suggestedActions).to.equal(undefined);
    expect(numbered!.text).to.match(/^Worum geht es\?\n\n1\. Choice 1\n2\. Choice 2\n[^]*11\. Choice 11$/);
  });

  it('numbers choices where there are neither buttons nor lists, with what describes them', () => {
    const actions = named('Ja', 'Nein').map((action, index) => (index === 0 ? { ...action, description: 'gern' } : action));
    expect(degraded({ suggestedActions: offer(actions) }, terminal)[0]!.text).to.equal('Worum geht es?\n\n1. Ja – gern\n2. Nein');
  });

  it('shows a list where the author wants one, under their label', () => {
    const [list] = degraded({ locale: 'en', suggestedActions: offer(choices(2), { layout: 'list', opener: 'Pick one of these parcels' }) });
    expect(list!.suggestedActions).to.include({ layout: 'list', opener: 'Pick one of these p…' });
    expect(degraded({ locale: 'en', suggestedActions: offer(choices(2), { layout: 'list' }) })[0]!.suggestedActions).to.include({ opener: 'Choose' });
  });

  it('cuts titles between graphemes and keeps them apart', () => {
    const [buttons] = degraded({ suggestedActions: offer(named('Sendung 1 zurückschicken', 'Sendung 1 zurückgeben', 'Weiß\nnicht 👩🏽‍🚒👩🏽‍🚒👩🏽‍🚒')) });
    expect(buttons!.suggestedActions!.actions.map(({ title }) => title)).to.deep.equal(['Sendung 1 zurücksch…', 'Sendung 1 zurückgeb…', 'Weiß nicht 👩🏽‍🚒…']);
    const [twins] = degraded({ suggestedActions: offer(named('Das ist ein sehr langer Titel A', 'Das ist ein sehr langer Titel B')) });
    expect(twins!.suggestedActions!.actions.map(({ title }) => title)).to.deep.equal(['Das ist ein sehr la…', 'Das ist ein sehr… 2']);
  });

  it('says a cut row title whole in the description', () => {
    const [list] = degraded({ suggestedActions: offer(named('Rückgabe eines beschädigten Artikels', 'B', 'C', 'D')) });
    expect(list!.suggestedActions!.actions[0]).to.include({ title: 'Rückgabe eines beschädi…', description: 'Rückgabe eines beschädigten Artikels' });
  });

  it('opens an address with a button, or names it where there is none', () => {
    const link: CardAction = { type: 'openUrl', title: 'Zum Etikett für Ihre Rücksendung', value: 'https://nordwind.example/label?id=1' };
    const [button] = degraded({ suggestedActions: offer([link]) });
    expect(button).to.deep.include({ text: 'Worum geht es?', suggestedActions: { actions: [{ ...link, title: 'Zum Etikett für Ihr…' }] } });
    const [text] = degraded({ suggestedActions: offer([link]) }, { ...whatsapp, linkTitle: undefined } as unknown as Capabilities);
    expect(text).to.include({ text: 'Worum geht es?\n\nZum Etikett für Ihre Rücksendung: https://nordwind.example/label?id=1' }).and.not.have.property('suggestedActions');
  });

  it('puts small print under choices, and at the end of a text where it has no place of its own', () => {
    const footer = 'Stand Herbst 2026';
    expect(degraded({ choices: 2, footer })[0]).to.include({ footer, text: 'Worum geht es?' });
    expect(degraded({ footer })[0]).to.include({ text: 'Worum geht es?\n\nStand Herbst 2026' }).and.not.have.property('footer');
    expect(degraded({ choices: 2, footer: 'x'.repeat(61) })[0]!.text).to.match(/x{61}$/);
    const long = degraded({ text: 'Ein Satz davor. '.repeat(100), choices: 2, footer });
    expect(long.map((bubble) => bubble.footer)).to.deep.equal([undefined, footer]);
    expect(degraded({ footer, attachments: [photo] })[0]).to.deep.include({ text: 'Worum geht es?\n\nStand Herbst 2026', attachments: [photo] });
  });

  it('offers one choice once', () => {
    expect(degraded({ suggestedActions: offer([...choices(2), ...choices(2)]) })[0]!.suggestedActions!.actions).to.have.lengthOf(2);
  });

  it('puts the end of a long text above the choices, and the rest ahead', () => {
    const text = `${'Ein Satz davor. '.repeat(100)}\n\nUnd nun?`;
    const bubbles = degraded({ text, choices: 2, replyToId: 'q-1' });
    expect(bubbles.map(({ id, replyToId }) => ({ id, replyToId }))).to.deep.equal([{ id: 'out-1', replyToId: 'q-1' }, { id: 'out-1~2', replyToId: undefined }]);
    expect(bubbles[0]!.suggestedActions).to.equal(undefined);
    expect(bubbles[1]!.text!.endsWith('Und nun?')).to.equal(true);
    expect(bubbles[1]!.suggestedActions!.actions).to.have.lengthOf(2);
  });

  it('puts a short text under the only picture, and nothing under a voice message', () => {
    expect(degraded({ text: 'Bitte sehr', attachments: [photo] })).to.have.lengthOf(1);
    expect(degraded({ text: 'Bitte sehr', attachments: [voice] }).map(({ text }) => text)).to.deep.equal([undefined, 'Bitte sehr']);
    expect(degraded({ text: 'Bitte sehr', attachments: [photo, photo] })).to.have.lengthOf(3);
    expect(degraded({ text: 'x'.repeat(1025), attachments: [photo] })).to.have.lengthOf(2);
    expect(degraded({ choices: 2, attachments: [photo] }).map((part) => Boolean(part.suggestedActions))).to.deep.equal([false, true]);
  });

  it('makes no bubble of nothing, and asks with the label where there is no question', () => {
    expect(degraded({ text: '  ' })).to.deep.equal([]);
    expect(degraded({ text: '', choices: 2 })[0]!.text).to.equal('Auswählen');
  });

  it('leaves events alone', () => {
    const event = message({ type: 'event', name: 'take' });
    expect(degrade(event, whatsapp)).to.deep.equal([event]);
  });

  it('fits any message into any limits, and fits only once', () => {
    const action = fc.record({ type: fc.constant('postBack' as const), title: fc.string({ unit: 'grapheme', maxLength: 40 }), value: fc.string({ minLength: 1, maxLength: 5 }), description: fc.string({ maxLength: 100 }) });
    const any = fc.record({
      text: fc.string({ unit: 'grapheme', maxLength: 3000 }),
      suggestedActions: fc.option(fc.record({ actions: fc.array(action, { maxLength: 14 }), layout: fc.constantFrom('buttons' as const, 'list' as const) }), { nil: undefined }),
      attachments: fc.array(fc.constantFrom(photo, voice), { maxLength: 3 }),
    });
    fc.assert(fc.property(any, fc.constantFrom(whatsapp, terminal), (fields, capabilities) => {
      const bubbles = degraded({ ...fields, suggestedActions: fields.suggestedActions as Activity['suggestedActions'] } as Parameters<typeof message>[0], capabilities);
      for (const bubble of bubbles) {
        expectFits(bubble, capabilities);
        expect(degrade(bubble, capabilities)).to.deep.equal([bubble]);
      }
      expect(new Set(bubbles.map(({ id }) => id)).size).to.equal(bubbles.length);
    }));
  });
});

function expectFits({ text = '', suggestedActions, attachments }: Activity, limits: Capabilities): void {
  expect(text.length).to.be.at.most(suggestedActions ? limits.interactiveText : attachments ? limits.caption : limits.text);
  if (!suggestedActions) return;
  const { actions, layout } = suggestedActions;
  const isList = layout === 'list';
  expect(actions.length).to.be.within(1, isList ? limits.listRows : limits.buttons);
  expect(new Set(actions.map(({ title }) => title)).size).to.equal(actions.length);
  for (const { title, description = '' } of actions) {
    expect(title.length).to.be.within(1, isList ? limits.listTitle : limits.buttonTitle);
    expect(description.length).to.be.at.most(isList ? limits.listDescription : 0);
  }
}
