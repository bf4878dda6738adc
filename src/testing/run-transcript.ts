import type { Decision } from '../runtime/decide.js';
import { checkBubble, checkCase } from './check-line.js';
import { type Bench, type Conversation, createConversation, ImpossibleError } from './conversation.js';
import type { Failure, TranscriptResult } from './result.js';
import type { Line, Transcript } from './transcript.js';

/** What came and has not been compared yet. */
interface Pending {
  drafts: Decision['drafts'];
  cases: Decision['cases'];
}

/** The customer's or the agent's line: something happens. `undefined` for lines that only expect. */
async function act(conversation: Conversation, line: Line): Promise<Decision | undefined> {
  if (line.line === 'customer') return conversation.customer(line.customer);
  if (line.line === 'agent' && line.act !== 'says') return conversation.agent(line.act);
  if (line.line === 'at') conversation.setTime(line.at);
  if (line.line === 'on-duty') conversation.setDuty(line.onDuty);
  return undefined;
}

function surplus(pending: Pending, after: Line | undefined): Failure | undefined {
  const [draft] = pending.drafts;
  if (!draft || !after) return undefined;
  return { message: 'The bot says more than the transcript.', expected: after, surplus: true, came: { came: 'bubble', draft } };
}

function expect(line: Line, pending: Pending): Failure | undefined {
  if (line.line === 'bot') {
    const draft = pending.drafts.shift();
    if (!draft) return { message: 'The bot says nothing more.', expected: line, surplus: false };
    const message = checkBubble(line, draft);
    return message === undefined ? undefined : { message, expected: line, surplus: false, came: { came: 'bubble', draft } };
  }
  if (line.line !== 'case') return undefined;
  const opened = pending.cases.shift();
  if (!opened) return { message: 'No case was opened.', expected: line, surplus: false };
  const message = checkCase(line.case, opened);
  return message === undefined ? undefined : { message, expected: line, surplus: false, came: { came: 'case', case: opened } };
}

const isExpectation = (line: Line): boolean => line.line === 'bot' || line.line === 'case';

async function step(conversation: Conversation, line: Line, before: Line | undefined, pending: Pending): Promise<Failure | undefined> {
  if (isExpectation(line)) return expect(line, pending);
  const unexpected = surplus(pending, before);
  if (unexpected) return unexpected;
  try {
    const decision = await act(conversation, line);
    Object.assign(pending, { drafts: [...(decision?.drafts ?? [])], cases: [...(decision?.cases ?? [])] });
    return undefined;
  } catch (error) {
    const message = error instanceof ImpossibleError ? error.message : `The bot broke: ${error instanceof Error ? error.message : String(error)}`;
    return { message, expected: line, surplus: false };
  }
}

/** Plays a transcript, up to the first line that goes another way. */
export async function runTranscript(bench: Bench, transcript: Transcript): Promise<TranscriptResult> {
  const conversation = createConversation(bench, transcript.services);
  const pending: Pending = { drafts: [], cases: [] };
  const passed: Line[] = [];
  for (const line of transcript.chat) {
    const failure = await step(conversation, line, passed.at(-1), pending);
    if (failure) return { transcript, passed, failure };
    passed.push(line);
  }
  const failure = surplus(pending, passed.at(-1));
  return { transcript, passed, ...(failure && { failure }) };
}
