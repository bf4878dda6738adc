import { GraphError } from '../graph-error.js';
import { messageIdPattern } from './message-id-pattern.js';
import { invalid, object, onlyKeys, text, type Param } from './param.js';

export function validateReaction(message: Param): void {
  const reaction = object(message, 'reaction');
  onlyKeys(reaction, ['message_id', 'emoji']);
  const id = text(reaction, 'message_id', { max: 512 });
  if (!messageIdPattern.test(id)) throw new GraphError(131009, { details: 'Param reaction[\'message_id\'] is not a message id.' });
  const emoji = reaction.value.emoji;
  if (emoji === undefined || emoji === '') return;
  if (typeof emoji !== 'string' || !isOneEmoji(emoji)) throw invalid(reaction, 'emoji', 'must be one emoji, or empty to take the reaction back.');
}

function isOneEmoji(value: string): boolean {
  const graphemes = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(value)];
  return graphemes.length === 1 && /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u.test(value);
}
