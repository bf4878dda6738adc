import { customerHelp, parseCommand } from '../../testing/recording/commands.js';
import { customerOf } from '../../testing/read-line.js';
import type { CustomerDoes } from '../../testing/transcript.js';

/** What a typed line means in a chat: what the customer does, or what is to be told to whoever typed it. */
export function readTyped(text: string): { does: CustomerDoes } | { told: string } {
  const command = parseCommand(text);
  if (command?.command === 'line' && command.line.customer !== undefined) return { does: customerOf(command.line.customer) };
  if (command?.command === 'help') return { told: `${customerHelp}\n  exit                              ends` };
  return { told: `  ${command?.command === 'unknown' ? command.hint : 'That goes with "schalter test --write" only; "/help" says what there is here.'}` };
}
