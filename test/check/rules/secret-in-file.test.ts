import { secretInFile } from '../../../src/check/rules/secret-in-file.js';
import { testRule } from '../test-rule.js';

const service = (rest: string): { file: 'services'; keys: string } => ({ file: 'services', keys: `parcels:\n  ${rest}\n  operations:\n    track: { get: /a, outcomes: { found: { status: 200 }, failed: otherwise } }\n` });

testRule(secretInFile, {
  valid: {
    'a setting': service('url: https://a.example\n  headers: { X-Key: { setting: A_KEY } }'),
    'a header that is none': service('url: https://a.example\n  headers: { Accept-Language: de, X-Client: nordwind-support-chatbot-2 }'),
    'a long address': service('url: https://a.example/api/v2/customer-service/shipments'),
    'a long word in a text': 'steps:\n  - say: { de: "Donaudampfschifffahrtsgesellschaft 00340434161094022115", en: a }\n',
  },
  invalid: {
    'a header by its name': [service('url: https://a.example\n  headers: { X-Api-Key: ‹abc› }'), '{ setting: NAME }'],
    'a header by its value': [service('url: https://a.example\n  headers: { X-Client: ‹"q8Zk2LpV7mR4tXw9Yb3N"› }'), '{ setting: NAME }'],
    'an address': [service('url: ‹https://a.example/hooks/q8Zk2LpV7mR4tXw9Yb3N›'), '{ setting: NAME }'],
    'a well-known key in a text': [`steps:\n  - say: { de: "Code ‹ghp_${'a1B2c3D4e5'.repeat(4)}›", en: a }\n`, '{ setting: NAME }'],
  },
});
