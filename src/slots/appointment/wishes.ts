import { fold } from '../../dialog/fold.js';

const earliest = /(?:^|\W)(?:so (?:fruh|schnell|bald) (?:wie|als) moglich|schnellst ?moglich|baldmoglichst|nachst ?moglich\w*|moglichst (?:bald|fruh|schnell)|(?:ab )?sofort|a\.?s\.?a\.?p|as (?:soon|early|quickly) as possible|(?:the )?(?:earliest|soonest|first available)|right away|der (?:nachste|fruheste|erste))(?:$|\W)/;
const any = /(?:^|\W)(?:egal(?: wann)?|jederzeit|wann (?:sie|ihr|du) (?:wollen|mogen|wollt|willst)|beliebig|any ?time|whenever|any (?:day|slot|of them)|don'?t (?:mind|care)|doesn'?t matter|dosn'?t matter)(?:$|\W)/;

/** Whether an answer wishes for the next time of all, or for any. */
export function openWish(text: string): 'earliest' | 'any' | undefined {
  const words = fold(text);
  if (/(?:^|\W)(?:nicht|not)(?:$|\W)/.test(words)) return undefined;
  return earliest.test(words) ? 'earliest' : any.test(words) ? 'any' : undefined;
}
