import { expect } from 'chai';
import { foundIn, played, shopOf } from './played.js';

const bot = { 'bots/demo/bot.yaml': 'holidays: { state: HB }\n' };

const onlyWhen = (when: string, text: string): string => `slots:
  city: { type: text }
  sure: { type: yes-no }
steps:
  - ask: sure
    say: { de: Sicher?, en: Sure? }
  - choose: sure
    cases:
      'yes':
        - ask: city
          say: { de: In welcher Stadt?, en: In which city? }
      'no': []
  - choose:
      - when: ${when}
        then:
          - say: { de: "${text}", en: "${text}" }
      - otherwise:
          - say: { de: Gern., en: Gladly. }
`;

describe('what is so on some days only', function () {
  this.timeout(20_000);

  for (const when of ['holiday is known', 'now is after "2030-01-01"', 'now is after "2030-01-01" and now is before "2031-01-01"', 'now is before "2020-01-01"']) {
    it(`is looked at: ${when}`, async () => {
      const { chat, failures } = await played('unset-read', shopOf(onlyWhen(when, 'In {{ city }}.'), bot));
      expect(failures).to.deep.equal([]);
      expect(chat).to.include('bot: "In ."');
      expect(foundIn(onlyWhen(when, 'Nur {{ city | default: 1 }}.'), bot)).to.deep.equal([]);
    });
  }

  it('is looked at only where there is such a day', () => {
    expect(foundIn(onlyWhen('now is after "2030-01-01" and now is before "2029-01-01"', 'Nie {{ city | default: 1 }}.'), bot)).to.include('never-reached dialogs/one.yaml:18');
  });

  it('goes with the hours: on a holiday nobody is there', () => {
    expect(foundIn(onlyWhen('holiday is known and not open', 'Nur {{ city | default: 1 }}.'), bot)).to.not.include('never-reached dialogs/one.yaml:18');
  });
});
