/** What this process has claimed, as far as it knows. */
export interface Held {
  /** This process's name among the workers; none before it has joined them. */
  self: string | undefined;
  has(conversation: string): boolean;
  /** Ours, where it has it: what a write is refused without. */
  ownerOf(conversation: string): string | undefined;
  /** The database says who has it. */
  note(conversation: string, holder: string | null): void;
  forget(conversations: Iterable<string>): void;
  clear(): void;
}

export function createHeld(): Held {
  const all = new Set<string>();
  const held: Held = {
    self: undefined,
    has: (conversation) => all.has(conversation),
    ownerOf: (conversation) => (all.has(conversation) ? held.self : undefined),
    note: (conversation, holder) => {
      if (holder !== null && holder === held.self) all.add(conversation);
      else all.delete(conversation);
    },
    forget: (conversations) => { for (const conversation of conversations) all.delete(conversation); },
    clear: () => { all.clear(); },
  };
  return held;
}
