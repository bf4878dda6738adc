import type { Activity } from '../../activity/activity.js';

/** What the bot said, for the terminal: its words, then the choices by number. */
export function renderBubble({ text = '', suggestedActions, attachments = [], footer }: Pick<Activity, 'text' | 'suggestedActions' | 'attachments' | 'footer'>, colour: boolean): string {
  const paint = (code: number, words: string): string => (colour ? `\u001b[${code}m${printable(words)}\u001b[0m` : printable(words));
  const choices = (suggestedActions?.actions ?? []).map(({ type, title, value, description }, index) =>
    `    ${paint(36, type === 'openUrl' ? `${title} → ${value}` : `${index + 1} ${title}`)}${description === undefined ? '' : ` · ${printable(description)}`}`);
  const files = attachments.map(({ name, contentType }) => `    [${printable(name ?? contentType)}]`);
  const small = footer === undefined ? [] : [paint(90, `  ${footer}`)];
  return [paint(32, `  ${text.replaceAll('\n', '\n  ')}`), ...small, ...files, ...choices].join('\n');
}

/** Without what a terminal would obey: the bot may repeat what a customer wrote. */
function printable(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');
}
