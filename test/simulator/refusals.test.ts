import { expect } from 'chai';
import { createOutside, jonas, type Outside } from './world.js';

const long = (length: number): string => 'x'.repeat(length);
const buttons = (...titles: string[]): object => ({
  type: 'interactive',
  interactive: { type: 'button', body: { text: 'Wählen' }, action: { buttons: titles.map((title, index) => ({ type: 'reply', reply: { id: String(index), title } })) } },
});
const rows = (count: number, row: object = {}): object[] => Array.from({ length: count }, (_, index) => ({ id: `r${index}`, title: `Zeile ${index}`, ...row }));
const list = (sections: object[], extra: object = {}): object => ({
  type: 'interactive', interactive: { type: 'list', body: { text: 'Wählen' }, action: { button: 'Öffnen', sections }, ...extra },
});
const template = (name: string, ...texts: string[]): object => ({
  type: 'template',
  template: { name, language: { code: 'de' }, ...(texts.length > 0 && { components: [{ type: 'body', parameters: texts.map((text) => ({ type: 'text', text })) }] }) },
});

/** What is sent, Meta's code and the HTTP status; no code: taken. */
const cases: [name: string, message: Record<string, unknown> | object, code?: number, status?: number][] = [
  ['a text', { text: { body: long(4096) } }],
  ['a text too long', { text: { body: long(4097) } }, 100],
  ['a text of blanks', { text: { body: '  \n' } }, 100],
  ['a text that is a number', { text: { body: 5 } }, 100],
  ['a text without body', { text: {} }, 100],
  ['a misspelt key', { text: { body: 'x', previewUrl: true } }, 100],
  ['no recipient', { to: undefined, text: { body: 'x' } }, 100],
  ['a recipient that is no number', { to: 'Jonas', text: { body: 'x' } }, 100],
  ['a recipient without country code', { to: '015112345678', text: { body: 'x' } }, 100],
  ['the business itself', { to: '493023125100', text: { body: 'x' } }, 131021],
  ['another product', { messaging_product: 'signal', text: { body: 'x' } }, 100],
  ['no product', { messaging_product: undefined, text: { body: 'x' } }, 100],
  ['an unknown type', { type: 'hologram' }, 131051],
  ['a type named like a method', { type: 'constructor' }, 131051],
  ['a group', { recipient_type: 'group', text: { body: 'x' } }, 131051],
  ['a key of ours of 512', { text: { body: 'x' }, biz_opaque_callback_data: long(512) }],
  ['a key of ours of 513', { text: { body: 'x' }, biz_opaque_callback_data: long(513) }, 100],
  ['a quote of no message id', { text: { body: 'x' }, context: { message_id: '<id>' } }, 131009],
  ['three buttons', buttons('Eins', 'Zwei', long(20))],
  ['four buttons', buttons('1', '2', '3', '4'), 131009],
  ['no buttons', buttons(), 131009],
  ['a button of 21', buttons(long(21)), 131009],
  ['two buttons alike', buttons('Ja', 'Ja'), 131009],
  ['a button without title', buttons(''), 131009],
  ['buttons without body', { type: 'interactive', interactive: { type: 'button', action: { buttons: [] } } }, 131008],
  ['a list of ten', list([{ rows: rows(10, { description: long(72) }) }])],
  ['a list of eleven over two sections', list([{ title: 'A', rows: rows(6) }, { title: 'B', rows: rows(5) }]), 131009],
  ['sections without title', list([{ rows: rows(1) }, { rows: [{ id: 'z', title: 'Z' }] }]), 131008],
  ['rows with one id twice', list([{ rows: [...rows(1), ...rows(1)] }]), 131009],
  ['a row title of 25', list([{ rows: [{ id: '1', title: long(25) }] }]), 131009],
  ['a row description of 73', list([{ rows: rows(1, { description: long(73) }) }]), 131009],
  ['a row id of 201', list([{ rows: [{ id: long(201), title: 'A' }] }]), 131009],
  ['a list with a picture on top', list([{ rows: rows(1) }], { header: { type: 'image', image: { link: 'https://nordwind.example/a.png' } } }), 131009],
  ['a footer of 61', list([{ rows: rows(1) }], { footer: { text: long(61) } }), 131009],
  ['a header of 61', list([{ rows: rows(1) }], { header: { type: 'text', text: long(61) } }), 131009],
  ['a link', { type: 'interactive', interactive: { type: 'cta_url', body: { text: 'x' }, action: { name: 'cta_url', parameters: { display_text: 'Öffnen', url: 'https://nordwind.example' } } } }],
  ['a link to a script', { type: 'interactive', interactive: { type: 'cta_url', body: { text: 'x' }, action: { name: 'cta_url', parameters: { display_text: 'Öffnen', url: 'javascript:alert(1)' } } } }, 131009],
  ['a request for the location', { type: 'interactive', interactive: { type: 'location_request_message', body: { text: 'Wo?' }, action: { name: 'send_location' } } }],
  ['a catalog', { type: 'interactive', interactive: { type: 'catalog_message', body: { text: 'x' }, action: { name: 'catalog_message' } } }, 131051],
  ['a picture by address', { type: 'image', image: { link: 'https://nordwind.example/a.png', caption: long(1024) } }],
  ['a caption of 1025', { type: 'image', image: { link: 'https://nordwind.example/a.png', caption: long(1025) } }, 100],
  ['a picture by unknown id', { type: 'image', image: { id: '123' } }, 100],
  ['a picture from a file', { type: 'image', image: { link: 'file:///etc/passwd' } }, 100],
  ['a picture from nowhere', { type: 'image', image: {} }, 100],
  ['a caption on a sound', { type: 'audio', audio: { link: 'https://nordwind.example/a.mp3', caption: 'x' } }, 100],
  ['a location', { type: 'location', location: { latitude: 53.55, longitude: '9.99', name: 'Lager' } }],
  ['a location beyond the pole', { type: 'location', location: { latitude: 91, longitude: 9 } }, 100],
  ['a contact', { type: 'contacts', contacts: [{ name: { formatted_name: 'A B', first_name: 'A' }, phones: [{ phone: '+49 30 1' }] }] }],
  ['a contact without name', { type: 'contacts', contacts: [{ phones: [] }] }, 131008],
  ['a reaction of two emojis', { type: 'reaction', reaction: { message_id: 'wamid.x', emoji: '👍👎' } }, 100],
  ['a template', template('conversation_reopened', 'Jonas')],
  ['a template without its parameter', template('conversation_reopened'), 132000],
  ['a template with one too many', template('conversation_reopened', 'a', 'b'), 132000],
  ['a template parameter with a line break', template('conversation_reopened', 'a\nb'), 132007],
  ['a template that nobody approved', template('free_money'), 132001, 404],
  ['a form of the business', { type: 'interactive', interactive: { type: 'flow', body: { text: 'x' }, action: { name: 'flow', parameters: { flow_message_version: '3', flow_id: '1180245566', flow_cta: 'Los' } } } }],
  ['a form that isn\'t published', { type: 'interactive', interactive: { type: 'flow', body: { text: 'x' }, action: { name: 'flow', parameters: { flow_message_version: '3', flow_id: '1180245567', flow_cta: 'Los' } } } }, 131009],
];

