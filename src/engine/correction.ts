import { fold } from '../dialog/fold.js';
import type { Slot } from '../dialog/project.js';
import type { Reading } from '../dialog/slot-type.js';
import { type Announcement, readAnnouncement, readContrast } from './announcement.js';
import { askedFit } from './asked-fit.js';
import { copy } from './copy.js';
import { asking, createFrame } from './frames.js';
import { languageOf, type Moment, topFrame } from './moment.js';
import { askOf, runsInto } from './place.js';
import { readSlot } from './slot-context.js';
import type { Frame } from './state.js';

/** An earlier answer, and what it shall be. */
export interface Correction {
  frame: Frame;
  slot: Slot;
  /** The new value; several where the words may mean several things. */
  readings: Reading[];
  /** The words that say the new value. */
  words: string;
}

/** Those that ran the dialog on top, and wait for it. */
export function runners({ state }: Moment): Frame[] {
  const below = state.stack.slice(0, -1).toReversed();
  const end = below.findIndex((frame) => frame.waiting !== 'dialog');
  return end === -1 ? below : below.slice(0, end);
}

/** The dialogs whose answers can be corrected: the one that runs, the one that ended last, and those that wait for the one that runs. */
export function correctable(moment: Moment): Frame[] {
  const top = topFrame(moment);
  if (top?.waiting === 'outcome') return [];
  const { ended } = moment.state;
  const dialog = ended && moment.project.dialogs.get(ended.dialog);
  return [...(top ? [top] : []), ...(dialog ? [{ ...createFrame(dialog), ...copy(ended) }] : []), ...runners(moment)];
}

/**
 * What was answered in a dialog and can be asked again, the last answer first. What the dialog that ended last gave back
 * is corrected there, with all that it has asked.
 */
export function answersOf({ project, state }: Moment, frame: Frame): Slot[] {
  const dialog = project.dialogs.get(frame.dialog);
  return frame.answered.toReversed().flatMap((name) => {
    const step = dialog && askOf(dialog, name);
    const ran = step && runsInto(step)?.run;
    const slot = step && (ran === undefined || ran !== state.ended?.dialog) ? dialog.slots.get(name) : undefined;
    return slot ? [slot] : [];
  });
}

/** The readings that fit best, of those that are about something at all: free text takes anything. */
export function clear(moment: Moment, slot: Slot, words: string): Reading[] {
  const readings = words === '' ? [] : readSlot(moment, slot, words);
  const exact = readings.filter((reading) => reading.fit === 'exact');
  return exact.length > 0 ? exact : readings.filter((reading) => reading.fit === 'likely');
}

function isKnown(frame: Frame, slot: Slot, { value }: Reading): boolean {
  return JSON.stringify(frame.slots[slot.name]?.value) === JSON.stringify(value);
}

/** "Not X but Y" of a slot that is X. */
function contrasted(moment: Moment, frame: Frame, slot: Slot, text: string): Correction | undefined {
  const contrast = readContrast(text);
  if (!contrast || !clear(moment, slot, contrast.insteadOf).some((reading) => isKnown(frame, slot, reading))) return undefined;
  const readings = clear(moment, slot, contrast.words).filter((reading) => !isKnown(frame, slot, reading));
  return readings.length > 0 ? { frame, slot, readings, words: contrast.words } : undefined;
}

/** A value that speaks for itself, with its name: "postcode is 20457". */
function isTold(moment: Moment, { type, title }: Slot, words: string): boolean {
  const name = fold(title?.render(languageOf(moment), {}) ?? type.name);
  return type.find !== undefined && type.choices === undefined && fold(words).includes(name);
}

/** "I meant Y" takes any clear value; a mere "no, Y" a new one, exactly as the slot wants it or with its name, where "no" is none itself. */
function announced(moment: Moment, frame: Frame, slot: Slot, { words, lead, firm }: Announcement): Correction | undefined {
  const readings = clear(moment, slot, words);
  const isClear = ({ fit }: Reading): boolean => fit === 'exact' || (lead !== '' && isTold(moment, slot, words));
  const bold = readings.every((reading) => isClear(reading) && !isKnown(frame, slot, reading)) && clear(moment, slot, lead).length === 0;
  return readings.length > 0 && (firm || bold) ? { frame, slot, readings, words } : undefined;
}

function find(moment: Moment, read: (frame: Frame, slot: Slot) => Correction | undefined): Correction | undefined {
  for (const frame of correctable(moment)) {
    for (const slot of answersOf(moment, frame)) {
      const correction = read(frame, slot);
      if (correction) return correction;
    }
  }
  return undefined;
}

/** Whether the value answers the question that waits: not if it is asked for the first time, and "no, I meant" goes before. */
function answersQuestion(moment: Moment, { words, lead, firm }: Announcement): boolean {
  const fit = askedFit(moment, words);
  const first = asking(moment)?.memory.tries === undefined;
  return (fit === 'exact' || fit === 'likely') && !(firm && lead !== '' && first);
}

/**
 * An earlier answer corrected in so many words, "no, I meant …", with a value that its slot reads; the last such one.
 * Told by its form: whatever else it sounds like, and however well its "no" fits the question that waits.
 */
export function findCorrection(moment: Moment, text: string): Correction | undefined {
  const contrast = find(moment, (frame, slot) => contrasted(moment, frame, slot, text));
  if (contrast) return contrast;
  const announcement = readAnnouncement(text);
  if (!announcement || answersQuestion(moment, announcement)) return undefined;
  return find(moment, (frame, slot) => announced(moment, frame, slot, announcement));
}
