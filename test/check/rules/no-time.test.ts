import { noTime } from '../../../src/check/rules/no-time.js';
import { testRule } from '../test-rule.js';

const beside = { 'bots/demo/bot.yaml': 'templates:\n  arrived:\n    text: { de: Gut angekommen?, en: Did it arrive? }\n' };
const waits = (type: string, until = 'it'): string => `slots: { it: { type: ${type} } }\nsteps:\n  - ask: it\n    say: { de: Wann?, en: When? }\n  - wait: { until: ${until} }\n  - handoff: { reason: visit }\n`;
const notifies = (type: string, at = 'it'): string => `slots: { it: { type: ${type} }, ok: { type: yes-no } }\nsteps:\n  - ask: it\n    say: { de: Wann?, en: When? }\n  - ask: ok\n    say: { de: Ja?, en: Yes? }\n  - notify: arrived\n    at: ${at}\n    consent: ok\n`;
const field = (until: string): string => `steps:\n  - call: parcels.track\n    with: { number: "1" }\n    save: parcel\n    outcomes:\n      not-found: [{ end: dialog }]\n      failed: [{ end: dialog }]\n  - wait: { until: ${until} }\n  - handoff: { reason: visit }\n`;

testRule(noTime, {
  valid: {
    'a day': waits('date'),
    'a day to come': waits('date, range: future'),
    'a time of day': waits('time'),
    'a day and a time': waits('date-time'),
    'an appointment': { keys: notifies('appointment'), beside },
    'a date of a service\'s answer': field('parcel.at'),
    'a length of time': 'steps:\n  - say: { de: a, en: b }\n  - wait: 10 min\n  - handoff: { reason: visit }\n',
  },
  invalid: {
    'a text that is waited for': [waits('text', '‹it›'), 'type date'],
    'a number that is notified at': [{ keys: notifies('number', '‹it›'), beside }, 'type date'],
    'a day that is over': [{ keys: notifies('date, range: past', '‹it›'), beside }, 'future'],
    'a text of a service\'s answer': [field('‹parcel.place›'), 'type: date'],
    'a number of a service\'s answer': [field('‹parcel.weight›'), 'type: date'],
  },
});
