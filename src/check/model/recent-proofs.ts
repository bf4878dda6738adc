/** More than a person edits at a time. */
const most = 256;

const recent = new Map<string, string>();

/** The proofs that this process made last: what was not edited since need not be proved again. */
export const recentProofs = {
  recall(key: string): string | undefined {
    return recent.get(key);
  },
  keep(key: string, value: string): void {
    recent.delete(key);
    recent.set(key, value);
    const [oldest] = recent.keys();
    if (recent.size > most && oldest !== undefined) recent.delete(oldest);
  },
};
