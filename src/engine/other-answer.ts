import type { Slot } from '../dialog/project.js';
import type { Reading } from '../dialog/slot-type.js';
import { readAnnouncement } from './announcement.js';
import { clear, runners } from './correction.js';
import { asking } from './frames.js';
import type { Moment } from './moment.js';
import { askOf, runsInto } from './place.js';
import { isRequest } from './request.js';
import { slotContext } from './slot-context.js';
import type { Frame } from './state.js';

/** An answer to another question than the one that waits: one that was left out, or is still to come. */
export interface OtherAnswer {
  frame: Frame;
  slot: Slot;
  reading: Reading;
}

/** Beside a value so many letters at most: "the number is …" tells it, a long story is about something else. */
const mostAround = 40;

/** What is open and speaks for itself: a number, a day. A name or a choice is known by its question alone. */
function openSlots({ project }: Moment, frame: Frame): Slot[] {
  const dialog = project.dialogs.get(frame.dialog);
  return [...dialog?.slots.values() ?? []].filter(({ name, type }) => {
    const ask = frame.slots[name] ? undefined : askOf(dialog!, name);
    return ask !== undefined && !runsInto(ask) && ask.place !== frame.place && type.find !== undefined && type.choices === undefined;
  });
}

function readingOf(moment: Moment, slot: Slot, text: string): Reading | undefined {
  const words = readAnnouncement(text)?.words ?? text;
  const [found, ...others] = slot.type.find!(words, slotContext(moment, slot));
  const [reading, ...more] = clear(moment, slot, words);
  if (!found || !reading || others.length > 0 || more.length > 0) return undefined;
  const isTold = !isRequest(text) && words.length - found.text.length <= mostAround;
  return reading.fit === 'exact' || isTold ? reading : undefined;
}

/** A value that the question which waits does not take, where another one of the dialogs that run does. */
export function findOtherAnswer(moment: Moment, text: string): OtherAnswer | undefined {
  const asked = asking(moment);
  if (!asked || text === '') return undefined;
  for (const frame of [asked, ...runners(moment)]) {
    for (const slot of openSlots(moment, frame)) {
      const reading = readingOf(moment, slot, text);
      if (reading) return { frame, slot, reading };
    }
  }
  return undefined;
}
