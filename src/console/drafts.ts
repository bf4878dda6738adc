const drafts = new Map<string, string>();

/** What an agent has begun to write, a case and kind: walking to another case and back loses nothing. */
export function draftOf(key: string): string {
  return drafts.get(key) ?? '';
}

export function keepDraft(key: string, text: string): void {
  if (text) drafts.set(key, text);
  else drafts.delete(key);
}
