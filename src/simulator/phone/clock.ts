import { language, words } from './i18n.js';

const clock = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });
const date = new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long' });
const day = 86_400_000;

/** `14:05`. */
export function renderTime(at: string): string {
  return clock.format(new Date(at));
}

/** `Today`, `Yesterday` or the date; nothing for nothing. */
export function renderDay(at: string | undefined): string {
  if (!at) return '';
  const time = new Date(at);
  const key = time.toDateString();
  if (key === new Date().toDateString()) return words.today;
  if (key === new Date(Date.now() - day).toDateString()) return words.yesterday;
  return date.format(time);
}
