import { untitledSlot } from '../../../src/check/rules/untitled-slot.js';
import { testRule } from '../test-rule.js';

const titled = '{ type: text, title: { de: Größe, en: Size } }';
const beside = { 'dialogs/other.yaml': `slots:\n  colour: ${titled}\n` };
const steps = 'steps:\n  - handoff: { reason: exchange }\n';

testRule(untitledSlot, {
  valid: {
    'each slot has a title': { keys: `slots:\n  size: ${titled}\n${steps}`, beside },
    'no slot has one': `slots:\n  size: { type: text }\n${steps}`,
  },
  invalid: {
    'a slot of the same dialog': [`slots:\n  size: ${titled}\n  ‹number›: { type: text }\n${steps}`, 'title: { de: …, en: … }'],
    'a slot of another dialog': [{ keys: `slots:\n  ‹number›: { type: text }\n${steps}`, beside }, 'title: { de: …, en: … }'],
    'a slot that several dialogs of a file share, once': [
      { file: 'whole', keys: `dialog: one\ntitle: { de: Plaudern, en: Talk }\nslots:\n  ‹mood›: { type: text }\nintents:\n  hello: { steps: [{ say: { de: Hallo., en: Hello. } }] }\n  bye: { steps: [{ say: { de: Tschüss., en: Bye. } }] }\n`, beside },
      'Give it one',
    ],
  },
});
