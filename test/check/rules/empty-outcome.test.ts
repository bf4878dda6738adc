import { emptyOutcome } from '../../../src/check/rules/empty-outcome.js';
import { testRule } from '../test-rule.js';

const call = (outcomes: string, after = '  - say: { de: Da., en: There. }\n'): string => `steps:\n  - call: parcels.track\n    with: { number: "1" }\n    outcomes: { ${outcomes} }\n${after}`;
const over = '[{ end: dialog }]';

testRule(emptyOutcome, {
  valid: {
    'each does something': call(`not-found: ${over}, failed: ${over}`),
    'the success': call(`found: [], not-found: ${over}, failed: ${over}`),
    'where nothing is said below': call('not-found: [], failed: []', '  - end: dialog\n'),
  },
  invalid: {
    'one of them': [call(`‹not-found›: [], failed: ${over}`), 'Say what came of it'],
    'before a question': [`slots: { it: { type: text } }\n${call(`not-found: ${over}, ‹failed›: []`, '  - ask: it\n    say: { de: Was?, en: What? }\n')}`, 'hand off'],
  },
});
