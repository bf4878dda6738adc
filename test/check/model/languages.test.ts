import { expect } from 'chai';
import { foundIn, played, shopOf } from './played.js';

const branch = (de: string, en: string): string => `slots:
  gift: { type: yes-no }
  wish: { type: text }
steps:
  - ask: gift
    say: { de: Ein Geschenk?, en: A gift? }
  - choose: gift
    cases:
      'yes':
        - ask: wish
          say: { de: Was schreiben wir dazu?, en: What shall we write? }
      'no':
        - say: { de: Gut., en: Alright. }
  - say: { de: "${de}", en: "${en}" }
`;
const colour = (de: string, en: string): string => `slots:
  color: { type: choice, choices: { red: { de: Rot, en: Red }, blue: { de: Blau, en: Blue } } }
steps:
  - ask: color
    say: { de: Welche Farbe?, en: Which colour? }
  - say: { de: "${de}", en: "${en}" }
`;

describe('a fault in the second language alone', function () {
  this.timeout(20_000);

  it('is found where a value is missing, with a chat in that language', async () => {
    const { chat, failures } = await played('unset-read', shopOf(branch('Danke, es ist notiert.', 'It says: {{ wish }}.')));
    expect(failures).to.deep.equal([]);
    expect(chat).to.include('bot: "A gift?"').and.include('bot: "It says: ."').and.not.include('Ein Geschenk');
  });

  it('is found where a text is empty, with a chat in that language', async () => {
    const { chat, failures } = await played('unheard', shopOf(colour('Gern, {{ color }}.', "{% if color == 'red' %}Sure.{% endif %}")));
    expect(failures).to.deep.equal([]);
    expect(chat).to.include('Which colour?').and.match(/bot: "Is there anything else I can do for you\?"\n$/);
  });

  it('is told once where both languages have it, in the first', async () => {
    const { chat, failures } = await played('unset-read', shopOf(branch('Dabei steht: {{ wish }}.', 'It says: {{ wish }}.')));
    expect(failures).to.deep.equal([]);
    expect(chat).to.include('Ein Geschenk?');
  });

  it('is none where each language says it in its own way', () => {
    expect(foundIn(colour("{% if color == 'red' %}Rot{% else %}Blau{% endif %}.", "{% case color %}{% when 'red' %}Sure.{% else %}Gladly.{% endcase %}"))).to.deep.equal([]);
  });
});
