import type { SlotValue, Value } from '../../dialog/slot-type.js';
import { askOf } from '../../engine/place.js';
import type { Frame, State } from '../../engine/state.js';
import { isInterruption } from './interruption.js';
import type { Live } from './live.js';
import type { Proof } from './proof.js';
import { classOf, type Question } from './questions.js';

/** What tells a state from others; states between which nothing that is still to come makes a difference have the same. */
export type KeyOf = (state: State) => string;

/** Something other than the dialog itself goes on: an interruption, a person, a message that nothing understood. */
export function isAside({ speaker, misunderstood, unreadable, stack, timers = [] }: State): boolean {
  if (speaker !== 'bot' || misunderstood > 0 || unreadable > 0) return true;
  return stack.some(({ dialog }) => isInterruption(dialog)) || timers.some((timer) => timer.timer === 'silence' && timer.times > 1);
}

function asideKey({ speaker, misunderstood, unreadable, inLine = false, stack, timers = [] }: State): string {
  const silent = timers.map((timer) => (timer.timer === 'silence' ? Math.min(timer.times, 3) : timer.timer)).join();
  const frames = stack.map(({ dialog, place, waiting }) => `${dialog}@${place}${waiting}`).join(' ');
  return `aside ${speaker} ${misunderstood} ${unreadable} ${inLine} ${silent} ${frames}`;
}

/** How the values of slots and results are told apart. */
function createClasses({ questions }: Proof) {
  const byRoot = new Map<string, Question[]>();
  for (const question of questions.values()) byRoot.set(question.path[0]!, [...(byRoot.get(question.path[0]!) ?? []), question]);
  const asked = (root: string, { paths }: Live): Question[] => (byRoot.get(root) ?? []).filter(({ path }) => paths.has(path.join('.')));

  return {
    slots: (slots: Record<string, SlotValue>, live: Live): string => Object.keys(slots).filter((name) => live.roots.has(name)).sort().map((name) => {
      const { value, fields = {} } = slots[name]!;
      return `${name}=${asked(name, live).map((question) => classOf(question, question.path.length === 1 ? value : fields[question.path[1]!])).join('|')}`;
    }).join(),
    results: (results: Record<string, Record<string, Value>>, live: Live): string => Object.keys(results).filter((name) => live.roots.has(name)).sort().map((name) => {
      const result = results[name]!;
      const there = Object.keys(result).filter((field) => live.paths.has(`${name}.${field}`)).map((field) => (result[field] === null ? '-' : '+')).join('');
      return `${name}=${asked(name, live).map((question) => classOf(question, result[question.path[1] ?? ''])).join('|')}/${there}`;
    }).join(),
  };
}

export interface Keys {
  /** The same for states between which nothing that is still to come makes a difference. */
  of: KeyOf;
  /** The same for states in which refusing an answer comes to the same. */
  refusal: KeyOf;
}

export function createKeys(proof: Proof): Keys {
  const { dialog, mostCounted, loaded, live } = proof;
  const classes = createClasses(proof);
  const counted = (count: number): number => Math.min(count, mostCounted);
  const note = ([name, value]: [string, Value]): string => `${name}${typeof value === 'number' ? counted(value) : JSON.stringify(value)}`;
  const remembered = ({ slots, results }: Frame, here: Live): string => `${classes.slots(slots, here)};${classes.results(results, here)}`;
  const againOf = ({ again, place }: Frame): string => Object.keys(again).filter((name) => live.at(place).again.has(name)).map((name) => `${name}${counted(again[name]!)}`).join();
  const placeOf = ({ dialog: name, place, waiting }: Frame): string => `${name}@${place}${waiting}`;
  const refused = (frame: Frame): string => `${placeOf(frame)} ${remembered(frame, live.within(frame.place))};${againOf(frame)}`;

  const frameKey = (frame: Frame): string => {
    if (frame.dialog !== dialog.name) return placeOf(frame);
    const here = live.at(frame.place);
    const memory = Object.entries(frame.memory).map(note).sort().join();
    if (memory !== '' && frame.waiting === 'answer') return `${refused(frame)};${memory}`;
    const last = `${frame.answered.at(-1)};${Object.keys(frame.heard).filter((name) => here.roots.has(name)).join()}`;
    return `${placeOf(frame)} ${remembered(frame, here)};${againOf(frame)};${memory};${last}`;
  };

  /** Of a dialog that is over counts what a correction would ask again. */
  const endedKey = ({ ended, stack }: State): string => {
    const last = ended?.answered.at(-1);
    if (stack.length > 0 || ended?.dialog !== dialog.name || last === undefined) return '';
    return `${last} ${classes.slots(ended.slots, live.at(askOf(loaded.dialog, last)?.place))}`;
  };

  return {
    of(state) {
      if (isAside(state)) return asideKey(state);
      const timers = (state.timers ?? []).map(({ timer }) => timer).join();
      return `${state.stack.map(frameKey).join(' ')} ${endedKey(state)} ${timers}`;
    },
    refusal: (state) => state.stack.slice(-1).map((frame) => `${refused(frame)};${JSON.stringify(frame.memory)}`).join(),
  };
}
