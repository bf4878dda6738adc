import { rangeInText } from '../../source/range-of.js';
import { defineRule } from '../rule.js';

export const textLength = defineRule({
  name: 'text-length',
  severity: 'warning',
  docs: 'A text fits into one message of the bot\'s channels.',
  check({ dialogs, capabilities }, report) {
    for (const { steps, findings } of dialogs) {
      for (const mark of steps.flatMap((each) => each.marks)) {
        if (mark.mark !== 'text') continue;
        for (const node of mark.nodes.values()) {
          for (const [channel, { text: limit }] of capabilities) {
            const length = String(node.value).length;
            if (length > limit) report(rangeInText(findings.document, node, limit, length), `The text has ${length} characters; a message on ${channel} holds ${limit}.`, 'Make two of it.');
          }
        }
      }
    }
  },
});
