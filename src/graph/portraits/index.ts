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
import { plain } from './plain.js';
import type { Portrait } from './portrait.js';
import { rate } from './rate.js';
import { run } from './run.js';
import { say } from './say.js';
import { set } from './set.js';
import { wait } from './wait.js';

const portraits = new Map([say, ask, call, choose, set, run, askAgain, place, goTo, wait, notify, rate, myData, handoff, end].map((portrait) => [portrait.of, portrait]));

/** How a type of step is drawn. */
export function portraitOf(stepType: string): Omit<Portrait, 'of'> {
  return portraits.get(stepType) ?? plain;
}
