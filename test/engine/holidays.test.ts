import { expect } from 'chai';
import { promiseWords } from '../../src/engine/promise-words.js';
import { dutyAt } from '../../src/runtime/duty.js';
import { files } from './files.js';
import { projectWith } from './project.js';

const bot = files['bots/demo/bot.yaml']!.replaceAll('hours: always', 'hours: { mon-fri: 08:00-18:00 }');
const project = projectWith({ 'bots/demo/bot.yaml': `${bot}holidays: { state: BY, dates: [12-24] }\n` });

describe('a handoff on a holiday', () => {
  function told(now: string, language = 'de'): string {
    const { text, scope } = promiseWords(project, language, 'support', { now, duty: dutyAt(project, now) });
    return project.bot.texts.get(text)!.render(language, scope);
  }

  it('says what day it is and when somebody is back', () => {
    expect(told('2027-01-06T10:00:00Z')).to.match(/Heute ist Heilige Drei Könige, .* morgen um 08:00 Uhr sind wir wieder da/);
    expect(told('2027-01-06T10:00:00Z', 'en')).to.match(/Today is Epiphany .* we are back tomorrow at 08:00 /);
  });

  it('says only when somebody is back where the day has no name, and on a usual evening', () => {
    expect(told('2026-12-24T10:00:00Z')).to.match(/Montag um 08:00 Uhr/).and.not.include('Heute ist');
    expect(told('2027-01-07T20:00:00Z')).to.not.include('Heute ist');
  });

  it('promises nothing into a holiday', () => {
    const { open, promisedAt } = dutyAt(project, '2027-01-05T16:58:00Z')['support']!;
    expect(open).to.equal(true);
    expect(promisedAt).to.equal('2027-01-07T07:03:00.000Z');
  });
});
