import type { Rule } from '../rule.js';
import { ambiguousChoice } from './ambiguous-choice.js';
import { answerKept } from './answer-kept.js';
import { answerUnused } from './answer-unused.js';
import { askedTwice } from './asked-twice.js';
import { builtInExample } from './built-in-example.js';
import { buttonTitles } from './button-titles.js';
import { canStrand } from './can-strand.js';
import { consentNotAsked } from './consent-not-asked.js';
import { deadStep } from './dead-step.js';
import { emptyOutcome } from './empty-outcome.js';
import { endlessLoop } from './endless-loop.js';
import { exampleLanguage } from './example-language.js';
import { exhaustedGoesOn } from './exhausted-goes-on.js';
import { fileSize } from './file-size.js';
import { fewExamples } from './few-examples.js';
import { forgottenCase } from './forgotten-case.js';
import { handedOffAgain } from './handed-off-again.js';
import { hoursInText } from './hours-in-text.js';
import { latePromise } from './late-promise.js';
import { lateWords } from './late-words.js';
import { longExample } from './long-example.js';
import { longWait } from './long-wait.js';
import { manyChoices } from './many-choices.js';
import { manyTries } from './many-tries.js';
import { mixedAddress } from './mixed-address.js';
import { nearExample } from './near-example.js';
import { needlessOtherwise } from './needless-otherwise.js';
import { nameWithoutBraces } from './name-without-braces.js';
import { neverFilled } from './never-filled.js';
import { neverOpen } from './never-open.js';
import { neverReached } from './never-reached.js';
import { neverRead } from './never-read.js';
import { noTime } from './no-time.js';
import { oddSuccess } from './odd-success.js';
import { onePhrasing } from './one-phrasing.js';
import { onlyPlaceholders } from './only-placeholders.js';
import { outcomeGoesOn } from './outcome-goes-on.js';
import { personalCopied } from './personal-copied.js';
import { personalNote } from './personal-note.js';
import { personalSent } from './personal-sent.js';
import { personalSlot } from './personal-slot.js';
import { personRefused } from './person-refused.js';
import { plainHttp } from './plain-http.js';
import { plainLink } from './plain-link.js';
import { pluralFormsRule } from './plural-forms.js';
import { readTooEarly } from './read-too-early.js';
import { runCircle } from './run-circle.js';
import { sameButton } from './same-button.js';
import { sameCondition } from './same-condition.js';
import { sameExample } from './same-example.js';
import { sameTitle } from './same-title.js';
import { secretInFile } from './secret-in-file.js';
import { sentAway } from './sent-away.js';
import { silentEnd } from './silent-end.js';
import { smallTexts } from './small-texts.js';
import { textAsDefault } from './text-as-default.js';
import { textLength } from './text-length.js';
import { titleLength } from './title-length.js';
import { tooLargeToProve } from './too-large-to-prove.js';
import { unevenValues } from './uneven-values.js';
import { unanswerable } from './unanswerable.js';
import { unfindablePlaceholder } from './unfindable-placeholder.js';
import { unfinishedText } from './unfinished-text.js';
import { unheard } from './unheard.js';
import { unknownCase } from './unknown-case.js';
import { unreachableDialog } from './unreachable-dialog.js';
import { unreadResult } from './unread-result.js';
import { unsetRead } from './unset-read.js';
import { unshownDate } from './unshown-date.js';
import { untitledReason } from './untitled-reason.js';
import { untitledSlot } from './untitled-slot.js';
import { untranslated } from './untranslated.js';
import { unusedOperation } from './unused-operation.js';
import { unusedQueue } from './unused-queue.js';
import { vagueReason } from './vague-reason.js';
import { wrongComparison } from './wrong-comparison.js';
import { wrongLanguage } from './wrong-language.js';
import { wrongPlural } from './wrong-plural.js';

/** Every rule that looks at a bot as a whole. What makes a bot unreadable is found by loading. */
export const rules: readonly Rule[] = [
  forgottenCase, unknownCase, needlessOtherwise, sameCondition, wrongComparison, deadStep, lateWords, outcomeGoesOn, emptyOutcome, exhaustedGoesOn, sentAway, handedOffAgain, runCircle,
  neverFilled, neverRead, readTooEarly, unreadResult, nameWithoutBraces, answerUnused, answerKept, askedTwice, consentNotAsked, noTime, silentEnd, ambiguousChoice, manyTries,
  fewExamples, sameExample, nearExample, builtInExample, onePhrasing, longExample, onlyPlaceholders, unfindablePlaceholder, exampleLanguage,
  unreachableDialog, sameTitle, titleLength,
  buttonTitles, sameButton, manyChoices, smallTexts, textLength, fileSize,
  untranslated, wrongLanguage, unevenValues, wrongPlural, pluralFormsRule, unshownDate, mixedAddress, hoursInText, unfinishedText, plainLink, textAsDefault,
  personalSlot, personalCopied, personalNote, personalSent, secretInFile, plainHttp,
  neverOpen, latePromise, unusedQueue, vagueReason, untitledReason, untitledSlot, unusedOperation, longWait, oddSuccess,
  canStrand, personRefused, endlessLoop, unsetRead, unheard, neverReached, unanswerable, tooLargeToProve,
];
