import { foldWords } from '../../dialog/fold.js';

/** What may stand around a time without saying more about it. */
const neutral = new Set(
  `um gegen ab ca circa etwa ungefahr genau punkt uhr h bitte danke gerne gern ja jo ok okay vielleicht passt passen passe geht gehts ginge ware wars ist es mir uns das dann ich wir hatte hatten mochte mochten
  nehme nehmen wurde wurden kann konnte konnten kommen komme am besten liebsten lieber doch eher frei noch was einen ein termin fur den die der da mal schon super gut prima perfekt hallo hi moin also zeit uhrzeit vorbei in
  at around about exactly please thanks thank you ok yes yeah i we would like could can come works work fine for me us good is it the a an o clock oclock then maybe make let s d ll do be great perfect hello hey time appointment any chance rather`.split(/\s+/),
);

/** Whether all that stands in a text beside these places says nothing more: no day that could not be read. */
export function isAllSaid(text: string, places: readonly { start: number; end: number }[]): boolean {
  const words = foldWords(text);
  // "So" alone may be Sunday.
  const isSaid = (word: string, at: number): boolean => neutral.has(word) || (word === 'so' && /^(?:um|gegen|ca|circa|etwa|ab)$/.test(words[at + 1]?.word ?? ''));
  return words.every(({ word, start, end }, at) => isSaid(word, at) || places.some((place) => start < place.end && place.start < end));
}
