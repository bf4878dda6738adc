/** A piece of a message: plain, or marked as messengers do. */
export interface TextPiece {
  kind: 'plain' | 'bold' | 'italic' | 'strike' | 'mono' | 'link';
  text: string;
}

const marks = { '*': 'bold', _: 'italic', '~': 'strike' } as const;
const pattern = /```([^`]+)```|(?<![\p{L}\p{N}])([*_~])(?=\S)([^*_~\n]+)(?<=\S)\2(?![\p{L}\p{N}])|https?:\/\/[^\s<>"]+/gu;

/** `*bold*`, `_italic_`, `~struck~`, ```` ```mono``` ```` and addresses; pieces joined give what one reads. */
export function parseText(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > at) pieces.push({ kind: 'plain', text: text.slice(at, match.index) });
    pieces.push(pieceOf(match));
    at = match.index + match[0].length;
  }
  if (at < text.length) pieces.push({ kind: 'plain', text: text.slice(at) });
  return pieces;
}

function pieceOf([whole, mono, mark, marked]: RegExpMatchArray): TextPiece {
  if (mono !== undefined) return { kind: 'mono', text: mono };
  if (marked !== undefined) return { kind: marks[mark as keyof typeof marks], text: marked };
  return { kind: 'link', text: whole };
}
