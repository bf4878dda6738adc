import type { Moment } from './moment.js';
import type { Timer } from './state.js';

/** What comes later than this is no news any more. */
const latestMs = 24 * 60 * 60 * 1000;

/**
 * Sends a notification whose time has come, beside whatever is being asked; its template goes along for when the
 * channel's window is closed. One that is more than a day late is dropped.
 */
export function sendNotification({ project, event, effects, state }: Moment, { at, notification, locale, origin }: Extract<Timer, { timer: 'notification' }>): void {
  if (Date.parse(event.now) - Date.parse(at) > latestMs) return;
  const { name, parameters } = notification.template;
  const language = project.bot.templates.get(name)?.languages[locale];
  state.notified = true;
  effects.push({
    effect: 'send',
    draft: { text: notification.text, locale, template: { name, parameters, ...(language !== undefined && { language }) }, origin },
  });
}
