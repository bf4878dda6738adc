import type { Rule } from '../rule.js';
import { builtInExample } from './built-in-example.js';
import { buttonTitles } from './button-titles.js';
import { fewExamples } from './few-examples.js';
import { forgottenCase } from './forgotten-case.js';
import { manyChoices } from './many-choices.js';
import { needlessOtherwise } from './needless-otherwise.js';
import { neverFilled } from './never-filled.js';
import { neverRead } from './never-read.js';
import { rowTexts } from './row-texts.js';
import { sameButton } from './same-button.js';
import { sameExample } from './same-example.js';
import { sameTitle } from './same-title.js';
import { textLength } from './text-length.js';
import { titleLength } from './title-length.js';
import { unknownCase } from './unknown-case.js';
import { unreachableDialog } from './unreachable-dialog.js';
import { unshownDate } from './unshown-date.js';

/** Every rule that looks at a bot as a whole. What makes a bot unreadable is found by loading. */
export const rules: readonly Rule[] = [
  forgottenCase, unknownCase, needlessOtherwise,
  neverFilled, neverRead,
  fewExamples, sameExample, builtInExample, unreachableDialog, sameTitle,
  buttonTitles, sameButton, manyChoices, rowTexts, titleLength, textLength, unshownDate,
];
