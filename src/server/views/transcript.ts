import type { Case, Conversation } from '../../store/contract.js';
import type { Bubble } from '../api/types.js';
import { renderBubble } from './bubble.js';

/** What was said and done in the conversation, in order, with the notes of all its cases between. */
export function renderTranscript(one: Case, { transcript, cases }: Conversation): Bubble[] {
  return merge(transcript.map((activity) => renderBubble(activity, one.id)), cases.flatMap(notesOf));
}

function notesOf({ id, notes }: Case): Bubble[] {
  return notes.map(({ at, agent, text }, index) => ({ id: `${id}:note-${index}`, at, from: 'note', name: agent.name, text }));
}

/** Keeps what was said in its order, whatever its times say, and puts each note where its time falls. */
function merge(said: readonly Bubble[], notes: readonly Bubble[]): Bubble[] {
  const rest = [...notes].sort((a, b) => a.at.localeCompare(b.at));
  const merged: Bubble[] = [];
  for (const bubble of said) {
    while (rest[0] && rest[0].at < bubble.at) merged.push(rest.shift()!);
    merged.push(bubble);
  }
  return [...merged, ...rest];
}
