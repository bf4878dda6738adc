import type { Operator } from '../mutant.js';
import { cutPerson } from './cut-person.js';
import { dropAnswer } from './drop-answer.js';
import { dropCase } from './drop-case.js';
import { dropOtherwise } from './drop-otherwise.js';
import { dropOutcome } from './drop-outcome.js';
import { dropSource } from './drop-source.js';
import { dropWayOut } from './drop-way-out.js';
import { loopBack } from './loop-back.js';
import { readEarly } from './read-early.js';
import { runCircle } from './run-circle.js';
import { silentWay } from './silent-way.js';
import { strand } from './strand.js';

/** Faults of flow: each leaves a customer without an answer, in a circle, or before a text with a hole in it. */
export const flowFaults: readonly Operator[] = [
  cutPerson, silentWay, dropAnswer, dropOtherwise, dropCase, dropOutcome, dropWayOut, strand, loopBack, runCircle, dropSource, readEarly,
];
