import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { defaultTextNames } from '../../src/dialog/defaults/texts.js';
import { createChat } from './chat.js';
import { files } from './files.js';
import { projectWith } from './project.js';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

function sourceOf(folder: string): string {
  return readdirSync(join(src, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(src, folder, file), 'utf8'))
    .join('\n');
}

describe('default texts', () => {
  it('are all said somewhere', () => {
    const source = sourceOf('engine') + sourceOf('steps');
    const kinds = ['photo', 'voice', 'video', 'document', 'location', 'contact', 'sticker', 'other'].map((kind) => `unreadable-${kind}`).concat(['photo', 'document', 'location'].map((type) => `wants-${type}`), [1, 2, 3, 4, 5].map((score) => `rating-${score}`));
    expect(defaultTextNames.filter((name) => !source.includes(`'${name}'`) && !kinds.includes(name))).to.deep.equal([]);
  });

  it('may be overridden, and read what they are said to read', () => {
    const bot = `${files['bots/demo/bot.yaml']!}texts:
  where-were-we: { de: "Weiter mit {{ title }}:", en: "Back to {{ title }}:" }
  cancelled: { de: "{{ title }} ist aus.", en: "{{ title }} is off." }
  handed-back: { de: "Danke, {{ agent }}.", en: "Thanks, {{ agent }}." }
  handoff: { de: "{{ queue }} in {{ within }}", en: "{{ queue }} in {{ within }}" }
  interrupted-too-deep: { de: "Erst {{ title }}.", en: "First {{ title }}." }
`;
    const chat = createChat(projectWith({ 'bots/demo/bot.yaml': bot }));
    chat.says('wo ist mein paket');
    expect(chat.says('wann habt ihr geöffnet?')[1]).to.equal('Weiter mit Paket verfolgen: Wie lautet die Nummer?');
    chat.says('ich will umziehen');
    expect(chat.says('bitte abbrechen')).to.deep.equal(['Umzug ist aus. Weiter mit Paket verfolgen: Wie lautet die Nummer?']);
    expect(chat.says('ich will einen menschen')).to.deep.equal(['Service in 5 Minuten']);
    expect(chat.handsBack()).to.deep.equal(['Danke, Ada. Weiter mit Paket verfolgen: Wie lautet die Nummer?']);
    for (const words of ['ich will umziehen', 'ich will mich beschweren', 'ich will es zurückschicken']) chat.says(words);
    expect(chat.says('ich habe einen gutschein')).to.deep.equal(['Erst Rücksendung. Warum?']);
  });
});
