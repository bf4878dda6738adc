export interface Misindented {
  /** Offsets of the key. */
  start: number;
  end: number;
  spaces: number;
  /** How far its neighbours stand in. */
  neighbours: number;
}

/** The key on the line of an offset, if it stands between the levels of the lines above it. */
export function misindentedKey(text: string, at: number): Misindented | undefined {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const key = /^( *)([^\s:#'"-][^:#]*):(?= |$)/m.exec(text.slice(lineStart).split('\n', 1)[0]!);
  if (!key) return undefined;
  const spaces = key[1]!.length;
  const above = levelsAbove(text.slice(0, lineStart));
  if (above.includes(spaces)) return undefined;
  const neighbours = above.reduce((best, level) => (Math.abs(level - spaces) <= Math.abs(best - spaces) ? level : best), above[0] ?? 0);
  if (neighbours === spaces) return undefined;
  const start = lineStart + spaces;
  return { start, end: start + key[2]!.length, spaces, neighbours };
}

/** The levels that are open at the end of a text: how far its keys and dashes stand in. */
function levelsAbove(text: string): number[] {
  let levels: number[] = [];
  for (const line of text.split('\n')) {
    const begin = /^( *)((?:- +)*)\S/.exec(line);
    if (!begin || /^ *#/.test(line)) continue;
    const outer = begin[1]!.length;
    const inner = outer + begin[2]!.length;
    levels = [...levels.filter((level) => level < outer), outer, ...(inner > outer ? [inner] : [])];
  }
  return levels;
}
