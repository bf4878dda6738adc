import { randomUUID } from 'node:crypto';
import type { Activity } from '../activity/activity.js';
import { wellFormed } from '../activity/well-formed.js';
import type { Project } from '../dialog/project.js';
import { planAgain } from '../engine/plan-again.js';
import type { State } from '../engine/state.js';
import { addNote, assertHeldBy, CaseTransitionError, closeCase, handBackCase, takeCase } from '../handoff/case.js';
import { StaleVersionError, type Case, type Conversation } from '../store/contract.js';
import { applyDecision, botActivity, eventActivity } from './apply-decision.js';
import { attachFiles } from './attach-files.js';
import { decide, type Deciding, type Decision } from './decide.js';
import { isLater } from './decide-hosted.js';
import { decidePlainly, type PlainEvent } from './decide-plainly.js';
import { errorFields, hashed } from './log.js';
import { dropBot, enqueue } from './outbox.js';
import type { Parts } from './parts.js';
import { CaseError, type Agent, type Runtime } from './runtime.js';
import { unsentNotifications } from './unsent-notifications.js';
import { updateConversation } from './update-conversation.js';
import { isWindowOpen } from './window.js';

/** What agents do: each is one commit, and of two at once one wins. */
export type Desk = Pick<Runtime, 'take' | 'reply' | 'note' | 'handBack' | 'close' | 'cases' | 'case'>;

interface Command {
  change: (one: Case, agent: Agent, now: string) => Case;
  event: 'taken' | 'handed-back' | 'closed';
}

const closedCasesListed = 50;
const mostTries = 50;

export function createDesk(parts: Parts): Desk {
  return {
    take: (id, agent, from) => command(parts, id, agent, { change: (one, by, now) => takeCase(one, by, now, from), event: 'taken' }),
    handBack: (id, agent) => command(parts, id, agent, { change: handBackCase, event: 'handed-back' }),
    close: (id, agent) => command(parts, id, agent, { change: closeCase, event: 'closed' }),
    reply: (id, agent, text) => reply(parts, id, agent, text),
    note: (id, agent, text) => note(parts, id, agent, text),
    cases: () => parts.store.cases({ closed: closedCasesListed }),
    case: async (id) => {
      const conversation = await parts.store.load(await conversationOf(parts, id));
      if (conversation === undefined) throw notFound();
      return { case: caseOf(conversation, id), conversation };
    },
  };
}

async function command(parts: Parts, id: string, agent: Agent, { change, event }: Command): Promise<Case> {
  const conversation = await conversationOf(parts, id);
  for (let tries = 1; ; tries += 1) {
    const base = await parts.store.load(conversation);
    if (base === undefined) throw notFound();
    const before = caseOf(base, id);
    const now = parts.clock.now().toISOString();
    const changed = refusing(() => change(before, agent, now));
    if (changed === before) return before;
    try {
      const written = await parts.store.commit(await decideCommand(parts, base, { before, changed }, agent, event));
      parts.announce(written, changed);
      parts.deliver(written.id);
      parts.goOn(written.id);
      return changed;
    } catch (error) {
      if (!(error instanceof StaleVersionError) || tries >= mostTries) throw error;
    }
  }
}

/** The conversation after an agent's command, the engine told: when it is taken, the bot's unsent words are dropped, and its notifications wait. */
async function decideCommand(
  parts: Parts, base: Conversation, { before, changed }: { before: Case; changed: Case }, agent: Agent, name: Command['event'],
): Promise<Conversation> {
  const project = parts.project();
  const now = parts.clock.now().toISOString();
  const at = () => ({ now, duty: parts.duty(project, now) });
  const decision = await decideAnyway(parts, project, base, { event: name, agent, ...at() }, { turnKey: `${changed.id} ${name}`, at });
  const isTaken = name === 'taken';
  const fenced = withCase(isTaken ? dropBot(base) : base, changed);
  const planned = isTaken ? { ...decision, state: planAgain(decision.state, unsentNotifications(base.outbox)) } : decision;
  const isTakenOver = isTaken && before.agent !== undefined;
  const mark = eventActivity(isTakenOver ? 'taken-over' : name, base, { id: agent.id, name: agent.name, role: 'agent' }, now, {
    case: changed.id, ...(isTakenOver && { from: before.agent }),
  });
  const drafts = await attachFiles(parts, project, base.id, decision.drafts);
  const said = drafts.map((draft) => botActivity(draft, base, project, now));
  return applyDecision(fenced, planned, [mark], said, { project, connector: parts.connectors.get(base.address.channel), at: at() }).next;
}

