import type { JSX } from 'preact';
import type { TextPiece } from '../parse-text.js';
import { parseText } from '../parse-text.js';

/** A text with the marks that messengers know. Only addresses that the business sent can be followed. */
export function FormattedText({ text, links }: { text: string; links: boolean }): JSX.Element {
  return <>{parseText(text).map((piece, at) => <Piece key={at} piece={piece} links={links} />)}</>;
}

function Piece({ piece: { kind, text }, links }: { piece: TextPiece; links: boolean }): JSX.Element {
  switch (kind) {
    case 'plain': return <>{text}</>;
    case 'bold': return <strong>{text}</strong>;
    case 'italic': return <em>{text}</em>;
    case 'strike': return <s>{text}</s>;
    case 'mono': return <code>{text}</code>;
    case 'link': return links ? <a href={text} target="_blank" rel="noopener noreferrer">{text}</a> : <>{text}</>;
  }
}
