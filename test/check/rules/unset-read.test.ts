import { unsetRead } from '../../../src/check/rules/unset-read.js';
import { testRule } from '../test-rule.js';

const call = (found: string, text: string): string => `steps:
  - call: parcels.track
    with: { number: "1" }
    save: parcel
    outcomes:
      not-found:
        - handoff: { reason: unknown-number }
      failed:
        - handoff: { reason: unreachable }
${found}  - say: { de: "Zuletzt in ${text}.", en: "Last seen in ${text}." }
`;

const branch = (no: string, text: string): string => `slots:
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
        - ${no}
  - say: { de: "Dabei steht: ${text}", en: "It says: ${text}" }
`;

testRule(unsetRead, {
  valid: {
    'a field that the text asks for': call('', '{% if parcel.place %}{{ parcel.place }}{% else %}unterwegs{% endif %}'),
    'a field that has other words': call('', "{{ parcel.place | default: 'unterwegs' }}"),
    'a field that is never missing': call('', '{{ parcel.status }}'),
    'a slot that every way fills': branch('set: { wish: nichts }', '{{ wish }}'),
    'a slot that a choose decides by': branch('end: dialog', '{{ wish }}'),
    'a field that the outcome always has': { keys: call('', '{{ parcel.place }}'), beside: { 'bots/demo/services.yaml': `parcels:
  url: https://parcels.example
  operations:
    track:
      get: /track/{number}
      result:
        status: { from: status, one-of: [transit, delivered], otherwise: transit }
        place: { from: place }
      outcomes: { found: { status: 200, has: [place] }, not-found: { status: 404 }, failed: otherwise }
` } },
  },
  invalid: {
    'a field that the answer need not have': [call('', '{{ ‹parcel.place› }}').replace(/(en:.*)‹(.*)›/, '$1$2'), '{% if parcel.place %}'],
    'a slot that one branch fills': [branch('say: { de: Gut., en: Alright. }', '{{ ‹wish› }}').replace(/(en: "It.*)‹(.*)›/, '$1$2'), 'on every way'],
    'a choose over what may be empty': [`slots:
  gift: { type: yes-no }
  ribbon: { type: yes-no }
steps:
  - ask: gift
    say: { de: Ein Geschenk?, en: A gift? }
  - choose: gift
    cases:
      'yes':
        - ask: ribbon
          say: { de: Mit Schleife?, en: With a ribbon? }
      'no':
        - say: { de: Gut., en: Alright. }
  - choose: ‹ribbon›
    cases:
      'yes':
        - say: { de: Mit Schleife also., en: With a ribbon then. }
      'no':
        - say: { de: Ohne Schleife also., en: Without a ribbon then. }
`, 'otherwise'],
    'what a service is given': [branch('say: { de: Gut., en: Alright. }', 'x') + '  - call: parcels.track\n    with: { number: "{{ ‹wish› }}" }\n    outcomes:\n      not-found: []\n      failed: []\n', 'on every way'],
  },
});