/** An agent's word counts, also on a state on which the engine throws. */
async function decideAnyway(
  parts: Parts, project: Project, { id, state }: Conversation, event: PlainEvent, { turnKey, at }: Pick<Deciding, 'turnKey' | 'at'>,
): Promise<Decision> {
  try {
    return await decide({ ...parts, project, turnKey, isLater, at }, (state as State | null) ?? parts.engine.initialState(), event);
  } catch (error) {
    parts.log.error({ conversation: hashed(id), event: event.event, ...errorFields(error) }, 'The engine failed on what an agent did: it was done without it');
    return decidePlainly(parts.engine, project, state, event);
  }
}

async function reply(parts: Parts, id: string, agent: Agent, text: string): Promise<Activity> {
  let said: Activity | undefined;
  let one: Case | undefined;
  const conversation = await conversationOf(parts, id);
  const written = await updateConversation(parts.store, conversation, (fresh) => {
    const found = caseOf(fresh, id);
    refusing(() => { assertHeldBy(found, agent); });
    assertWindow(parts, fresh);
    one = found;
    said = agentActivity(fresh, agent, wellFormed(text), parts.clock.now().toISOString());
    return enqueue(fresh, parts.connectors.get(fresh.address.channel)?.prepare?.(said) ?? [said]);
  });
  if (written === undefined || said === undefined) throw notFound();
  parts.announce(written, one);
  parts.deliver(conversation);
  return said;
}

async function note(parts: Parts, id: string, agent: Agent, text: string): Promise<Case> {
  let noted: Case | undefined;
  const written = await updateConversation(parts.store, await conversationOf(parts, id), (fresh) => {
    noted = addNote(caseOf(fresh, id), agent, wellFormed(text), parts.clock.now().toISOString());
    return withCase(fresh, noted);
  });
  if (written === undefined || noted === undefined) throw notFound();
  parts.announce(written, noted);
  return noted;
}

function agentActivity(conversation: Conversation, agent: Agent, text: string, now: string): Activity {
  const language = (conversation.state as State | null)?.language;
  return {
    type: 'message', id: randomUUID(), channelId: conversation.address.channel, timestamp: now,
    from: { id: agent.id, name: agent.name, role: 'agent' }, conversation: { id: conversation.id },
    text, ...(language !== undefined && { locale: language }),
  };
}

function assertWindow({ connectors, clock }: Parts, conversation: Conversation): void {
  if (isWindowOpen(connectors.get(conversation.address.channel), conversation, clock.now())) return;
  throw new CaseError('window-closed', 'The customer last wrote too long ago: the channel takes no free text until they write again.');
}

async function conversationOf(parts: Parts, id: string): Promise<string> {
  const conversation = await parts.store.findCase(id);
  if (conversation === undefined) throw notFound();
  return conversation;
}

function caseOf(conversation: Conversation, id: string): Case {
  const one = conversation.cases.find((candidate) => candidate.id === id);
  if (one === undefined) throw notFound();
  return one;
}

function withCase(conversation: Conversation, changed: Case): Conversation {
  return { ...conversation, cases: conversation.cases.map((one) => (one.id === changed.id ? changed : one)) };
}

function notFound(): CaseError {
  return new CaseError('not-found', 'There is no such case.');
}

function refusing<T>(change: () => T): T {
  try {
    return change();
  } catch (error) {
    if (!(error instanceof CaseTransitionError)) throw error;
    throw new CaseError(error.code, error.message, error.agent);
  }
}
