import { personRefused } from '../../../src/check/rules/person-refused.js';
import { testRule, type RuleCase } from '../test-rule.js';

const bot = 'behaviours: { person: one }\n';
const person = (keys: string, beside: Record<string, string> = {}): RuleCase => ({ keys, beside: { 'bots/demo/bot.yaml': bot, ...beside } });
const asks = (no: string): string => `slots:
  order: { type: yes-no, title: { de: Bestellung, en: Order } }
steps:
  - ask: order
    say: { de: Geht es um eine Bestellung?, en: Is it about an order? }
  - choose: order
    cases:
      'yes':
        - handoff: { reason: order }
      'no':
        - ${no}
`;
const inner = (steps: string): Record<string, string> => ({ 'dialogs/inner.yaml': `dialog: inner\ntitle: { de: Innen, en: Inside }\noffer: false\nsteps:\n${steps}` });

testRule(personRefused, {
  valid: {
    'a handoff at once': person('steps:\n  - handoff: { reason: asked }\n'),
    'a handoff on every way; silence and "cancel" are the customer\'s own': person(asks('handoff: { reason: other }')),
    'a handoff whether or not the business is open': person(`steps:
  - choose:
      - when: open
        then:
          - say: { de: Gleich ist jemand da., en: Somebody will be here shortly. }
  - handoff: { reason: asked }
`),
    'a dialog that hands off for it': person('steps:\n  - run: inner\n', inner('  - handoff: { reason: asked }\n')),
    'any other dialog': asks('say: { de: Gut., en: Alright. }'),
  },
  invalid: {
    'one answer that ends it': [person(asks('‹say›: { de: Dann nicht., en: Then not. }')), 'Let every way of it end in a handoff'],
    'outside of hours': [person(`steps:
  - choose:
      - when: open
        then:
          - handoff: { reason: asked }
  - ‹say›: { de: Wir haben geschlossen., en: We are closed. }
`), 'Let every way of it end in a handoff'],
    'a service that is out of order': [person(`steps:
  - call: parcels.track
    with: { number: "1" }
    outcomes:
      not-found:
        - handoff: { reason: asked }
      failed:
        - say: { de: Gerade geht nichts., en: Nothing works right now. }
        - ‹end›: dialog
  - handoff: { reason: asked }
`), 'Let every way of it end in a handoff'],
  },
});
