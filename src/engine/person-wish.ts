import { foldWords } from '../dialog/fold.js';
import { remembering } from '../dialog/remembering.js';
import { isSlip } from '../dialog/is-slip.js';

/**
 * What a message says of talking to a person: `clear` in so many words, `callback` where somebody is to call, which may be
 * about a time as well, `declined` where it is just what the customer does not want.
 */
export type PersonWish = 'clear' | 'callback' | 'declined';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const people = set(`mensch menschen mitarbeiter mitarbeiterin mitarbeitern person berater beraterin kundenberater kundenbetreuer ansprechpartner kollege kollegen kollegin
  sachbearbeiter vorgesetzten vorgesetzter chef human humans agent agents representative operator employee advisor colleague manager supervisor`);
const anyPerson = set('mensch menschen mitarbeiter person human agent representative operator');
const around = set('ein eine einen einem einer den die der das mit zu an echt echte echten echter richtige richtigen richtiger bitte a an the real actual live with to please');
const somebody = set('jemand jemanden jemandem wem somebody someone anybody anyone');
const talking = set(`sprechen reden schreiben chatten telefonieren quatschen unterhalten verbinden verbunden durchstellen weiterleiten talk speak chat write transfer transferred connect
  connected`);
const calling = set('anrufen anruft ruckruf zuruckrufen zuruckruft call ring phone');
const wanting = set(`will mochte mocht wurde brauche brauch kann kannst konnte konnten konnen bitte gib geben lass lassen hatte verlange bestehe want wanna need soll sollen can could may should please let give get like prefer demand
  rather`);
const machines = set('bot bots maschine maschinen roboter computer automat automaten ki robot machine machines ai software');
const negations = set('nicht kein keine keinen keinem keiner ohne nie niemals weder not no dont never without');
/** Before a person: one of the customer's own. */
const own = set('mein meine meinen meinem meiner unser unsere unseren unserem my our');
const cutting = set('sondern aber but instead sonst');
/** After "and" these begin another sentence. */
const beginning = set('ich i kann konnen will mochte bitte please can could verbinden put connect let');

/** The direct way to say it, in one go: "verbinden Sie mich", "put me through". */
const commands = /\b(?:verbinde?n? (?:sie |du )?mich|verbind mich|(?:stell|stellen) (?:sie |du )?mich (?:bitte )?durch|connect me|put me through|transfer me)\b/;
const callMe = /\b(?:rufe?n? (?:sie |du |ihr )?mich (?:bitte |doch |mal |zuruck |gleich )*(?:an|zuruck)|call me(?: back)?)\b/;
/** Who asks why they can't, wants to: "kann ich nicht mit einem Menschen reden?" */
const whyNot = /\b(?:kann|konnte|darf|can|could) (?:ich |man |i )?(?:denn |hier |bitte |mal )*(?:nicht|not)\b|\b(?:can't|couldn't) i\b/;

const longest = 1000;

function isOne(word: string, words: ReadonlySet<string>): boolean {
  if (words.has(word)) return true;
  if (word.length < 5 || word.length > 20) return false;
  return [...words].some((each) => each.length >= 5 && isSlip(word, each));
}

/** Clauses, each as its folded words. */
function clausesOf(text: string): string[][] {
  return text.slice(0, longest).replace(/[’‘`´]/g, "'").replace(/\b(\p{L}+)n't\b/giu, '$1 not').split(/[.,;:!?\n–—]+|\s-\s/u).flatMap((part) => {
    const clauses: string[][] = [[]];
    const words = foldWords(part);
    for (const [at, { word }] of words.entries()) {
      if (cutting.has(word) || ((word === 'und' || word === 'and') && beginning.has(words[at + 1]?.word ?? ''))) clauses.push([]);
      else clauses.at(-1)!.push(word);
    }
    return clauses.filter((clause) => clause.length > 0);
  });
}

/** Somebody is named, and that they are wanted: by a verb of talking, or right after it is said. */
function wantsSomebody(words: readonly string[]): boolean {
  const person = words.findIndex((word, at) => isOne(word, people) && !own.has(words[at - 1] ?? ''));
  const wanted = words.findIndex((word) => wanting.has(word));
  const talks = words.some((word) => isOne(word, talking));
  if (wanted === -1) return person !== -1 && talks && words.length <= 5 && /^(?:mit|with|to)$/.test(words[0]!);
  if (talks) return person !== -1 || words.some((word) => somebody.has(word));
  return person !== -1 && Math.abs(person - wanted) <= 3 && words.length <= 7;
}

/** Somebody is named, and nothing else: "ein echter Mensch bitte", "real person". */
function isOnlyPerson(words: readonly string[]): boolean {
  return words.length <= 5 && words.some((word) => isOne(word, anyPerson)) && words.every((word) => isOne(word, anyPerson) || around.has(word));
}

function isDeclined(words: readonly string[]): boolean {
  const negation = words.findIndex((word) => negations.has(word));
  const about = words.slice(negation + 1);
  const person = about.findIndex((word) => isOne(word, people) || somebody.has(word));
  const machine = about.findIndex((word) => machines.has(word));
  return negation !== -1 && person !== -1 && (machine === -1 || person < machine) && !whyNot.test(words.join(' '));
}

function wishOf(words: readonly string[]): PersonWish | undefined {
  const clause = words.join(' ');
  if (isDeclined(words)) return 'declined';
  if (commands.test(clause) || isOnlyPerson(words) || wantsSomebody(words)) return words.some((word) => negations.has(word)) && !whyNot.test(clause) ? undefined : 'clear';
  const called = words.some((word) => somebody.has(word) || isOne(word, people)) && words.some((word) => wanting.has(word)) && words.some((word) => isOne(word, calling));
  return (called || callMe.test(clause)) && !words.some((word) => negations.has(word)) ? 'callback' : undefined;
}

/** What any clause of a message says of it; the wish counts before what is declined. */
export const readPersonWish = remembering(1_000, (text): PersonWish | undefined => {
  const wishes = clausesOf(text).map(wishOf);
  return (['clear', 'callback', 'declined'] as const).find((wish) => wishes.includes(wish));
});
