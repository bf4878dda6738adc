import type { CaseSummary } from '../server/api/types.js';
import { language, words } from './i18n.js';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** How long, so that it can't be taken for a time of day: `42 s`, `12 min`, `1 h 05 min`, `2 d 3 h`. Below zero counts as zero. */
export function renderDuration(milliseconds: number, units: typeof words.units = words.units): string {
  const ms = Math.max(0, milliseconds);
  const two = (n: number): string => String(Math.floor(n)).padStart(2, '0');
  if (ms < minute) return `${Math.floor(ms / second)} ${units.second}`;
  if (ms < hour) return `${Math.floor(ms / minute)} ${units.minute}`;
  if (ms < day) return `${Math.floor(ms / hour)} ${units.hour} ${two((ms % hour) / minute)} ${units.minute}`;
  return `${Math.floor(ms / day)} ${units.day} ${Math.floor((ms % day) / hour)} ${units.hour}`;
}

/** Why the case was opened: in its bot's words, else by its name. */
export function renderReason({ reason, reasonTitle }: Pick<CaseSummary, 'reason' | 'reasonTitle'>): string {
  return reasonTitle ? inLanguage(reasonTitle) : dekebab(reason);
}

/** What a slot holds: in its dialog's words, else by its name. */
export function renderSlotName({ name, title }: { name: string; title?: Record<string, string> }): string {
  return title ? inLanguage(title) : dekebab(name);
}

export function renderEvent(event: string): string {
  return words.events[event] ?? dekebab(event);
}

/** Why a message did not arrive; where we have no words for it, the channel's own. */
export function renderFailure({ code, message }: { code: string; message: string }): string {
  return words.failures[code] ?? message;
}

export function renderChannel(channel: string): string {
  return words.channels[channel] ?? dekebab(channel);
}

/** `lost-in-transit` → `Lost in transit`. */
export function dekebab(name: string): string {
  const spaced = name.replaceAll(/[-_]+/g, ' ').trim();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/** A number as channels give it, digits only, in the form that telephones take: `+4915112345678`. */
export function renderPhone(phone: string): string {
  return /^\d{8,15}$/.test(phone) ? `+${phone}` : phone;
}

/** The text in the browser's language, else in the first there is. */
export function inLanguage(texts: Record<string, string>): string {
  return texts[language] ?? Object.values(texts)[0] ?? '';
}

/** `German` for `de`, in the browser's language. */
export function renderLanguage(code: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

const clock = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });
const date = new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long' });

export function renderClock(at: string): string {
  const time = new Date(at);
  return Number.isNaN(time.getTime()) ? '' : clock.format(time);
}

const moment = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });

/** Day and time, for what one hovers over. */
export function renderMoment(at: string): string {
  const time = new Date(at);
  return Number.isNaN(time.getTime()) ? '' : moment.format(time);
}

/** `Today`, `Yesterday` or the date. */
export function renderDay(at: string, now: number): string {
  const time = new Date(at);
  if (Number.isNaN(time.getTime())) return '';
  const key = time.toDateString();
  if (key === new Date(now).toDateString()) return words.today;
  if (key === new Date(now - day).toDateString()) return words.yesterday;
  return date.format(time);
}
