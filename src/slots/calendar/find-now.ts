import { fold } from '../../dialog/fold.js';

const now = /^(?:(?:ab|am besten|moglichst|bitte|gleich|please|from) )*(?:jetzt|sofort|umgehend|gleich|now|right (?:now|away)|straight away|immediately|asap|a\.s\.a\.p\.?|(?:so|as) (?:bald|schnell|fruh|soon|quickly) (?:wie|als|as) (?:moglich|possible)|schnellstmoglich|moglichst bald)(?: (?:bitte|please|sofort|on))*[.! ]*$/;

/** Whether an answer for a day means today: "ab sofort", "asap". */
export function meansToday(answer: string): boolean {
  return now.test(fold(answer));
}
