import { fold } from '../../dialog/fold.js';

export interface Score {
  /** 1 (worst) to 5 (best). */
  score: number;
  fit: 'exact' | 'likely';
}

const numbers = ['ein(?:s|en|er)?|one', 'zwei|two', 'drei|three', 'vier|four', 'funf|five'];
const words: readonly RegExp[] = [
  /^(?:sehr schlecht|sehr unzufrieden|ganz schlecht|total unzufrieden|furchtbar|katastroph\w*|miserabel|mies|grottig|unterirdisch|schrecklich|gar nicht(?: gut| zufrieden)?|very (?:bad|poor|dissatisfied|unhappy)|terrible|awful|horrible|the worst|worst)$/,
  /^(?:schlecht|unzufrieden|eher schlecht|nicht (?:so |sehr |wirklich )?(?:gut|zufrieden|toll)|maessig|massig|bad|poor|dissatisfied|unhappy|not (?:so |very |really )?(?:good|satisfied|happy|great))$/,
  /^(?:geht so|so lala|mittel(?:massig)?|durchschnitt(?:lich)?|neutral|naja|na ja|teils teils|befriedigend|average|so so|so-so|meh|fair|alright)$/,
  /^(?:gut|ganz gut|zufrieden|nicht schlecht|schon gut|passt|in ordnung|good|quite good|satisfied|happy|fine|nice|not bad|helpful|hilfreich)$/,
  /^(?:sehr gut|sehr zufrieden|super(?: gut| zufrieden)?|perfekt|klasse|toll|top|spitze|ausgezeichnet|hervorragend|prima|genial|mega|bestens|wunderbar|absolut zufrieden|very (?:good|satisfied|happy)|great|excellent|perfect|awesome|amazing|fantastic|brilliant|wonderful|the best)$/,
];
const faces: readonly RegExp[] = [/^[👎😡🤬😠😤💩]+$/u, /^[🙁😕😞😒☹]+$/u, /^[😐😑🤷]+$/u, /^[👍🙂😊👌]+$/u, /^[😍😀😃😄🤩❤💯🥰👏]+$/u];

/** A satisfaction in the ways in which people say it: 4, "4 von 5", "vier Sterne", ⭐⭐⭐⭐, "8/10", "Note 2", "sehr gut", 👍. */
export function readScore(text: string): Score | undefined {
  if (text.length > 120) return undefined;
  const plain = text.replace(/\ufe0f|\p{Emoji_Modifier}/gu, '').trim();
  const said = fold(plain).replace(/[\s.!,]+$/, '').replace(/^(?:(?:ich|es|das|das war|it|i) )?(?:(?:gebe|geb|vergebe|war|waren|bin|ist|fand(?: es| das)?|was|am|is|give(?: it| you)?|wurde sagen|would say|rate(?: it)?) )?(?:(?:eine? |a |an )(?=\d|note|schulnote))?/, '');
  const stars = /^[⭐★🌟]{1,5}[☆]*$/u.test(plain.replace(/\s/g, '')) ? (plain.match(/[⭐★🌟]/gu) ?? []).length : 0;
  if (stars > 0) return { score: stars, fit: 'exact' };
  return readNumber(said) ?? readWords(said, plain);
}

function readNumber(said: string): Score | undefined {
  const grade = /^(?:schul)?note:? ([1-6])$/.exec(said)?.[1];
  if (grade !== undefined) return { score: Math.max(1, 6 - Number(grade)), fit: 'likely' };
  const digits = numbers.reduce((text, number, index) => text.replace(new RegExp(`^(?:${number})(?= |$)`), String(index + 1)), said);
  const [, number, scale] = /^(\d{1,2})(?: ?(?:von|aus|out of|of|\/) ?(5|10|funf|five|zehn|ten))?(?: ?(?:sterne?n?|stars?|punkte?n?|points?))?$/.exec(digits) ?? [];
  if (number === undefined) return undefined;
  const most = /^(?:10|zehn|ten)$/.test(scale ?? '') ? 10 : 5;
  const score = most === 10 ? Math.max(1, Math.round(Number(number) / 2)) : Number(number);
  return score >= 1 && score <= 5 && Number(number) <= most ? { score, fit: 'exact' } : undefined;
}

function readWords(said: string, plain: string): Score | undefined {
  const face = faces.findIndex((one) => one.test(plain.replace(/\s/g, '')));
  const word = words.findIndex((one) => one.test(said));
  const index = face === -1 ? word : face;
  return index === -1 ? undefined : { score: index + 1, fit: 'likely' };
}
