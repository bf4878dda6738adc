import type { Step } from '../../dialog/project.js';
import type { Observer } from '../../engine/observer.js';
import type { Point } from './points.js';
import { keyOfText } from './step-texts.js';

/** What has been reached, and how often. */
export interface Tally {
  count(point: Pick<Point, 'of' | 'dialog' | 'key'>): number;
  has(point: Pick<Point, 'of' | 'dialog' | 'key'>): boolean;
  add(other: Tally): void;
  /** @param waiting the dialog that stands on top before the turn, if any */
  observer(waiting: () => string | undefined): Observer;
  readonly entries: ReadonlyMap<string, number>;
}

export function createTally(): Tally {
  const counts = new Map<string, number>();
  const idOf = ({ of, dialog, key }: Pick<Point, 'of' | 'dialog' | 'key'>): string => `${of} ${dialog} ${key}`;
  const raise = (of: Point['of'], dialog: string, key: string): void => {
    const id = idOf({ of, dialog, key });
    counts.set(id, (counts.get(id) ?? 0) + 1);
  };
  return {
    entries: counts,
    count: (point) => counts.get(idOf(point)) ?? 0,
    has: (point) => counts.has(idOf(point)),
    add(other) {
      for (const [id, count] of other.entries) counts.set(id, (counts.get(id) ?? 0) + count);
    },
    observer: (waiting) => createObserver(raise, waiting),
  };
}

function createObserver(raise: (of: Point['of'], dialog: string, key: string) => void, waiting: () => string | undefined): Observer {
  return {
    step: (dialog, step) => raise('steps', dialog, step.place),
    flow(dialog, step, flow) {
      const block = flow.flow === 'enter' ? flow.block : flow.flow === 'next' && step.blocks.size > 0 ? 'below' : undefined;
      if (block !== undefined) raise('blocks', dialog, `${step.place}/${block}`);
    },
    reply(dialog, step, reply) {
      if (reply.reply === 'outcome') raise('outcomes', dialog, `${step.place}/${reply.outcome}`);
      if (reply.reply === 'silence') raise('behaviours', dialog, 'silence');
    },
    text(dialog, step: Step, text, language) {
      const key = keyOfText(step, text);
      if (key === undefined) return;
      raise('texts', dialog, `${step.place}/${key}.${language}`);
      raise('languages', dialog, language);
    },
    defaultText: (name, language) => raise('default-texts', '', `${name}.${language}`),
    decision(name) {
      const dialog = waiting();
      if (dialog !== undefined) raise('behaviours', dialog, name);
      raise('intents', '', name);
    },
  };
}
