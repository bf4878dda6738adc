import type { State } from '../engine/state.js';
import type { Conversation } from '../store/contract.js';
import { applyDecision, botActivity } from './apply-decision.js';
import { attachFiles } from './attach-files.js';
import { commitTurn, type Turn } from './commit-turn.js';
import { decide } from './decide.js';
import { isLater } from './decide-hosted.js';
import { decidePlainly } from './decide-plainly.js';
import { errorFields, hashed } from './log.js';
import { ownServices } from './my-data/own-services.js';
import { at, type Parts } from './parts.js';
import { updateConversation } from './update-conversation.js';
import { isWindowOpen } from './window.js';

export function isDue({ wakeAt }: Conversation, now: Date): boolean {
  return wakeAt !== undefined && Date.parse(wakeAt) <= now.getTime();
}

/**
 * Timers of a conversation are due: a turn without a message, committed like any other. One that somebody was faster
 * than changes nothing: the caller looks again at what is due.
 */
export async function timeTurn(parts: Parts, base: Conversation): Promise<void> {
  let turn: Turn;
  try {
    turn = await decideTime(parts, base);
  } catch (error) {
    parts.counts.failed += 1;
    parts.log.error({ conversation: hashed(base.id), ...errorFields(error) }, 'A turn of time failed');
    await giveToPerson(parts, base.id);
    return;
  }
  if (!await commitTurn(parts, turn, { items: [], heard: [] })) parts.counts.rerun += 1;
}

async function decideTime(parts: Parts, base: Conversation): Promise<Turn> {
  const project = parts.project();
  const state = (base.state as State | null) ?? parts.engine.initialState();
  const windowOpen = isWindowOpen(parts.connectors.get(base.address.channel), base, parts.clock.now());
  const turnKey = `${base.id} time ${base.wakeAt ?? ''}`;
  const decision = await decide({ ...parts, services: ownServices(parts, base), project, turnKey, isLater, at: () => at(parts) }, state, { event: 'time', windowOpen, ...at(parts) });
  const { now } = at(parts);
  const drafts = await attachFiles(parts, project, base.id, decision.drafts);
  return { base, decision, said: drafts.map((draft) => botActivity(draft, base, project, now)) };
}

/** What threw must not come up again: what was due is dropped, and a person gets the case. */
async function giveToPerson(parts: Parts, id: string): Promise<void> {
  const project = parts.project();
  let before: Conversation | undefined;
  const written = await updateConversation(parts.store, id, (fresh) => {
    before = fresh;
    const connector = parts.connectors.get(fresh.address.channel);
    const when = at(parts);
    const decision = decidePlainly(parts.engine, project, fresh.state, { event: 'failed', ...when });
    const timers = (decision.state.timers ?? []).filter((timer) => timer.at > when.now);
    const drafts = isWindowOpen(connector, fresh, parts.clock.now()) ? decision.drafts : [];
    const said = drafts.map((draft) => botActivity(draft, fresh, project, when.now));
    return applyDecision(fresh, { ...decision, state: { ...decision.state, timers } }, [], said, { project, connector, at: when }).next;
  });
  if (written === undefined || before === undefined) return;
  parts.calls().settle(before, written);
  parts.announce(written, written.cases.at(-1), true);
  parts.deliver(id);
}
