import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type LanguageServer, type Position, startLanguageServer } from './language-server.js';

const folder = join(import.meta.dirname, '../../..');
const schema = (name: string): string => pathToFileURL(join(folder, `docs/schemas/${name}.schema.json`)).href;
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

const dialog = `dialog: gift-wrap
title: { de: Geschenk, en: Gift }
slots:
  gift: { type: yes-no }
steps:
  - ask: gift
    say: { de: Einpacken?, en: Wrap it? }
    tries: 2
  - choose: gift
    cases:
      'yes':
        - say: { de: Gern., en: Gladly. }
    otherwise:
      - handoff: { reason: no-gift }
`;

const chat = `- transcript: Wrapped
  services: { shop.wrap: done }
  chat:
    - customer: als Geschenk bitte
    - bot: Gern.
    - bot: { text: Einpacken?, buttons: [Ja, Nein] }
    - agent: takes
`;

/** Where a word stands in a text; with `after`, just behind it. */
function at(text: string, word: string, after = false): Position {
  const before = text.slice(0, text.indexOf(word) + (after ? word.length : 0)).split('\n');
  return { line: before.length - 1, character: before.at(-1)!.length };
}

describe('the schemas in an editor', () => {
  let server: LanguageServer;
  let count = 0;
  before(async () => {
    server = await startLanguageServer({
      validate: true, hover: true, completion: true, schemaStore: { enable: false },
      schemas: { [schema('dialog')]: ['/dialogs/*.yaml', '!/dialogs/*.test.yaml'], [schema('transcripts')]: ['/dialogs/*.test.yaml'], [schema('bot')]: ['bot.yaml'], [schema('services')]: ['services.yaml'] },
    });
  });
  after(() => server.stop());

  const open = async (text: string, ending = 'yaml'): Promise<{ path: string; problems: string[] }> => {
    const path = `/project/dialogs/${++count}.${ending}`;
    const problems = await server.open(path, text);
    return { path, problems: problems.map(({ message, range: { start, end } }) => `${start.line}:${start.character}-${end.character} ${message}`) };
  };
  const labels = async (text: string, position: Position): Promise<string[]> => {
    const { path } = await open(text);
    return (await server.complete(path, position)).map(({ label }) => label);
  };

  it('have nothing against what is shipped', async () => {
    const dialogs = readdirSync(join(folder, 'dialogs')).filter((file) => file.endsWith('.yaml')).map((file) => `dialogs/${file}`);
    for (const path of [...dialogs, 'bots/demo/bot.yaml', 'bots/demo/services.yaml']) {
      expect(await server.open(`/project/${path}`, read(path)), path).to.deep.equal([]);
    }
  });

  it('underline a misspelt option, the step being known', async () => {
    expect((await open(dialog.replace('tries', 'trys'))).problems).to.deep.equal(['7:4-8 Property trys is not allowed.']);
  });

  it('underline a misspelt step deep in a choose, and nothing else', async () => {
    expect((await open(dialog.replace('- say: { de: Gern', '- sai: { de: Gern'))).problems).to.deep.equal(['11:10-13 There is no such step.']);
  });

  it('underline a value of the wrong kind, and a missing one', async () => {
    expect((await open(dialog.replace('tries: 2', 'tries: two'))).problems).to.deep.equal(['7:11-14 Incorrect type. Expected "integer".']);
    expect((await open(dialog.replace('{ reason: no-gift }', '{}'))).problems).to.deep.equal(['13:8-15 Missing property "reason".']);
    expect((await open(dialog.replace('yes-no', 'yesno'))).problems.join()).to.match(/^3:16-21 Value is not accepted. Valid values: .*"yes-no"/);
  });

  it('complete steps, with what each does', async () => {
    const text = `${dialog}  - `;
    const { path } = await open(text);
    const found = await server.complete(path, { line: text.split('\n').length - 1, character: 4 });
    expect(found.map(({ label }) => label)).to.include.members(['say', 'ask', 'call', 'choose', 'handoff', 'run', 'end']);
    expect(found.find(({ label }) => label === 'handoff')?.documentation).to.match(/^Passes the customer to a person/);
  });

  it("complete a step's options, and a slot's types", async () => {
    const steps = dialog.replace('    tries: 2\n', '    \n');
    expect(await labels(steps, { line: 7, character: 4 })).to.include.members(['tries', 'invalid', 'exhausted']);
    const slots = dialog.replace('{ type: yes-no }', '\n    type: ');
    expect(await labels(slots, at(slots, 'type: ', true))).to.include.members(['yes-no', 'date', 'tracking-number']);
  });

  it('underline what is wrong in a transcript, at its place', async () => {
    expect((await open(chat.replace('customer:', 'custmer:'), 'test.yaml')).problems).to.deep.equal(['3:6-13 Property custmer is not allowed.']);
    expect((await open(chat.replace('buttons', 'button'), 'test.yaml')).problems).to.deep.equal(['5:31-37 Property button is not allowed.']);
    expect((await open(chat.replace('agent: takes', 'agent: leaves'), 'test.yaml')).problems.join()).to.match(/^6:13-19 Value is not accepted. Valid values: "takes"/);
    expect((await open(chat.replace('  chat:', '  chats:'), 'test.yaml')).problems).to.deep.equal(['0:2-3 Missing property "chat".', '2:2-7 Property chats is not allowed.']);
  });

  it('complete and explain the lines of a chat', async () => {
    const text = `${chat}    - `;
    const { path } = await open(text, 'test.yaml');
    const found = await server.complete(path, { line: text.split('\n').length - 1, character: 6 });
    expect(found.map(({ label }) => label)).to.include.members(['customer', 'bot', 'agent', 'case', 'after', 'on-duty']);
    expect(await server.hover(path, at(chat, 'services'))).to.include('Operation: its outcome');
    expect(await server.hover(path, at(chat, 'agent'))).to.include('What the agent does');
  });

  it('ask for the consent and the time that a notification needs', async () => {
    const steps = (keys: string): string => dialog.replace('  - ask: gift', `  - notify: gift_sent\n${keys}  - ask: gift`);
    expect((await open(steps('    after: 2 days\n'))).problems).to.deep.equal(['5:4-5 Missing property "consent".']);
    expect((await open(steps('    consent: gift\n'))).problems.join()).to.match(/^5:4-5 /);
    expect((await open(steps('    consent: gift\n    after: 2 days\n'))).problems).to.deep.equal([]);
    expect((await open(steps('    cancel: true\n'))).problems).to.deep.equal([]);
  });

  it('show an example of a key', async () => {
    expect(await server.open('/project/bots/empty/bot.yaml', 'queues: {}\n')).to.not.be.empty;
    expect(await server.hover('/project/bots/empty/bot.yaml', { line: 0, character: 1 })).to.include('Service-Team');
  });

  it('explain what the pointer rests on', async () => {
    const { path } = await open(dialog);
    expect(await server.hover(path, at(dialog, 'tries'))).to.include('After how many answers that do not fit it gives up.');
    expect(await server.hover(path, at(dialog, 'otherwise'))).to.include('What to do for every other value.');
  });
});
