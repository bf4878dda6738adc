import type { Rule } from '../rule.js';
import { buttonTitles } from './button-titles.js';
import { fewExamples } from './few-examples.js';
import { forgottenCase } from './forgotten-case.js';
import { neverFilled } from './never-filled.js';
import { neverRead } from './never-read.js';
import { sameExample } from './same-example.js';
import { textLength } from './text-length.js';
import { unknownCase } from './unknown-case.js';
import { unreachableDialog } from './unreachable-dialog.js';
import { unshownDate } from './unshown-date.js';

/** Every rule that looks at a bot as a whole. What makes a bot unreadable is found by loading. */
export const rules: readonly Rule[] = [
  forgottenCase, unknownCase, neverFilled, neverRead, fewExamples, sameExample, unreachableDialog, buttonTitles, textLength, unshownDate,
];
