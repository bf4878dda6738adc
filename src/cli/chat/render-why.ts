import type { Origin } from '../../activity/activity.js';

const percent = (confidence: number): string => (confidence < 0.005 ? '< 1 %' : `${Math.round(confidence * 100)} %`);

/** Why the bot said something, for the terminal: where it stands, what the message was taken for, what was read. */
export function renderWhy({ dialog, place, file, line, text, decision, intents = [], reads = {} }: Origin): string {
  const said = [
    ...(dialog === undefined ? [] : [[dialog, ...(place === undefined ? [] : [place])].join(' › ')]),
    ...(text === undefined ? [] : [`the built-in text "${text}"`]),
    ...(file === undefined ? [] : [`${file}:${String(line)}`]),
  ];
  const weighed = intents.map(({ intent, confidence }) => `${intent} ${percent(confidence)}`).join(', ');
  const read = Object.entries(reads).map(([name, value]) => `${name} = ${value === '' ? 'nothing' : JSON.stringify(value)}`).join(', ');
  return [
    `    said by  ${said.join(' · ') || 'the bot itself'}`,
    ...(decision === undefined ? [] : [`    taken for ${decision}${weighed === '' ? '' : ` (${weighed})`}`]),
    ...(read === '' ? [] : [`    read     ${read}`]),
  ].join('\n');
}
