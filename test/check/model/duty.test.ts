import { expect } from 'chai';
import { foundIn, played, shopOf } from './played.js';

const passesOn = `slots:
  what: { type: text }
steps:
  - ask: what
    say: { de: Was ist es denn?, en: What is it? }
  - handoff: { reason: exchange, note: "{{ what }}" }
`;
const said = (de: string, en: string, more = ''): Record<string, string> => ({ 'bots/demo/bot.yaml': `texts:\n  handoff-closed: { de: "${de}", en: "${en}" }\n${more}` });
const afternoons = 'queues:\n  support: { title: { de: Service-Team, en: Support team }, hours: { mon-fri: 14:00-18:00 }, promise: 5 min }\n';

describe('while nobody is on duty', function () {
  this.timeout(20_000);

  it('no person is promised without a time', async () => {
    const { finding, chat, failures } = await played('unheard', shopOf(passesOn, said('Gleich ist jemand da.', 'From {{ opens }} on.')));
    expect(failures).to.deep.equal([]);
    expect(finding.range.file).to.equal('bots/demo/bot.yaml');
    expect(chat).to.include('  on-duty: false\n').and.include('- bot: "Gleich ist jemand da."');
  });

  it('nor in another language', async () => {
    const { chat, failures } = await played('unheard', shopOf(passesOn, said('{% if opens %}Ab {{ opens }}.{% endif %}', 'Somebody will be with you.', afternoons)));
    expect(failures).to.deep.equal([]);
    expect(chat).to.include('- bot: "Somebody will be with you."');
  });

  it('all is well where the time is told', () => {
    expect(foundIn(passesOn, said('Ab {{ opens }} ist jemand da.', 'From {{ opens }} on.'))).to.deep.equal([]);
    expect(foundIn(passesOn, said('{% if opens %}Ab {{ opens }}.{% endif %}', 'From {{ opens }} on.', afternoons))).to.deep.equal([]);
  });

  it('chats play that are of the time when somebody is', async () => {
    const { chat, failures } = await played('unset-read', shopOf(`slots:\n  what: { type: text }\n  name: { type: text }\nsteps:\n  - ask: what\n    say: { de: Was ist es denn?, en: What is it? }\n  - choose:\n      - when: what contains x\n        then:\n          - set: { name: "{{ what }}" }\n      - otherwise: []\n  - handoff: { reason: exchange, note: "{{ name }}" }\n`, { 'bots/demo/bot.yaml': afternoons }));
    expect(failures).to.deep.equal([]);
    expect(chat).to.include('  on-duty: true\n').and.include('case: { queue: support');
  });
});
