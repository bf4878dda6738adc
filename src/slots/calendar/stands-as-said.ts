import { fold } from '../../dialog/fold.js';

const joint = String.raw`(?: (?:am|an|den|dem|der|des|the|on|at|um|bis|in|im|diesen|erst|more))*$`;
const denied = new RegExp(String.raw`(?<!\p{L})(?:nicht|ned|net|not|kein|keinen|keiner|ausser|except|never|nie|niemals|anything but|k?eine?n fall)${joint}`, 'u');
const beside = new RegExp(String.raw`(?<!\p{L})(?:vor|nach|before|after|tag davor|tag danach)${joint}`, 'u');
const turned = /^,? ?(?:(?:before last|after (?:next|that|the next)|after$|before$|darauf|drauf|danach|davor)(?!\p{L})|(?:oder|or) (?:spater|fruher|later|earlier|after|before)(?!\p{L}))/u;
const refused = /^ ?(?:(?:\p{L}+ ){0,2}(?:nicht|ned|not|never)(?!\p{L})|(?:\p{L}+ )?(?:won|dosn|can|isn)'?t(?!\p{L}))/u;

/** Whether a value means what it says where it stands: "nicht am Freitag", "nach dem 24.", "the Friday after next" don't. */
export function standsAsSaid(text: string, { start, end }: { start: number; end: number }, asked: boolean): boolean {
  const before = fold(text.slice(Math.max(0, start - 40), start));
  const behind = fold(text.slice(end, end + 40));
  if (denied.test(before) || beside.test(before) || turned.test(behind)) return false;
  return !asked || !refused.test(behind);
}
