import type { Conversation } from '../contract.js';

/** A list made of runs of the one before, `[from, to)`, and of what is new. */
type Pieces = ([from: number, to: number] | { is: unknown })[];

/** What makes a conversation of the one before it, as JSON. */
export interface Delta {
  set?: Record<string, unknown>;
  lists?: Record<string, Pieces>;
  gone?: string[];
  /** What was seen since. */
  seen?: Record<string, string>;
}

type Fields = Readonly<Record<string, unknown>>;

/** Told by identity: a part that is the same object is the same. */
export function deltaOf(before: Conversation, after: Conversation): Delta {
  const [old, fresh] = [before as unknown as Fields, after as unknown as Fields];
  const set: Record<string, unknown> = {};
  const lists: Record<string, Pieces> = {};
  const delta: Delta = {};
  for (const [field, value] of Object.entries(fresh)) {
    const last = old[field];
    if (value === last || value === undefined) continue;
    const added = field === 'seen' ? addedTo(before.seen, after.seen) : undefined;
    if (added !== undefined) delta.seen = added;
    else if (Array.isArray(value) && Array.isArray(last)) lists[field] = piecesOf(last, value);
    else set[field] = value;
  }
  const gone = Object.keys(old).filter((field) => old[field] !== undefined && fresh[field] === undefined);
  return {
    ...delta, ...(Object.keys(set).length > 0 && { set }), ...(Object.keys(lists).length > 0 && { lists }), ...(gone.length > 0 && { gone }),
  };
}

export function withDelta(before: Conversation, { set, lists = {}, gone = [], seen }: Delta): Conversation {
  const old = before as unknown as Fields;
  const made = Object.entries(lists).map(([field, pieces]) => [field, listOf(old[field] as readonly unknown[], pieces)]);
  const after: Record<string, unknown> = { ...old, ...set, ...Object.fromEntries(made), ...(seen && { seen: { ...before.seen, ...seen } }) };
  for (const field of gone) Reflect.deleteProperty(after, field);
  return after as unknown as Conversation;
}

/** `undefined` when something was forgotten, too. */
function addedTo(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): Record<string, string> | undefined {
  if (Object.keys(before).some((key) => !Object.hasOwn(after, key))) return undefined;
  return Object.fromEntries(Object.entries(after).filter(([key, at]) => before[key] !== at));
}

function piecesOf(before: readonly unknown[], after: readonly unknown[]): Pieces {
  let same = 0;
  while (same < before.length && same < after.length && before[same] === after[same]) same += 1;
  const places = new Map(before.slice(same).map((part, index) => [part, same + index]));
  const pieces: Pieces = same > 0 ? [[0, same]] : [];
  for (const part of after.slice(same)) {
    const at = places.get(part);
    const last = pieces.at(-1);
    if (at === undefined) pieces.push({ is: part });
    else if (Array.isArray(last) && last[1] === at) last[1] = at + 1;
    else pieces.push([at, at + 1]);
  }
  return pieces;
}

function listOf(before: readonly unknown[], pieces: Pieces): unknown[] {
  return pieces.flatMap((piece) => (Array.isArray(piece) ? before.slice(...piece) : [piece.is]));
}
