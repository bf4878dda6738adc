import { compareTurn, isExpectation } from './compare-turn.js';
import { type Bench, type Conversation, createConversation } from './conversation.js';
import { ImpossibleError } from './customer-messages.js';
import type { Came, Failure, Row, TranscriptResult } from './result.js';
import type { Line, Transcript } from './transcript.js';

/** A line that lets something happen, and what is expected of it. */
interface Turn {
  act?: Line;
  expected: Line[];
}

function turnsOf(chat: readonly Line[]): Turn[] {
  const turns: Turn[] = [];
  for (const line of chat) {
    if (!isExpectation(line)) turns.push({ act: line, expected: [] });
    else if (turns.length > 0) turns.at(-1)!.expected.push(line);
    else turns.push({ expected: [line] });
  }
  return turns;
}

async function happen(conversation: Conversation, act: Line | undefined): Promise<Came[]> {
  switch (act?.line) {
    case 'customer':
      return conversation.customer(act.customer);
    case 'agent':
      return act.act === 'says' ? [] : conversation.agent(act.act);
    case 'after':
      return conversation.pass(act.ms);
    case 'at':
      return conversation.setTime(act.at);
    case 'on-duty':
      conversation.setDuty(act.onDuty);
      return [];
    default:
      return [];
  }
}

function impossible(line: Line, error: unknown): Row[] {
  const message = error instanceof ImpossibleError ? error.message : `The bot broke: ${error instanceof Error ? error.message : String(error)}`;
  return [{ row: 'impossible', line, message }];
}

async function play(bench: Bench, conversation: Conversation, { act, expected }: Turn): Promise<Row[]> {
  try {
    const came = await happen(conversation, act);
    return [...(act ? [{ row: 'same', line: act } as const] : []), ...compareTurn(expected, came, bench.project)];
  } catch (error) {
    return impossible(act ?? expected[0]!, error);
  }
}

function failureOf(rows: Row[], before: Line | undefined, unplayed: number): Failure | undefined {
  const at = rows.findIndex(({ row }) => row !== 'same');
  const row = rows[at];
  if (!row || row.row === 'same') return undefined;
  const above = rows.slice(0, at).findLast((one) => one.row !== 'surplus');
  const expected = row.row === 'surplus' ? (above && 'line' in above ? above.line : before) : row.line;
  return { message: row.message, expected: expected!, surplus: row.row === 'surplus', ...('came' in row && { came: row.came }), rows, unplayed };
}

function withoutSandbox({ chat: [line] }: Transcript): Row[] {
  return [{ row: 'impossible', line: line!, message: 'There is no sandbox to ask here: run it with "schalter test".' }];
}

async function playAll(bench: Bench, conversation: Conversation, { chat }: Transcript, passed: Line[]): Promise<Failure | undefined> {
  for (const turn of turnsOf(chat)) {
    const rows = await play(bench, conversation, turn);
    const lines = (turn.act ? 1 : 0) + turn.expected.length;
    const failure = failureOf(rows, passed.at(-1), chat.length - passed.length - lines);
    if (failure) return failure;
    passed.push(...(turn.act ? [turn.act] : []), ...turn.expected);
  }
  return undefined;
}

/** Plays a transcript, up to the first turn that goes another way. */
export async function runTranscript(bench: Bench, transcript: Transcript): Promise<TranscriptResult> {
  const began = performance.now();
  const conversation = createConversation(bench, transcript);
  const passed: Line[] = [];
  try {
    const failure = transcript.sandbox && !bench.sandbox
      ? failureOf(withoutSandbox(transcript), undefined, transcript.chat.length - 1)
      : await playAll(bench, conversation, transcript, passed);
    return { transcript, passed, tally: conversation.tally, took: performance.now() - began, ...(failure && { failure }) };
  } finally {
    await conversation.close();
  }
}
