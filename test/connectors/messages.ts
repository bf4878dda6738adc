import type { Activity, CardAction } from '../../src/activity/activity.js';

/** Choices `Choice 1` … with the ids `c1` … */
export function choices(count: number): CardAction[] {
  return Array.from({ length: count }, (_item, index) => ({ type: 'postBack', title: `Choice ${index + 1}`, value: `c${index + 1}` }));
}

/** A message of the bot's. */
export function message({ choices: count = 0, ...fields }: Partial<Activity> & { choices?: number }): Activity {
  return {
    type: 'message',
    id: 'out-1',
    channelId: 'whatsapp',
    timestamp: '2026-11-22T10:00:00.000Z',
    from: { id: 'bot', role: 'bot' },
    conversation: { id: 'whatsapp:100:491701234567' },
    locale: 'de',
    text: 'Worum geht es?',
    ...(count > 0 ? { suggestedActions: { actions: choices(count) } } : {}),
    ...fields,
  };
}
