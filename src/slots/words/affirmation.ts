import { fold } from '../../dialog/fold.js';

type Meaning = 'yes' | 'no' | 'unsure' | 'filler';

const phrases: Record<Meaning, string> = {
  yes: `ja, jo, jap, jep, jup, jawohl, jawoll, joa, ju, jau, jojo, klar, na klar, naklar, nahklar, jaklar, aber klar, klaro, klar doch, sicher, aber sicher,
    na sicher, sicher doch, natürlich, selbstverständlich, gerne, gern, sehr gerne, freilich, passt, passt so, das passt,
    stimmt, das stimmt, stimmt so, korrekt, richtig, das ist richtig, genau, exakt, einverstanden, in ordnung, okay, ok,
    okey, oke, okidoki, k, gut, alles klar, auf jeden fall, auf jeden, unbedingt, definitiv, bestätigt, bestätige, doch,
    warum nicht, wieso nicht, von mir aus, meinetwegen, kein problem, kein thema, mach das, machen sie das, bitte ja, tu das,
    yes, yeah, yea, yep, yup, ya, yah, ye, y, j, yess, aye, sure, sure thing, of course, ofc, certainly, absolutely,
    definitely, correct, right, that's right, that's correct, exactly, indeed, affirmative, agreed, fine, that's fine, sounds good,
    alright, all right, okey dokey, why not, no problem, go ahead, do it, please do, i do, i am, it is, i would, i have, true,
    by all means, you bet, 👍, ✅, ✔, ☑, 👌, 🙆, 💯, 🤝, 🆗, 🙌`,
  no: `nein, nö, ned, net, nit, ne, nee, nä, nope, na, nix, nicht, keineswegs, keinesfalls, auf keinen fall, auf gar keinen fall, niemals, nie,
    falsch, das ist falsch, stimmt nicht, das stimmt nicht, nicht richtig, nicht korrekt, passt nicht, das passt nicht,
    lieber nicht, eher nicht, besser nicht, bitte nicht, noch nicht, natürlich nicht, sicher nicht, klar nicht,
    ganz sicher nicht, definitiv nicht, bestimmt nicht, nicht nötig, nicht notwendig, brauche ich nicht, brauch ich nicht,
    will ich nicht, möchte ich nicht, ich will nicht, ich möchte nicht, kein bedarf, kein interesse, keine lust, ohne mich,
    gar nicht, überhaupt nicht, absolut nicht, auf keinen, lass mal, lassen sie mal, vergiss es, nicht gerne, nicht gut, nicht ok,
    nicht okay, nicht in ordnung, nicht einverstanden, nein danke, ablehnen, abgelehnt,
    no, nah, nay, nop, n, never, no way, not really, not yet, not now, not at all, of course not, certainly not, absolutely not,
    definitely not, i don't, i do not, don't, dont, do not, please don't, i'd rather not, rather not, i'm not, i am not, it isn't,
    it's not, it is not, that's not right, not right, not correct, that's wrong, wrong, incorrect, false, no thanks, no thank you,
    not ok, not okay, not fine, negative, no need, i'm good, i haven't, 👎, ❌, ✖, 🙅, 🚫, ⛔, 🙈`,
  unsure: `vielleicht, eventuell, evtl, jein, weiß nicht, weiß ich nicht, ich weiß nicht, ich weiß es nicht, keine ahnung, k a,
    ka ahnung, kommt drauf an, kommt darauf an, mal sehen, mal schauen, unsicher, nicht sicher, bin nicht sicher, bin mir nicht sicher,
    ich bin mir nicht sicher, schwer zu sagen, egal, mir egal, maybe, perhaps, possibly, not sure, i'm not sure, i am not sure, dunno, don't know,
    i don't know, dont know, i dont know, idk, no idea, it depends, depends, whatever, don't care, i don't care, 🤷, 🤔`,
  filler: `bitte, danke, dankeschön, vielen dank, danke schön, danke ihnen, thanks, thank you, thx, ty, please, pls, plz, also, na, hm, hmm,
    äh, ähm, um, uh, well, oh, ach, so, das, ist, es, that, is, it, i, think, ich, denke, glaube, mal, dann, then, ganz, sehr, very,
    very much, schon, wohl, eigentlich, sie, du, mir, for me, für mich, lg, mfg, alles gut, super, toll, prima, perfekt, great, perfect, cool,
    😊, 🙂, 😀, 😃, 😄, 😁, 😅, 😉, 🙏, ☺, 😂, 🤣, 😆, 🥰, 😍, ❤`,
};

const meanings = new Map<string, Meaning>();
for (const meaning of ['filler', 'no', 'yes', 'unsure'] as const) {
  for (const phrase of phrases[meaning].split(',')) {
    const key = tokensOf(phrase).join(' ');
    if (!meanings.has(key) || meaning !== 'yes') meanings.set(key, meaning);
  }
}
const longest = Math.max(...[...meanings.keys()].map((key) => key.split(' ').length));

/** What a short answer to a yes-or-no question says; `likely` where other words stand around it. */
export function readAffirmation(text: string): { yes: boolean; fit: 'exact' | 'likely' } | undefined {
  const tokens = tokensOf(text);
  if (tokens.length > 25) return undefined;
  const said: { meaning: Meaning | undefined }[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { meaning, length } = longestPhrase(tokens, at);
    if (meaning !== 'filler') said.push({ meaning });
    at += length;
  }
  return decide(said.map(({ meaning }) => meaning));
}

function longestPhrase(tokens: string[], at: number): { meaning: Meaning | undefined; length: number } {
  for (let length = Math.min(longest, tokens.length - at); length > 0; length--) {
    const meaning = meanings.get(tokens.slice(at, at + length).join(' '));
    if (meaning) return { meaning, length };
  }
  return { meaning: undefined, length: 1 };
}

function decide(said: (Meaning | undefined)[]): { yes: boolean; fit: 'exact' | 'likely' } | undefined {
  const [first] = said;
  if (first !== 'yes' && first !== 'no') return undefined;
  if (said.includes('unsure') || said.includes(first === 'yes' ? 'no' : 'yes')) return undefined;
  const known = !said.includes(undefined);
  if (!known && said.length > 12) return undefined;
  return { yes: first === 'yes', fit: known ? 'exact' : 'likely' };
}

/** Folded words and emoji; doubled letters single, so that jaaa, nee and yesss read as what they are. */
function tokensOf(text: string): string[] {
  const folded = fold(text.slice(0, 400)).replaceAll("'", '');
  const tokens = folded.match(/[\p{L}\p{N}]+|\p{Extended_Pictographic}/gu) ?? [];
  return tokens.map((token) => token.replace(/(\p{L})\1+/gu, '$1'));
}
