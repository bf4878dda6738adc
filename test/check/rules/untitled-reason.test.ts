import { untitledReason } from '../../../src/check/rules/untitled-reason.js';
import { testRule } from '../test-rule.js';

const beside = { 'bots/demo/bot.yaml': 'reasons:\n  exchange: { de: Möchte umtauschen, en: Wants to exchange }\n' };

testRule(untitledReason, {
  valid: {
    'a reason with a title': { keys: 'steps:\n  - handoff: { reason: exchange }\n', beside },
    'a reason of the bot\'s own doing': { keys: 'steps:\n  - handoff: { reason: asked-for-a-person }\n', beside },
    'no reason has a title': 'steps:\n  - handoff: { reason: wrong-size }\n',
  },
  invalid: {
    'a reason without a title': [{ keys: 'steps:\n  - handoff: { reason: ‹wrong-size› }\n', beside }, 'wrong-size: { de: …, en: … }'],
  },
});
