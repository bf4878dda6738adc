import type { Operator } from '../mutant.js';
import { breakBraces } from './break-braces.js';
import { deadStep } from './dead-step.js';
import { dropExamples } from './drop-examples.js';
import { dropKey } from './drop-key.js';
import { dropLanguage } from './drop-language.js';
import { emptyText } from './empty-text.js';
import { informal } from './informal.js';
import { lengthenText } from './lengthen-text.js';
import { lengthenTitle } from './lengthen-title.js';
import { misspellFilter } from './misspell-filter.js';
import { misspellKey } from './misspell-key.js';
import { misspellName } from './misspell-name.js';
import { misspellValue } from './misspell-value.js';
import { misspellVariable } from './misspell-variable.js';
import { notPersonal } from './not-personal.js';
import { personalNote } from './personal-note.js';
import { sameButton } from './same-button.js';
import { sameCondition } from './same-condition.js';
import { sameExample } from './same-example.js';
import { twice } from './twice.js';
import { unshownValue } from './unshown-value.js';
import { untranslated } from './untranslated.js';
import { wrongType } from './wrong-type.js';
import { wrongValue } from './wrong-value.js';
import { yamlSlip } from './yaml-slip.js';

/** Faults of form: `check` is meant to find them before anybody plays a transcript. */
export const formFaults: readonly Operator[] = [
  misspellKey, misspellName, misspellVariable, misspellValue, misspellFilter, wrongType, wrongValue, yamlSlip, twice, breakBraces,
  dropLanguage, untranslated, emptyText, informal, lengthenText, lengthenTitle, sameButton, sameCondition, unshownValue,
  dropKey, dropExamples, sameExample, deadStep, notPersonal, personalNote,
];
