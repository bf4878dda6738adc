import { fold } from '../../dialog/fold.js';

const word = String.raw`\p{L}[\p{L}\p{M}]*\.?(?:['-]\p{L}[\p{L}\p{M}]*){0,3}\.?`;
const names = String.raw`(${word}(?:\s+${word}){0,6})`;
const introduction = new RegExp(String.raw`(?<!\p{L})(?:ich\s+hei(?:ß|ss)e|ich\s+hei(?:ß|ss)|mein\s+name\s+(?:ist|lautet)|der\s+name\s+(?:ist|lautet)|my\s+name(?:\s+is|'s|’s)|the\s+name\s+is|i\s+am\s+called|i'?m\s+called)\s*:?\s+${names}`, 'giu');
const opening = new RegExp(String.raw`^(?:(?:hallo|hi|hey|guten\s+tag|hello)[\s,!.]+)?(?:ich\s+bin(?:\s+(?:der|die))?|hier\s+(?:ist|spricht|schreibt)|das\s+ist|i\s+am|i'?m|this\s+is|it\s+is|it'?s|name\s*:?)\s+${names}`, 'iu');
const whole = new RegExp(String.raw`^${names}[.!]*$`, 'u');

/** What goes before a name and is no part of it. */
const address = /^(?:(?:herr|herrn|frau|familie|mr|mrs|ms|miss)\.?\s+)+/iu;
const particles = new Set(['von', 'vom', 'van', 'zu', 'zum', 'zur', 'de', 'der', 'den', 'del', 'della', 'di', 'da', 'dos', 'el', 'al', 'bin', 'ibn', 'ten', 'ter', 'und', 'la', 'le']);
/** No name has one of these in it; a sentence soon has. */
const others = new Set(
  `ich du er sie es wir ihr mein meine meinen dein ihre bitte danke ist sind bin war habe hat haben kann konnen will mochte nicht kein keine mit fur auf
  wo was wie wann warum wer noch schon hier heute morgen paket sendung bestellung mensch mitarbeiter hilfe abbrechen nein ja doch egal weiss keine ahnung
  hallo hi hey moin tschuss tag abend ok okay name
  i you he she it we they my your is are am was have has can will want not no yes please thanks thank with for the a an where what how when why who still
  parcel order human person agent help cancel hello goodbye dont know and from spricht schreibt here there sauer angry
  nachbarn nachbarin neighbour neighbours neighbor neighbors beim bei im in am auf vor hinter neben unter zwischen ein eine einen einem einer das dass
  dem des nebenan links rechts oben unten hinten vorne tur garten garage lieferung ware kam kommt ging geht falsch falsche kaputt sehr
  at by behind near next under over door garden garage left right broken wrong late arrived came`.split(/\s+/),
);

interface NameFound {
  name: string;
  start: number;
  end: number;
}

/** The names after "ich heiße", "my name is"; in an answer after "ich bin" and "this is" too. */
export function namesIntroduced(text: string, { answer }: { answer: boolean }): NameFound[] {
  const matches = [...text.matchAll(introduction), ...(answer ? [opening.exec(text)] : [])].filter((match) => match !== null);
  return matches.flatMap((match) => {
    const at = match.index + match[0].length - match[1]!.length;
    const said = upToOther(match[1]!);
    const lead = address.exec(said)?.[0].length ?? 0;
    const name = nameIn(said);
    return name === undefined ? [] : [{ name, start: at + lead, end: at + said.length }];
  });
}

/** The words of a name; what comes after it is another sentence. */
function upToOther(text: string): string {
  const kept: string[] = [];
  for (const part of text.split(/(\s+)/)) {
    if (others.has(fold(part)) || (fold(part) === 'und' && kept.length > 0)) break;
    kept.push(part);
    if (/\p{L}{3,}\.$/u.test(part) && !/^(?:prof|dipl)/i.test(part)) break;
  }
  return kept.join('').replace(/[\s.]+$/, (end) => (/(?:dr|prof)\.$/i.test(kept.join('').trim()) ? '.' : end.replace(/[\s.]/g, '')));
}

/** A text that is a name and nothing else, in its usual capitals; `undefined` where it is something else. */
export function nameIn(text: string): string | undefined {
  const bare = text.trim().replace(address, '').replace(/[!.]+$/, '').replace(/\s+/g, ' ');
  const words = bare.split(' ');
  if (!whole.test(bare) || bare.length < 2 || bare.length > 80 || words.length > 6) return undefined;
  if (words.some((each) => others.has(fold(each))) || words.every((each) => particles.has(fold(each)))) return undefined;
  const isPlain = bare === bare.toLowerCase() || (bare === bare.toUpperCase() && bare.length > 3);
  return isPlain ? words.map(capitalised).join(' ') : bare;
}

function capitalised(part: string): string {
  const small = part.toLowerCase();
  if (particles.has(small)) return small;
  const upper = small.replace(/(^|['-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
  return upper.replace(/^Mc(\p{Ll})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}
