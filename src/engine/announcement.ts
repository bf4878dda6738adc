/** Words that announce a correction, taken apart. */
export interface Announcement {
  /** What stands behind them: the new value, where there is one. */
  words: string;
  /** Words of taking back that stand before: "no", "sorry, wait"; empty where there are none. */
  lead: string;
  /** Said outright, "I meant", "the right one is"; otherwise only hinted at, "no", "sorry, it's". */
  firm: boolean;
}

const lead = String.raw`nein|nee|ne|nö|falsch(?:e nummer|er|es|e)?|quatsch|moment|stopp?|halt|sorry|entschuldigung|verzeihung|ups|hoppla|oh|äh|ähm|doch|korrektur|tippfehler|` +
  String.raw`das (?:war|ist) (?:falsch|verkehrt)|(?:ich hab(?:e)? mich )?(?:vertippt|verschrieben|vertan)|` +
  String.raw`no|nope|wrong(?: one| number)?|oops|wait|uh|um|actually|apologies|correction|typo|my (?:bad|mistake)|that(?:'s| is| was) (?:wrong|not right)|i (?:made a (?:mistake|typo)|mistyped(?: it)?)`;
const hint = String.raw`it's|its|it is|es ist|es war|das ist`;
const meant = String.raw`ich mein(?:te?|e)?|meinte(?: ich)?|ich wollte sagen|gemeint (?:war|ist|habe ich)|i (?:actually |really )?(?:mean|meant|ment)|meant|` +
  String.raw`(?:richtig|korrekt) (?:ist|wäre|lautet)|(?:die|das|der) richtige(?: \p{L}+)? (?:ist|lautet|wäre)|(?:the )?(?:right|correct) (?:one |\p{L}+ )?is|` +
  String.raw`it should (?:be|have been)|make (?:that|it)|sondern`;
const end = String.raw`(?![\p{L}\p{N}])[\s,.!:;–—-]*`;

const leads = new RegExp(String.raw`^(?:(?:${lead})${end})+`, 'iu');
const openings = new RegExp(String.raw`^(?:(?:${lead}|${hint}|${meant})${end})+`, 'iu');
const said = new RegExp(String.raw`^(.{0,60}?)(?<![\p{L}\p{N}])(?:${meant})${end}(.*)$`, 'isu');
const notBut = /^.*?(?<!\p{L})(?:nicht|kein\p{L}*|not)\s+(.+?)[\s,]+(?:sondern|but)\s+(.+)$/isu;
const ratherThan = /^(.+?)[\s,]+(?:statt|anstatt|instead of|rather than|(?:und |and )?(?:nicht|not))\s+(.+)$/isu;

const slip = /(?<!\p{L})(?:sorry|entschuldigung|verzeihung|ups|hoppla|quatsch|falsch\p{L}*|korrektur|tippfehler|vertippt|verschrieben|vertan|moment|oops|wait|wrong|typo|correction|apologies|mistake|mistyped)(?!\p{L})/iu;

/** Whether the words before own up to a slip, other than a mere "no": then a few words behind them are meant for what was said last. */
export function isSlipOfTongue({ lead: before, words }: Announcement): boolean {
  return slip.test(before) && words !== '' && words.split(/\s+/).length <= 4;
}

/** Longer than any correction is. */
const longest = 300;

function plain(message: string): string {
  return message.length > longest ? '' : message.trim().replace(/[’‘`´]/g, "'");
}

function tidy(text: string): string {
  return text.replace(/[\s,.!?]+$/, '');
}

function value(text: string): string {
  return tidy(text.replace(openings, ''));
}

/** Takes the words of correcting off a message. `undefined` where there are none. */
export function readAnnouncement(message: string): Announcement | undefined {
  const text = plain(message);
  const before = leads.exec(text)?.[0].trim() ?? '';
  const [, around, behind] = said.exec(text) ?? [];
  if (around !== undefined && behind !== undefined) return { words: value(behind) || tidy(behind) || value(around), lead: before, firm: true };
  return openings.test(text) ? { words: value(text), lead: before, firm: false } : undefined;
}

/** "Not X but Y", "Y instead of X": perhaps a correction, if X is what was understood before. */
export function readContrast(message: string): { words: string; insteadOf: string } | undefined {
  const text = plain(message);
  const [, old, fresh] = notBut.exec(text) ?? [];
  if (old !== undefined && fresh !== undefined) return { words: value(fresh), insteadOf: value(old) };
  const [, first, second] = ratherThan.exec(text) ?? [];
  if (first === undefined || second === undefined) return undefined;
  return { words: readAnnouncement(first)?.words ?? first, insteadOf: value(second) };
}
