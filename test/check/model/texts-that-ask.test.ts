import { expect } from 'chai';
import { foundIn, played, shopOf } from './played.js';

const colour = `slots:
  color: { type: choice, choices: { red: { de: Rot, en: Red }, blue: { de: Blau, en: Blue } } }
steps:
  - ask: color
    say: { de: Welche Farbe?, en: Which colour? }
`;
const both = (text: string): string => `{ de: "${text}", en: "${text}" }`;
const call = `steps:
  - call: parcels.track
    with: { number: "1" }
    save: parcel
    outcomes:
      not-found:
        - handoff: { reason: unknown-number }
      failed:
        - handoff: { reason: unreachable }
`;

describe('a text that asks', function () {
  this.timeout(20_000);

  const silent: Record<string, string> = {
    'for one of two values': `${colour}  - say: ${both("{% if color == 'red' %}Rot ist da.{% endif %}")}\n`,
    'for all values but one': `${colour}  - say: ${both("{% unless color == 'red' %}Blau ist da.{% endunless %}")}\n`,
    'for the case of one of two values': `${colour}  - say: ${both("{% case color %}{% when 'red' %}Rot ist da.{% endcase %}")}\n`,
    'for a field that the answer need not have': `${call}  - say: ${both('{% if parcel.place %}Bremen: {{ parcel.place }}.{% endif %}')}\n`,
    'for a yes-no of an answer': `${call}  - say: ${both('{% if parcel.paid %}OK.{% endif %}')}\n`,
  };
  for (const [what, keys] of Object.entries(silent)) {
    it(`${what} is found where it says nothing, with the chat that leads there`, async () => {
      const { chat, failures, finding } = await played('unheard', shopOf(keys));
      expect(failures).to.deep.equal([]);
      expect(finding.message).to.include('has no words');
      expect(finding.hint).to.include('{% else %}');
      expect(chat).to.match(/bot: "Kann ich sonst noch etwas für Sie tun\?"\n$/);
    });
  }

  it('and leaves a question without words is found at the question', async () => {
    const { finding, failures } = await played('unheard', shopOf(`${colour.replace('steps:', '  size: { type: number }\nsteps:')}  - ask: size
    say: ${both("{% if color == 'red' %}Größe?{% endif %}")}
  - say: ${both('OK: {{ size }}.')}
`));
    expect(failures).to.deep.equal([]);
    expect(finding.message).to.equal('On this way the question has no words: the customer is asked nothing.');
    expect(finding.range.line).to.equal(9);
  });

  it('for a value, and puts in another one, is found with the value that leads there', async () => {
    const { finding, chat, failures } = await played('unset-read', shopOf(`${call}  - say: ${both('OK{% if parcel.paid %}: {{ parcel.place }}{% endif %}.')}\n`));
    expect(failures).to.deep.equal([]);
    expect(finding.message).to.include('parcel.place');
    expect(chat).to.include('paid: true');
  });

  const spoken: Record<string, string> = {
    'with other words for every other value': `${colour}  - say: ${both("{% if color == 'red' %}Rot.{% else %}Blau.{% endif %}")}\n`,
    'with a case for each value': `${colour}  - say: ${both("{% case color %}{% when 'red' %}Rot.{% when 'blue' %}Blau.{% endcase %}")}\n`,
    'in the middle of a sentence': `${call}  - say: ${both('OK{% if parcel.place %}: {{ parcel.place }}{% endif %}.')}\n`,
    'below a text that always says something': `${call}  - say: ${both('OK.')}\n  - say: ${both('{% if parcel.place %}Bremen: {{ parcel.place }}.{% endif %}')}\n`,
  };
  for (const [what, keys] of Object.entries(spoken)) {
    it(`${what} is fine`, () => expect(foundIn(keys)).to.deep.equal([]));
  }
});
