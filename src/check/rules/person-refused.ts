import { reportProof } from '../model/report-proof.js';
import { defineRule } from '../rule.js';

const examples = `examples:
  de: [Ich will einen Menschen sprechen, Verbinden Sie mich bitte, Gibt es hier Mitarbeiter?, Kann mich jemand anrufen?, Ich brauche einen Ansprechpartner]
  en: [I want to talk to a human, Connect me please, Is there any staff?, Can somebody call me?, I need a contact person]
slots:
  order: { type: yes-no, title: { de: Zu einer Bestellung, en: About an order } }
steps:
  - ask: order
    say: { de: Geht es um eine Bestellung?, en: Is it about an order? }
  - choose: order
    cases:
      'yes':
        - handoff: { reason: order }
`;

export const personRefused = defineRule({
  name: 'person-refused',
  severity: 'error',
  isProof: true,
  docs: {
    summary: 'The dialog that bot.yaml names under behaviours.person hands off on every way.',
    why: 'Who asks for a person, anywhere in the conversation, would be sent away.',
    example: {
      beside: { 'bots/demo/bot.yaml': 'behaviours: { person: one }\nreasons: { order: { de: Zu einer Bestellung, en: About an order }, something-else: { de: Etwas anderes, en: Something else } }\n' },
      bad: `${examples}      'no':
        - say: { de: Dann schreiben Sie uns bitte eine E-Mail., en: Please write us an e-mail then. }
`,
      good: `${examples}      'no':
        - handoff: { reason: something-else }
`,
    },
  },
  check: (checked, report) => reportProof('person-refused', checked, report),
});
