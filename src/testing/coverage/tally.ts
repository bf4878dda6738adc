import type { Step } from '../../dialog/project.js';
import type { Observer } from '../../engine/observer.js';
import type { Point } from './points.js';
import { keyOfText } from './step-texts.js';

type Named = Pick<Point, 'of' | 'dialog' | 'key' | 'language'>;

/** What has been reached, and how often. */
export interface Tally {
  count(point: Named): number;
  has(point: Named): boolean;
  add(other: Tally): void;
  /** Counts what the turn has been through: in which language is known when it is over. */
  settle(language: string): void;
  /** @param waiting the dialog that stands on top before the turn, if any */
  observer(waiting: () => string | undefined): Observer;
  readonly entries: ReadonlyMap<string, number>;
}

export function createTally(): Tally {
  const counts = new Map<string, number>();
  const unsettled: Named[] = [];
  const idOf = ({ of, dialog, key, language }: Named): string => `${of} ${dialog} ${key}${language === undefined ? '' : ` ${language}`}`;
  const count = (point: Named): void => { counts.set(idOf(point), (counts.get(idOf(point)) ?? 0) + 1); };
  const raise: Raise = (of, dialog, key) => {
    if (of === 'blocks' || of === 'outcomes') unsettled.push({ of, dialog, key });
    else count({ of, dialog, key });
  };
  return {
    entries: counts,
    count: (point) => counts.get(idOf(point)) ?? 0,
    has: (point) => counts.has(idOf(point)),
    add(other) {
      for (const [id, times] of other.entries) counts.set(id, (counts.get(id) ?? 0) + times);
    },
    settle(language) {
      for (const point of unsettled.splice(0)) count({ ...point, language });
    },
    observer: (waiting) => createObserver(raise, waiting),
  };
}

type Raise = (of: Point['of'], dialog: string, key: string) => void;

function createObserver(raise: Raise, waiting: () => string | undefined): Observer {
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
