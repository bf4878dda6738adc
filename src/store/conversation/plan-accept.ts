import type { Inbound } from '../contract.js';
import { hashedKey, inboxKey } from './apply.js';

/** Where activities go, and what must be put right among conversations before. */
export interface AcceptPlan {
  conversation: string;
  /** Conversations that turn out to be the same person's: they become part of it. */
  absorb: string[];
  /** Keys that have passed to another person, by the conversation that goes by them no longer. */
  release: Map<string, string[]>;
  /** The change of ids that the activities tell of is known already. */
  repeated: boolean;
}

/** What must be known of other conversations to say whose one is. */
export interface Known {
  find(key: string): string | undefined;
  identityOf(id: string): string | undefined;
  /** The conversation whose ids changed by the activity of this inbox key. */
  movedBy(inboxKey: string): string | undefined;
  /** An id for a new conversation: the key, or the key numbered where a conversation had it already. */
  freeId(key: string): string;
}

/**
 * Whose conversation it is. What is one person's alone decides; a key that may pass on (a phone number) joins a
 * conversation only while that one goes by nobody else's identity.
 */
export function planAccept(inbound: Inbound, index: Known): AcceptPlan {
  const [first] = inbound.keys;
  if (first === undefined) throw new TypeError('An inbound without a key has no conversation.');
  const before = inbound.former && inbound.activities.flatMap((activity) => [inboxKey(activity), hashedKey(inboxKey(activity))]).map(index.movedBy).find((id) => id !== undefined);
  if (before !== undefined) return { conversation: before, absorb: [], release: new Map(), repeated: true };
  const moving = inbound.former?.map(index.find).find((id) => id !== undefined);
  const conversation = moving ?? ownerOf(inbound, index) ?? index.freeId(first);
  return { conversation, ...separate(inbound, conversation, moving !== undefined, index), repeated: false };
}

function ownerOf({ keys, identity }: Inbound, index: Known): string | undefined {
  const known = identity === undefined ? undefined : index.find(identity);
  return known ?? keys.map(index.find).find((id) => id !== undefined && (identity === undefined || index.identityOf(id) === undefined));
}

function separate({ keys, identity }: Inbound, conversation: string, moving: boolean, index: Known): Pick<AcceptPlan, 'absorb' | 'release'> {
  const absorb = new Set<string>();
  const release = new Map<string, string[]>();
  for (const key of keys) {
    const other = index.find(key);
    if (other === undefined || other === conversation) continue;
    const theirs = index.identityOf(other);
    if (theirs === undefined || (moving && theirs === identity)) absorb.add(other);
    else if (moving || identity !== undefined) release.set(other, [...(release.get(other) ?? []), key]);
  }
  return { absorb: [...absorb], release };
}