describe('what Meta would refuse', () => {
  let outside: Outside;
  before(async () => {
    outside = await createOutside({ settings: { rates: { perSecond: null, pairIntervalMs: null } } });
    await outside.control.say(jonas, 'Hallo');
  });
  after(() => outside.stop());

  for (const [name, message, code, status] of cases) {
    it(`${code === undefined ? 'takes' : `refuses with ${code}`}: ${name}`, async () => {
      const answer = await outside.send(message as Record<string, unknown>);
      if (code === undefined) {
        expect(answer.body, JSON.stringify(answer.body)).to.have.property('messages');
        return;
      }
      expect(answer.status).to.equal(status ?? 400);
      expect(answer.body.error).to.include({ code, type: 'OAuthException' });
      expect(answer.body.error.message).to.match(new RegExp(`^\\(#${code}\\) `));
      expect(answer.body.error.error_data).to.include({ messaging_product: 'whatsapp' }).and.have.property('details').that.is.not.empty;
      expect(answer.body.error.fbtrace_id).to.be.a('string');
    });
  }

  it('asks for the token, and for the right one', async () => {
    const path = `${outside.simulator.business.phoneNumberId}/messages`;
    const wrong = await outside.graph(path, {}, { authorization: 'Bearer stolen' });
    expect([wrong.status, wrong.body.error.code]).to.deep.equal([401, 190]);
    const none = await outside.graph(path, {}, { authorization: '' });
    expect([none.status, none.body.error.code]).to.deep.equal([401, 104]);
  });

  it('knows no other number', async () => {
    const { status, body } = await outside.graph('999/messages', {});
    expect(status).to.equal(400);
    expect(body.error).to.include({ code: 100, error_subcode: 33, type: 'GraphMethodException' });
    expect(body.error.message).to.contain('Object with ID \'999\' does not exist');
  });

  for (const [name, body] of Object.entries({ 'half a JSON': '{"messaging_product":"wha', 'a list': '[]', null: 'null', nothing: '', 'a deep nest': '['.repeat(200_000) })) {
    it(`reads ${name} as no parameters`, async () => {
      const answer = await outside.graph(`${outside.simulator.business.phoneNumberId}/messages`, body);
      expect([answer.status, answer.body.error.message]).to.deep.equal([400, '(#100) The parameter messaging_product is required.']);
    });
  }

  it('refuses a body that is too large, and stays up', async () => {
    const answer = await outside.send({ text: { body: long(1_200_000) } }).catch(() => ({ status: 413 }));
    expect(answer.status).to.equal(413);
    expect((await outside.send({ text: { body: 'noch da' } })).status).to.equal(200);
  });

  it('answers unknown addresses as Meta does', async () => {
    const { status, body } = await outside.get('v23.0/1/2/3');
    expect(status).to.equal(400);
    expect(body.error.message).to.equal('Unknown path components: /v23.0/1/2/3');
  });
});
