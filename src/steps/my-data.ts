import { z } from 'zod';
import type { Value } from '../dialog/slot-type.js';
import { defineStep, type Flow, type Turn } from '../dialog/step-type.js';

const schema = z.strictObject({
  'my-data': z.enum(['show', 'delete']).describe('What to do with all that is stored of this customer: send it to them as a file, or erase it. Ask before you erase.'),
});

const names: Record<string, { text: string; json: string }> = {
  de: { text: 'meine-daten.txt', json: 'meine-daten.json' },
  en: { text: 'my-data.txt', json: 'my-data.json' },
};

function show(turn: Turn, { text, json }: Record<string, Value>): Flow {
  const name = names[turn.language] ?? names['en']!;
  const file = (stored: Value | undefined, called: string) => (typeof stored === 'string' && /^media:[0-9a-f]{64}$/.test(stored) ? { media: { kind: 'document' as const, file: stored, name: called } } : {});
  turn.say({ text: turn.renderDefault('my-data-shown'), ...file(text, name.text) });
  turn.say({ text: '', ...file(json, name.json) });
  return { flow: 'next' };
}

function say(turn: Turn, text: string, extra: Record<string, Value> = {}): Flow {
  turn.say({ text: turn.renderDefault(text, extra) });
  return { flow: 'next' };
}

export const myData = defineStep<z.output<typeof schema>>({
  name: 'my-data',
  docs: {
    summary: 'Sends the customer all that is stored of them, as a file to read and one for programs; or erases it and gives them a receipt.',
    example: `dialog: privacy
title: { de: Meine Daten, en: My data }
examples:
  de: [Was haben Sie über mich gespeichert?]
  en: [What do you store about me?]
slots:
  erase: { type: yes-no }
steps:
  - my-data: show
  - ask: erase
    say: { de: Soll ich das alles löschen?, en: Shall I delete all of it? }
  - choose: erase
    cases:
      'yes':
        - my-data: delete
      'no':
        - say: { de: "Gut, dann bleibt alles, wie es ist.", en: "Alright, everything stays as it is." }
`,
  },
  schema,
  run: ({ options }, turn) => ({ flow: 'call', operation: `@my-data.${options['my-data']}`, input: { language: turn.language } }),
  resume(_, turn, reply) {
    if (reply.reply !== 'outcome') return undefined;
    const { outcome, result } = reply;
    if (outcome === 'shown') return show(turn, result);
    if (outcome === 'deleted') return say(turn, 'my-data-deleted', { number: result.number ?? '', date: result.date ?? turn.now });
    if (outcome === 'open-case') return say(turn, 'my-data-in-use');
    return { flow: 'handoff', queue: turn.project.bot.queue, reason: 'my-data-failed', priority: 'normal' };
  },
});
