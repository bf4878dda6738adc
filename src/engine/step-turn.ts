import type { Origin } from '../activity/activity.js';
import type { Step } from '../dialog/project.js';
import type { Turn } from '../dialog/step-type.js';
import type { Text } from '../dialog/text.js';
import { readPath } from '../dialog/texts/template-scope.js';
import { languageOf, type Moment } from './moment.js';
import { signature } from './place.js';
import { scopeOf } from './scope.js';
import { readSlot, slotContext } from './slot-context.js';
import { renderDefault, speak } from './speak.js';
import { forgetSlot, setSlot } from './slots.js';
import { callOff, setPlanned, takeBack } from './timers.js';
import type { Frame } from './state.js';

function originOf(frame: Frame, step: Step): Origin {
  return { dialog: frame.dialog, place: step.place, file: step.range.file, line: step.range.line };
}

const longestShown = 80;

function noteRead(moment: Moment, path: readonly string[], value: unknown): void {
  const shown = value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
  moment.reads[path.join('.')] = shown.length > longestShown ? `${shown.slice(0, longestShown)}…` : shown;
}

/** What a step may see and do while it runs in a frame. */
export function createTurn(moment: Moment, frame: Frame, step: Step): Turn {
  const dialog = moment.project.dialogs.get(frame.dialog)!;
  const defaults = new Map<string, string>();
  const put = (text: Text, language: string, as: 'words' | 'data'): string => {
    const scope = scopeOf(moment, frame);
    moment.observer.text?.(frame.dialog, step, text, language, scope);
    for (const { path } of text.references.filter((one) => one.language === language)) noteRead(moment, path, readPath(scope, path));
    return text.render(language, scope, as);
  };
  return {
    project: moment.project,
    dialog,
    language: languageOf(moment),
    now: moment.event.now,
    slot: (name) => frame.slots[name],
    setSlot: (name, value) => (value === undefined ? forgetSlot(frame, name) : setSlot(moment, frame, name, value)),
    answer(name, value) {
      setSlot(moment, frame, name, value);
      frame.answered = [...frame.answered.filter((one) => one !== name), name];
    },
    declared: (name) => dialog.slots.get(name)!,
    heard(name) {
      const words = frame.heard[name];
      Reflect.deleteProperty(frame.heard, name);
      return words;
    },
    save(name, result) {
      frame.results[name] = result;
    },
    scope: () => scopeOf(moment, frame),
    holds(condition) {
      const scope = scopeOf(moment, frame);
      for (const name of condition.reads) noteRead(moment, [name], readPath(scope, [name]));
      return condition.test(scope);
    },
    render: (text, language = languageOf(moment)) => put(text, language, 'words'),
    fill: (text) => put(text, languageOf(moment), 'data'),
    value(path) {
      const value = readPath(scopeOf(moment, frame), path);
      moment.observer.read?.(frame.dialog, step, path, value);
      noteRead(moment, path, value);
      return value;
    },
    renderDefault(name, extra) {
      const words = renderDefault(moment, name, extra);
      defaults.set(words, name);
      return words;
    },
    read: (slot, text) => readSlot(moment, slot, text),
    readAttachment: (slot, attachment) => slot.type.readAttachment?.(attachment, slotContext(moment, slot)),
    choices: (slot) => slot.type.choices?.(slotContext(moment, slot)),
    whyNot: (slot, text) => slot.type.whyNot?.(text, slotContext(moment, slot)),
    show: (slot, value) => slot.type.show(value, slotContext(moment, slot)),
    say(message) {
      const text = defaults.get(message.text);
      speak(moment, message, { ...originOf(frame, step), ...(text !== undefined && { text }) }, { dialog: frame.dialog, step: signature(step) });
    },
    times() {
      const key = `${frame.dialog}/${step.place}`;
      const before = moment.state.spoken?.[key] ?? 0;
      moment.state.spoken = { ...moment.state.spoken, [key]: before + 1 };
      return before;
    },
    notify(notification) {
      takeBack(moment, frame, step.place);
      if (frame.stopped || notification === undefined) return;
      setPlanned(moment, frame, { timer: 'notification', at: notification.at, notification, locale: languageOf(moment), origin: originOf(frame, step) });
    },
    callOff: (template) => callOff(moment, template),
    rate({ score, of }) {
      moment.effects.push({ effect: 'rate', score, of });
    },
    prefix(words) {
      moment.prefix.push(words);
    },
    get memory() {
      return frame.memory;
    },
    set memory(notes) {
      frame.memory = notes;
    },
  };
}
