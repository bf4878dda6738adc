import { neverReached } from '../../../src/check/rules/never-reached.js';
import { testRule } from '../test-rule.js';

const tracked = (when: string): string => `steps:
  - call: parcels.track
    with: { number: "1" }
    save: parcel
    outcomes:
      not-found: []
      failed: []
  - choose:
${when}      - otherwise:
          - say: { de: Leicht., en: Light. }
`;

testRule(neverReached, {
  valid: {
    'numbers below, equal and above': tracked(`      - when: parcel.weight is more than 30
        then:
          - say: { de: Schwer., en: Heavy. }
      - when: parcel.weight is 30
        then:
          - say: { de: Genau dreißig., en: Exactly thirty. }
`),
    'what only nothing is': tracked('      - when: parcel.weight is unknown\n        then:\n          - say: { de: Unbekannt., en: Unknown. }\n'),
    'on another day': `steps:
  - choose:
      - when: now is after "2030-01-01"
        then:
          - say: { de: Wir sind umgezogen., en: We have moved. }
      - otherwise:
          - say: { de: Wir sind noch da., en: We are still here. }
`,
    'by what is reckoned': `slots: { from: { type: date }, to: { type: date }, days: { type: number, whole: true } }
steps:
  - ask: from
    say: { de: Ab wann?, en: From when? }
  - ask: to
    say: { de: Bis wann?, en: Until when? }
  - set: { days: "{{ to | minus: from }}" }
  - choose: days
    cases:
      up to 6:
        - say: { de: Tagespreis., en: Daily price. }
      7+:
        - say: { de: Wochenpreis., en: Weekly price. }
`,
    'a way for every answer, and for none': `slots:
  colour: { type: choice, choices: { red: { de: Rot, en: Red }, blue: { de: Blau, en: Blue } } }
  when: { type: date }
steps:
  - ask: colour
    say: { de: Welche Farbe?, en: What colour? }
    tries: 2
    exhausted:
      - say: { de: "Dann Weiß.", en: "White then." }
      - end: dialog
  - choose: colour
    cases:
      red:
        - say: { de: Rot also., en: Red then. }
      blue:
        - ask: when
          say: { de: Wann?, en: When? }
        - choose:
            - when: when is before "2030-01-01"
              then:
                - say: { de: Bald., en: Soon. }
            - otherwise:
                - say: { de: Später., en: Later. }
`,
  },
  invalid: {
    'more than there is': [tracked(`      - when: parcel.weight is more than 30
        then:
          - say: { de: Schwer., en: Heavy. }
      - when: parcel.weight is more than 50
        then:
          - ‹say›: { de: Sehr schwer., en: Very heavy. }
`), 'a condition above it'],
    'once what stands together': [`slots:
  gift: { type: yes-no }
steps:
  - set: { gift: true }
  - choose: gift
    cases:
      'yes':
        - say: { de: Verpackt., en: Wrapped. }
        - end: dialog
      'no':
        - ‹say›: { de: Unverpackt., en: Unwrapped. }
        - say: { de: Fertig., en: Done. }
  - ‹say›: { de: Danke., en: Thank you. }
`, 'a condition above it'],
  },
});
