import type { Text } from '../../dialog/text.js';
import type { Part } from '../graph.js';
import { wordsOf } from '../text/readable.js';
import type { Portrait } from './portrait.js';

interface Options {
  handoff: { queue?: string; reason: string; priority?: 'normal' | 'high'; note?: Text };
}

export const handoff: Portrait = {
  of: 'handoff',
  draw({ options }, { language, project: { bot }, words }) {
    const { queue, reason, priority, note } = (options as Options).handoff;
    const name = queue ?? bot.queue;
    const why = bot.reasons.get(reason)?.[language] ?? reason;
    const parts: Part[] = [
      { part: 'heading', text: words.person },
      { part: 'name', text: bot.queues.get(name)?.title.render(language, {}) ?? name },
      { part: 'detail', text: priority === 'high' ? `${why} · ${words.urgent}` : why },
      ...(note ? [{ part: 'detail' as const, text: `${words.note} ${wordsOf(note, language)}` }] : []),
    ];
    return { kind: 'person', parts };
  },
  onward: () => undefined,
  reaches: ({ options }, { project: { bot } }) => [{ to: 'queue', name: (options as Options).handoff.queue ?? bot.queue, when: 'run' }],
};
