/** Messenger spelling, folded, and what is usually written: only what is no other word of either language. */
const spellings: Record<string, string> = {
  // German
  nich: 'nicht', ned: 'nicht', nit: 'nicht', nid: 'nicht', nciht: 'nicht', nix: 'nichts', isn: 'ist denn', iss: 'ist', hab: 'habe', hamm: 'haben',
  nem: 'einem', nen: 'einen', ner: 'einer', nochn: 'noch ein', aufm: 'auf dem', mitm: 'mit dem', ausm: 'aus dem', furn: 'fur ein', vom: 'von dem',
  jetz: 'jetzt', jz: 'jetzt', jtz: 'jetzt', jezt: 'jetzt', vllt: 'vielleicht', vlt: 'vielleicht', bidde: 'bitte', bitt: 'bitte', dat: 'das', wat: 'was',
  isch: 'ich', mei: 'mein', meim: 'meinem', aba: 'aber', abr: 'aber', konn: 'konnen', gehts: 'geht es', gibts: 'gibt es', wos: 'wo ist', wiso: 'wieso',
  kan: 'kann', haste: 'hast du', kannste: 'kannst du', biste: 'bist du', willste: 'willst du', grad: 'gerade', morgn: 'morgen', tach: 'tag', moinsen: 'moin',
  danki: 'danke', un: 'und', wg: 'wegen', evtl: 'eventuell', zb: 'zum beispiel', nr: 'nummer', std: 'stunden',
  // English
  pls: 'please', plz: 'please', ur: 'your', cuz: 'because', coz: 'because', wanna: 'want to', gonna: 'going to', gotta: 'have to', gimme: 'give me',
  lemme: 'let me', dunno: 'do not know', hav: 'have', wheres: 'where', whats: 'what', whos: 'who', hows: 'how', whens: 'when', thx: 'thanks', thanx: 'thanks',
  tnx: 'thanks', ty: 'thank you', dont: 'do not', doesnt: 'does not', didnt: 'did not', cant: 'can not', cannot: 'can not', wont: 'will not', isnt: 'is not',
  arent: 'are not', hasnt: 'has not', havent: 'have not', wasnt: 'was not', couldnt: 'could not', shouldnt: 'should not', wouldnt: 'would not', im: 'i am',
  ive: 'i have', thats: 'that', theres: 'there', lets: 'let us', tmrw: 'tomorrow', pkg: 'package', ok: 'okay', oke: 'okay', okey: 'okay',
};

export const slang: ReadonlyMap<string, string[]> = new Map(
  Object.entries(spellings).map(([spelling, usual]) => [spelling, usual.split(' ')]),
);
