import type { AnswerSource, LineSource } from '../transcript-schema.js';
import { agentActs, sendables } from '../transcript.js';

/** What somebody who records a chat may type. */
export type Command =
  | { command: 'line'; line: LineSource }
  /** What a service answers from here on, one call after the other. */
  | { command: 'answer'; operation: string; answer: AnswerSource }
  | { command: 'help' }
  | { command: 'save' }
  | { command: 'discard' }
  | { command: 'unknown'; hint: string };

export const commandHelp = `What is typed is what the customer writes. Beside that there is:
  /tap <title>                      taps a button
  /send <${sendables.join('|')}> [name or "53.08 8.81"]
  /after <3 h>                      lets time pass
  /at <2026-11-02 10:00>            goes to a time
  /duty on|off                      whether somebody is on duty
  /agent ${agentActs.join('|')}, or says and the words
  /answer <service.operation> <outcome> [{"field":"value"}]
  exit                              saves;  /discard doesn't`;

type Read = (rest: string) => Command;

const line = (source: LineSource): Command => ({ command: 'line', line: source });
const unknown = (hint: string): Command => ({ command: 'unknown', hint });

function send(rest: string): Command {
  const [kind = '', ...more] = rest.split(/\s+/);
  const sends = sendables.find((one) => one === kind);
  if (!sends) return unknown(`It is one of these: ${sendables.join(', ')}.`);
  const words = more.join(' ');
  const degrees = /^(-?\d+(?:\.\d+)?)[ ,]+(-?\d+(?:\.\d+)?)$/.exec(words);
  if (sends === 'location' && degrees) return line({ customer: { sends, latitude: Number(degrees[1]), longitude: Number(degrees[2]) } });
  return line({ customer: { sends, ...(words !== '' && { name: words }) } });
}

function agent(rest: string): Command {
  const words = /^says\s+(\S.*)$/.exec(rest)?.[1];
  if (words !== undefined) return line({ agent: { says: words } });
  const act = agentActs.find((one) => one === rest);
  return act ? line({ agent: act }) : unknown(`It is one of these: ${agentActs.join(', ')}, says and the words.`);
}

function answer(rest: string): Command {
  const [, operation = '', outcome = '', json = ''] = /^(\S+)\s+(\S+)\s*(.*)$/.exec(rest) ?? [];
  if (outcome === '') return unknown('Write it like /answer parcels.track not-found.');
  if (json === '') return { command: 'answer', operation, answer: outcome };
  try {
    return { command: 'answer', operation, answer: { outcome, result: JSON.parse(json) as Record<string, string> } };
  } catch {
    return unknown('The fields stand in JSON: {"status":"transit"}.');
  }
}

const readers: Record<string, Read> = {
  tap: (title) => (title === '' ? unknown('Write the title: /tap Yes.') : line({ customer: { tap: title } })),
  send,
  after: (rest) => line({ after: rest as unknown as number }),
  at: (rest) => line({ at: rest }),
  duty: (rest) => (/^(on|off)$/.test(rest) ? line({ 'on-duty': rest === 'on' }) : unknown('Write /duty on or /duty off.')),
  agent,
  answer,
  help: () => ({ command: 'help' }),
  discard: () => ({ command: 'discard' }),
};

/** Reads a typed line; `undefined` for an empty one. `/after` keeps its words: the transcript's schema reads them. */
export function parseCommand(text: string): Command | undefined {
  const words = text.trim();
  if (words === '') return undefined;
  if (/^\/?(?:exit|quit|ende)$/i.test(words)) return { command: 'save' };
  const [, name, rest = ''] = /^\/([a-z]+)(?:\s+(.*))?$/.exec(words) ?? [];
  if (name === undefined) return line({ customer: words });
  return readers[name]?.(rest.trim()) ?? unknown('"/help" says what there is.');
}
