import type { Attachment, Origin } from '../activity/activity.js';
import type { Condition } from '../dialog/condition.js';
import type { Dialog, Project, Slot, Step } from '../dialog/project.js';
import type { Choice, Reading, SlotValue, Value } from '../dialog/slot-type.js';
import type { Notification, Say, Turn } from '../dialog/step-type.js';
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

const longestShown = 80;

/** What a step may see and do while it runs in a frame. A class: it is made for every step, and its methods but once. */
class StepTurn implements Turn {
  readonly project: Project;
  readonly dialog: Dialog;
  readonly now: string;
  /** The default texts that were rendered: words → name. */
  #defaults: Map<string, string> | undefined;
  readonly #moment: Moment;
  readonly #frame: Frame;
  readonly #step: Step;

  constructor(moment: Moment, frame: Frame, step: Step) {
    this.project = moment.project;
    this.dialog = moment.project.dialogs.get(frame.dialog)!;
    this.now = moment.event.now;
    this.#moment = moment;
    this.#frame = frame;
    this.#step = step;
  }

  get language(): string {
    return languageOf(this.#moment);
  }

  slot(name: string): SlotValue | undefined {
    return this.#frame.slots[name];
  }

  setSlot(name: string, value: SlotValue | undefined): void {
    if (value === undefined) forgetSlot(this.#frame, name);
    else setSlot(this.#moment, this.#frame, name, value);
  }

  answer(name: string, value: SlotValue): void {
    const frame = this.#frame;
    setSlot(this.#moment, frame, name, value);
    frame.answered = [...frame.answered.filter((one) => one !== name), name];
  }

  declared(name: string): Slot {
    return this.dialog.slots.get(name)!;
  }

  heard(name: string): string | undefined {
    const words = this.#frame.heard[name];
    Reflect.deleteProperty(this.#frame.heard, name);
    return words;
  }

  save(name: string, result: Record<string, Value>): void {
    this.#frame.results[name] = result;
  }

  scope(): Record<string, Value | undefined> {
    return scopeOf(this.#moment, this.#frame);
  }

  holds(condition: Condition): boolean {
    const scope = this.scope();
    for (const name of condition.reads) this.#noteRead([name], readPath(scope, [name]));
    return condition.test(scope);
  }

  render(text: Text, language = this.language): string {
    return this.#put(text, language, 'words');
  }

  fill(text: Text): string {
    return this.#put(text, this.language, 'data');
  }

  value(path: readonly string[]): unknown {
    const value = readPath(this.scope(), path);
    this.#moment.observer.read?.(this.#frame.dialog, this.#step, path, value);
    this.#noteRead(path, value);
    return value;
  }

  renderDefault(name: string, extra?: Record<string, Value>): string {
    const words = renderDefault(this.#moment, name, extra);
    (this.#defaults ??= new Map()).set(words, name);
    return words;
  }

  read(slot: Slot, text: string, offered?: readonly SlotValue[]): Reading[] {
    return readSlot(this.#moment, slot, text, offered);
  }

  readAttachment(slot: Slot, attachment: Attachment): Reading | undefined {
    return slot.type.readAttachment?.(attachment, slotContext(this.#moment, slot));
  }

  choices(slot: Slot): Choice[] | undefined {
    return slot.type.choices?.(slotContext(this.#moment, slot));
  }

  whyNot(slot: Slot, text: string): string | undefined {
    return slot.type.whyNot?.(text, slotContext(this.#moment, slot));
  }

  show(slot: Slot, value: SlotValue): string {
    return slot.type.show(value, slotContext(this.#moment, slot));
  }

  say(message: Say): void {
    const text = this.#defaults?.get(message.text);
    speak(this.#moment, message, { ...this.#origin(), ...(text !== undefined && { text }) }, { dialog: this.#frame.dialog, step: signature(this.#step) });
  }

  times(): number {
    const { state } = this.#moment;
    const key = `${this.#frame.dialog}/${this.#step.place}`;
    const before = state.spoken?.[key] ?? 0;
    state.spoken = { ...state.spoken, [key]: before + 1 };
    return before;
  }

  notify(notification: Notification | undefined): void {
    takeBack(this.#moment, this.#frame, this.#step.place);
    if (this.#frame.stopped || notification === undefined) return;
    setPlanned(this.#moment, this.#frame, { timer: 'notification', at: notification.at, notification, locale: this.language, origin: this.#origin() });
  }

  callOff(template: string, about?: string): void {
    callOff(this.#moment, this.#frame, template, about);
  }

  rate({ score, of }: { score: number; of: 'bot' | 'person' }): void {
    this.#moment.effects.push({ effect: 'rate', score, of });
  }

  prefix(words: string): void {
    this.#moment.prefix.push(words);
  }

  get memory(): Record<string, Value> {
    return this.#frame.memory;
  }

  set memory(notes: Record<string, Value>) {
    this.#frame.memory = notes;
  }

  #put(text: Text, language: string, as: 'words' | 'data'): string {
    const scope = this.scope();
    this.#moment.observer.text?.(this.#frame.dialog, this.#step, text, language, scope);
    for (const { path, language: of } of text.references) if (of === language) this.#noteRead(path, readPath(scope, path));
    return text.render(language, scope, as);
  }

  /** Keeps what the next words are said because of. */
  #noteRead(path: readonly string[], value: unknown): void {
    const shown = value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
    this.#moment.reads[path.join('.')] = shown.length > longestShown ? `${shown.slice(0, longestShown)}…` : shown;
  }

  #origin(): Origin {
    const { place, range } = this.#step;
    return { dialog: this.#frame.dialog, place, file: range.file, line: range.line };
  }
}

/** What a step may see and do while it runs in a frame. */
export function createTurn(moment: Moment, frame: Frame, step: Step): Turn {
  return new StepTurn(moment, frame, step);
}
