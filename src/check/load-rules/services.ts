import type { RuleDocs } from '../../diagnostics/rule-docs.js';
import { explain, withOperation } from './explain.js';

const outcomes = 'outcomes: { found: { status: 200 }, failed: otherwise }\n';
const result = (field: string): string => withOperation(`get: /track\nresult:\n  status: ${field}\n${outcomes}`);

/** How outside systems are declared. */
export const serviceRules: readonly RuleDocs[] = [
  explain('wrong-address', 'An address is an https one with its host written out; nothing that a customer says may be its host.', 'Whoever could choose the host could have our keys sent to it.', {
    file: 'services',
    bad: withOperation(`get: /track\n${outcomes}`).replace('parcels.example', '{{ host }}'),
    good: withOperation(`get: /track\n${outcomes}`),
  }),
  explain('wrong-path', 'A path is written out; between braces stands the name of an input.', 'A value could lead to another place of the service.', {
    file: 'services',
    bad: withOperation(`get: /v1/../track\n${outcomes}`),
    good: withOperation(`get: /track\n${outcomes}`),
  }),
  explain('body-not-possible', 'Only what sends a body has one.', 'A get would leave it out, and the service would answer something else.', {
    file: 'services',
    bad: withOperation(`get: /track\nbody: { number: number }\n${outcomes}`),
    good: withOperation(`get: /track\nquery: { number: number }\n${outcomes}`),
  }),
  explain('open-set', 'A closed set says what stands for any other value.', 'One day the service answers something new, and the dialog would have no case for it.', {
    file: 'services',
    bad: result('{ from: status, one-of: [transit, delivered] }'),
    good: result('{ from: status, one-of: [transit, delivered, unknown], otherwise: unknown }'),
  }),
  explain('open-outcomes', 'The first outcome has its status, and one other stands for everything else.', 'Services time out and break; without an outcome for it the customer would wait for ever.', {
    file: 'services',
    bad: withOperation('get: /track\noutcomes: { found: { status: 200 }, not-found: { status: 404 } }\n'),
    good: withOperation('get: /track\noutcomes: { found: { status: 200 }, not-found: { status: 404 }, failed: otherwise }\n'),
  }),
  explain('same-status', 'A status belongs to one outcome.', 'The second would never come.', {
    file: 'services',
    bad: withOperation('get: /track\noutcomes: { found: { status: 200 }, empty: { status: 200 }, failed: otherwise }\n'),
    good: withOperation('get: /track\noutcomes: { found: { status: 200 }, empty: { status: 204 }, failed: otherwise }\n'),
  }),
];
