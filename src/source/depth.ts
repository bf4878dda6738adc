import type { CST } from 'yaml';
import { limits } from './limits.js';

/** The offset at which nesting goes beyond the limit. Walks without recursion, for the composer recurses. */
export function tooDeep(tokens: readonly CST.Token[]): number | undefined {
  const open: { token: CST.Token; depth: number }[] = tokens.map((token) => ({ token, depth: 0 }));
  for (let here = open.pop(); here; here = open.pop()) {
    if (here.depth > limits.depth) return here.token.type === 'document' ? 0 : here.token.offset;
    for (const child of children(here.token)) open.push({ token: child, depth: here.depth + 1 });
  }
  return undefined;
}

function children(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : [];
  if (!('items' in token)) return [];
  return token.items.flatMap((item) => [item.key, item.value].filter((each) => each !== undefined && each !== null));
}
