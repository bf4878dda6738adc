const links = ['', 's', 'es', 'n', 'en'];
const shortestPart = 4;

/** The known words that a German compound is made of: Sendungsnummer → sendung, nummer; empty where it is none. */
export function splitCompound(word: string, isPart: (part: string) => boolean, depth = 2): string[] {
  if (word.length < 2 * shortestPart || word.length > 40 || !/^\p{L}+$/u.test(word)) return [];
  for (let at = word.length - shortestPart; at >= shortestPart; at--) {
    const tail = word.slice(at);
    if (!isPart(tail)) continue;
    for (const link of links) {
      const head = word.slice(0, at - link.length);
      if (!word.slice(0, at).endsWith(link) || head.length < shortestPart) continue;
      if (isPart(head)) return [head, tail];
      const parts = depth > 1 ? splitCompound(head, isPart, depth - 1) : [];
      if (parts.length > 0) return [...parts, tail];
    }
  }
  return [];
}
