import type { StepType } from '../dialog/step-type.js';
import { ask } from './ask.js';
import { askAgain } from './ask-again.js';
import { call } from './call.js';
import { choose } from './choose.js';
import { end } from './end.js';
import { goTo } from './go-to.js';
import { handoff } from './handoff.js';
import { myData } from './my-data.js';
import { notify } from './notify.js';
import { place } from './place.js';
import { rate } from './rate.js';
import { run } from './run.js';
import { say } from './say.js';
import { set } from './set.js';
import { wait } from './wait.js';

/** Every step that an author can write. */
export const stepTypes: readonly StepType[] = [say, ask, call, choose, set, handoff, rate, run, askAgain, place, goTo, wait, notify, myData, end];
