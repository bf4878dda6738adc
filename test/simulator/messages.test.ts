import { expect } from 'chai';
import { createOutside, jonas, valueOf, type Outside } from './world.js';

describe('sending a message', () => {
  let outside: Outside;
  before(async () => { outside = await createOutside(); });
  after(() => outside.stop());
  beforeEach(async () => {
    await outside.control.reset();
    outside.business.got.length = 0;
    await outside.control.say(jonas, 'Hallo');
    await outside.business.has(1);
  });

  it('answers with the contact and an id, and shows it to the customer', async () => {
    const { status, body } = await outside.send({ to: '+49 1511 2345678', type: 'text', text: { body: 'Guten Tag' } });
    expect(status).to.equal(200);
    expect(body).to.deep.include({ messaging_product: 'whatsapp' });
    expect(body.contacts[0]).to.include({ input: '+49 1511 2345678', wa_id: jonas });
    expect(body.messages[0].id).to.match(/^wamid\./);
    const chat = await outside.control.chat(jonas);
    expect(chat.messages.map((message) => message.text)).to.deep.equal(['Hallo', 'Guten Tag']);
  });

  it('tells sent and delivered, with the key that the business gave', async () => {
    await outside.send({ text: { body: 'Guten Tag' }, biz_opaque_callback_data: 'k-1' });
    const statuses = (await outside.business.has(3)).slice(1).map((got) => valueOf(got).statuses[0]);
    expect(statuses.map((status) => status.status)).to.have.members(['sent', 'delivered']);
    expect(statuses.map((status) => status.biz_opaque_callback_data)).to.deep.equal(['k-1', 'k-1']);
    expect(statuses[0]).to.include({ recipient_id: jonas });
    expect(statuses[0].conversation.origin.type).to.equal('service');
  });

  it('takes a business-scoped id for a customer who hides the number', async () => {
    const anna = await outside.control.customer({ waId: '4915100000001', name: 'Anna', hidden: true });
    await outside.control.say(anna.waId, 'Hi');
    const inbound = valueOf((await outside.business.has(2))[1]!);
    expect(inbound.messages[0]).to.not.have.property('from');
    expect(inbound.messages[0].from_user_id).to.equal(anna.userId);
    expect(inbound.contacts[0]).to.not.have.property('wa_id');
    const { body } = await outside.send({ to: undefined, recipient: anna.userId, text: { body: 'Hallo Anna' } });
    expect(body.contacts[0]).to.deep.equal({ input: anna.userId, user_id: anna.userId });
    const [, , sent] = await outside.business.has(4);
    expect(valueOf(sent!).statuses[0]).to.include({ recipient_user_id: anna.userId }).and.not.have.property('recipient_id');
  });

  it('fails as a status outside the window, but lets a template through', async () => {
    await outside.control.advance(24 * 3_600_000 + 1);
    expect((await outside.send({ text: { body: 'Noch da?' } })).status).to.equal(200);
    const failed = valueOf((await outside.business.has(2))[1]!).statuses[0];
    expect(failed.status).to.equal('failed');
    expect(failed.errors[0]).to.include({ code: 131047, title: 'Re-engagement message' });
    const template = await outside.send({ type: 'template', template: { name: 'hello_world', language: { code: 'de' } } });
    expect(template.body.messages[0].message_status).to.equal('accepted');
    const told = (await outside.business.has(4)).slice(2).map((got) => valueOf(got).statuses[0].status);
    expect(told).to.have.members(['sent', 'delivered']);
  });

  it('fails outside the window in the answer where told so', async () => {
    await outside.control.settings({ windowFails: 'answer' });
    await outside.control.advance(24 * 3_600_000 + 1);
    const { status, body } = await outside.send({ text: { body: 'Noch da?' } });
    expect([status, body.error.code]).to.deep.equal([400, 131047]);
  });

  it('reports a number without WhatsApp and a customer out of reach', async () => {
    await outside.send({ to: '4915199999999', text: { body: 'x' } });
    await outside.control.customer({ waId: jonas, reachable: false });
    await outside.send({ text: { body: 'x' } });
    const codes = (await outside.business.has(3)).slice(1).map((got) => valueOf(got).statuses[0].errors[0].code);
    expect(codes).to.deep.equal([131026, 131026]);
  });

  it('marks as read and shows typing until the reply', async () => {
    const [first] = (await outside.control.chat(jonas)).messages;
    const mark = (extra: object, id = first!.id) => outside.graph(`${outside.simulator.business.phoneNumberId}/messages`, { messaging_product: 'whatsapp', status: 'read', message_id: id, ...extra });
    expect(await mark({ typing_indicator: { type: 'text' } })).to.deep.equal({ status: 200, body: { success: true } });
    let chat = await outside.control.chat(jonas);
    expect([chat.typing, chat.messages[0]!.tick]).to.deep.equal([true, 'read']);
    await outside.control.advance(25_000);
    expect((await outside.control.chat(jonas)).typing).to.equal(false);
    await mark({ typing_indicator: { type: 'text' } });
    await outside.send({ text: { body: 'Da bin ich' } });
    chat = await outside.control.chat(jonas);
    expect(chat.typing).to.equal(false);
    expect((await mark({}, 'wamid.nobodys')).body.error.code).to.equal(100);
  });

  it('tells only sent of a reaction, and refuses one to nothing', async () => {
    const [first] = (await outside.control.chat(jonas)).messages;
    await outside.send({ type: 'reaction', reaction: { message_id: first!.id, emoji: '👍' } });
    await outside.send({ type: 'reaction', reaction: { message_id: 'wamid.nobodys', emoji: '👍' } });
    const statuses = (await outside.business.has(3)).slice(1).map((got) => valueOf(got).statuses[0]);
    expect(statuses.map((status) => status.status)).to.have.members(['sent', 'failed']);
    expect(statuses.find((status) => status.status === 'failed').errors[0].code).to.equal(131009);
  });
});
