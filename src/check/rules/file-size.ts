import { rangeInText } from '../../source/range-of.js';
import { isFilePath } from '../../dialog/texts/compile-address.js';
import type { Media } from '../../dialog/step-type.js';
import { defineRule } from '../rule.js';

const megabyte = 1_000_000;

export const fileSize = defineRule({
  name: 'file-size',
  severity: 'error',
  docs: {
    summary: 'A file that a dialog sends is as small as the bot\'s channels want it.',
    why: 'The channel refuses it, and the customer gets the words without it, or nothing.',
  },
  check({ dialogs, project, capabilities }, report) {
    for (const { steps, findings } of dialogs) {
      for (const mark of steps.flatMap((step) => step.marks)) {
        if (mark.mark !== 'file') continue;
        const kind = mark.path.at(-1) as Media['kind'];
        for (const node of new Set(mark.nodes.values())) {
          const path = String(node.value).trim();
          const size = isFilePath(path) ? (project.files?.get(path) ?? 0) : 0;
          for (const [channel, { files }] of capabilities) {
            const limit = files?.[kind] ?? Infinity;
            if (size > limit) report(rangeInText(findings.document, node, 0, String(node.value).length), `"${path}" has ${(size / megabyte).toFixed(1)} MB; ${channel} takes ${limit / megabyte} MB of ${kind === 'image' ? 'an image' : `a ${kind}`}.`, 'Make it smaller, or give an https address to a smaller one.');
          }
        }
      }
    }
  },
});
