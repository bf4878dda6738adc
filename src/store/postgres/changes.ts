import { hasOpenWork } from '../conversation/is-unfinished.js';
import type { Conversation } from '../contract.js';
import { keyedParts, partsOf } from './changed-parts.js';
import { escapeText } from './escape-text.js';
import { restOf, type Known } from './known.js';

type Written = Pick<Known, 'state' | 'transcript' | 'outbox' | 'outboxAt' | 'cases' | 'inbox' | 'wakeAt'>;

/** What a commit writes: the parameters of `commit_conversation` after the token, and what is known once it is written. */
export interface Changes {
  parameters: unknown[];
  written: Written;
}

/** A transcript longer than this is shortened to its last `keep`: what is before is history. */
const most = 300;
const keep = 200;

/** @param known as it is stored; `undefined` when not known: all is written then */
export function changesOf(known: Known | undefined, wanted: Conversation, done: readonly string[]): Changes {
  const transcript = partsOf(known?.transcript, wanted.transcript);
  const outbox = keyedParts(known && { parts: known.outbox, at: known.outboxAt }, wanted.outbox);
  const cases = partsOf(known?.cases, wanted.cases);
  const inbox = partsOf(known?.inbox, wanted.inbox);
  const shift = wanted.transcript.length > most ? wanted.transcript.length - keep : 0;
  const rest = JSON.stringify(restOf(wanted));
  const outboxKeys = new Set(wanted.outbox.map(({ key }) => key));
  const caseIds = new Set(wanted.cases.map(({ id }) => id));
  const handed = inbox.changed.filter(({ part }) => !done.includes(part.key));
  return {
    parameters: [
      known === undefined, rest === known?.state ? null : rest, wanted.wakeAt ?? null, hasOpenWork(wanted),
      done.map(escapeText), handed.map(({ part }) => escapeText(part.key)), handed.map(({ json }) => json),
      transcript.changed.map(({ at }) => at), transcript.changed.map(({ json }) => json),
      known !== undefined && wanted.transcript.length < known.transcript.length ? wanted.transcript.length : null, shift,
      outbox.changed.map(({ part }) => escapeText(part.key)), outbox.changed.map(({ part }) => (part.messageId === undefined ? null : escapeText(part.messageId))),
      outbox.changed.map(({ at }) => at), outbox.changed.map(({ json }) => json),
      (known?.outbox ?? []).filter(({ key }) => !outboxKeys.has(key)).map(({ key }) => escapeText(key)),
      cases.changed.map(({ part }) => escapeText(part.id)), cases.changed.map(({ at }) => at), cases.changed.map(({ part }) => part.status),
      cases.changed.map(({ part }) => part.openedAt), cases.changed.map(({ part }) => part.closedAt ?? part.openedAt), cases.changed.map(({ json }) => json),
      (known?.cases ?? []).filter(({ id }) => !caseIds.has(id)).map(({ id }) => escapeText(id)),
    ],
    written: {
      state: rest, transcript: transcript.parts.slice(shift), outbox: outbox.parts, outboxAt: outbox.at, cases: cases.parts, wakeAt: wanted.wakeAt,
      inbox: inbox.parts.filter(({ key }) => !done.includes(key)),
    },
  };
}
