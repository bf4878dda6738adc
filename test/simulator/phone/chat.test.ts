import { expect } from 'chai';
import type { PhoneMessage } from '../../../src/simulator/phone/api.js';
import { drawChat, isOpen, type Outgoing } from '../../../src/simulator/phone/chat.js';

const at = '2026-11-02T10:00:00Z';
const business = (id: string, fields: Partial<PhoneMessage> = {}): PhoneMessage => ({ id, from: 'business', at, kind: 'text', text: id, status: 'read', ...fields });
const customer = (id: string, fields: Partial<PhoneMessage> = {}): PhoneMessage => ({ id, from: 'customer', at, kind: 'text', text: id, status: 'sent', ...fields });
const outgoing = (id: string, fields: Partial<Outgoing> = {}): Outgoing => ({ id, at, sending: { kind: 'text', text: id }, ...fields });

describe('the drawn chat', () => {
  it('shows what is on its way last, once, until the simulator has it', () => {
    const drawn = drawChat([customer('known')], [outgoing('arrived', { sentAs: 'known' }), outgoing('answered', { sentAs: 'later' }), outgoing('sent')]);
    expect(drawn.map(({ text, status }) => `${text} ${status}`)).to.deep.equal(['known sent', 'answered pending', 'sent pending']);
  });

  it('shows a message once that arrives before the simulator has said so, and a second one of the same words too', () => {
    const texts = (...items: Outgoing[]) => drawChat([customer('old', { text: 'ja' }), customer('new', { text: 'ja' })], items).map(({ text, status }) => `${text} ${status}`);
    const again = (id: string) => outgoing(id, { sending: { kind: 'text', text: 'ja' }, after: 'old' });
    expect(texts(again('a'))).to.deep.equal(['ja sent', 'ja sent']);
    expect(texts(again('a'), again('b'))).to.deep.equal(['ja sent', 'ja sent', 'ja pending']);
  });

  it('marks what was refused', () => {
    expect(drawChat([], [outgoing('x', { failure: '' })])[0]!.status).to.equal('failed');
  });

  it('hangs the last reaction of each side on its message, and forgets one that was taken back', () => {
    const reaction = (id: string, from: 'customer' | 'business', emoji: string) => ({ ...business(id), from, kind: 'reaction' as const, context: 'a', emoji });
    const drawn = drawChat([business('a'), reaction('r1', 'customer', '👍'), reaction('r2', 'business', '🎉'), reaction('r3', 'customer', '❤️')], []);
    expect(drawn).to.have.length(1);
    expect(drawn[0]!.reactions).to.deep.equal(['❤️', '🎉']);
    expect(drawChat([business('a'), reaction('r1', 'customer', '👍'), reaction('r2', 'customer', '')], [])[0]!.reactions).to.deep.equal([]);
  });

  it('quotes what a message answers, if that is there', () => {
    const drawn = drawChat([business('question'), customer('answer', { context: 'question' }), customer('other', { context: 'gone' })], []);
    expect(drawn.map(({ quoted }) => quoted?.id)).to.deep.equal([undefined, 'question', undefined]);
  });

  it('leaves choices open until they are answered', () => {
    const messages = [business('a'), business('b'), customer('c', { context: 'a' })];
    expect([isOpen(messages, 'a'), isOpen(messages, 'b'), isOpen(messages, 'gone')]).to.deep.equal([false, true, false]);
  });
});
