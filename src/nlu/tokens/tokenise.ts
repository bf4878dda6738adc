import { fold } from '../../dialog/fold.js';
import { slang } from '../words/slang.js';

/** Longer messages are read up to here, in UTF-16 units; a WhatsApp message ends at 4,096. */
const longest = 4096;
const mostTokens = 250;
const pattern = /\{[\p{L}\p{N}_-]+\}|\p{L}+(?:'\p{L}+)*|\p{N}+|\p{Extended_Pictographic}/gu;
const negated = /^(\p{L}+)n't$/u;

/**
 * Words (folded, slang in its usual spelling, elongated letters single), emoji, placeholders as they are, and numbers
 * as classes by their length: `#1` … `#5`, `#long`.
 */
export function tokenise(text: string): string[] {
  const tokens: string[] = [];
  for (const [token] of fold(text.slice(0, longest)).matchAll(pattern)) {
    if (tokens.length >= mostTokens) break;
    if (token.startsWith('{')) tokens.push(token);
    else if (/^\p{N}/u.test(token)) tokens.push(token.length > 5 ? '#long' : `#${token.length}`);
    else tokens.push(...words(token));
  }
  return tokens;
}

function words(token: string): string[] {
  const not = negated.exec(token)?.[1];
  const parts = not ? [not === 'ca' ? 'can' : not === 'wo' ? 'will' : not, 'not'] : token.split("'");
  return parts.flatMap((part, at) => {
    if (at > 0 && part.length < 2) return [];
    const single = part.replace(/(\p{L})\1{2,}/gu, '$1').slice(0, 40);
    return slang.get(single) ?? [single];
  });
}
