import { personalSent } from '../../../src/check/rules/personal-sent.js';
import { shop } from '../shop.js';
import { testRule } from '../test-rule.js';

const call = (slot: string, number: string): string =>
  `slots: { it: { ${slot} } }\nsteps:\n  - ask: it\n    say: { de: Was?, en: What? }\n  - call: parcels.track\n    with: { number: "${number}" }\n    outcomes: { not-found: [{ end: dialog }], failed: [{ end: dialog }] }\n  - say: { de: Da., en: There. }\n`;

const services = shop['bots/demo/services.yaml'].replace('      get: /track/{number}', '      get: /track/{number}\n      personal: [number]');

testRule(personalSent, {
  valid: {
    "what is nobody's": call('type: text', '{{ it }}'),
    'what the operation needs': { keys: call('type: phone, personal: true', '{{ it }}'), beside: { 'bots/demo/services.yaml': services } },
    'something that stands beside': call('type: phone, personal: true', '1'),
  },
  invalid: {
    'a phone number': [call('type: phone, personal: true', '{{ ‹it› }}'), 'add "personal: [number]" to track'],
    'within other words': [call('type: phone, personal: true', 'Tel. {{ ‹it› }}'), 'else leave it out'],
  },
});
