const opening = String.raw`(?:(?:und|and|aber|but|ach|oh|sag(?:en sie)? mal|hallo|hi|hey|hello)[\s,]+)*`;
const question = String.raw`wo|wann|was|wer|wen|wem|wie|warum|wieso|weshalb|wohin|woher|welche[rsmn]?|wieviel|ab wann|bis wann|where|when|what|who|whom|how|why|which|whose|` +
  String.raw`kann (?:ich|man)|können sie|könnt ihr|habt ihr|haben sie|gibt es|seid ihr|sind sie|can (?:i|you)|could you|do you|are you|is there|have you`;
const wish = String.raw`ich (?:will|möchte|moechte|würde gern|wuerde gern|brauche)|i (?:want|need|would like)|i'd like`;
const asking = new RegExp(String.raw`^${opening}(?:${question}|${wish})(?!\p{L})`, 'iu');

/** Whether a message asks for something, instead of telling it. */
export function isRequest(text: string): boolean {
  return /\?\s*$/.test(text) || asking.test(text.slice(0, 200).replace(/[’‘`´]/g, "'").trim());
}
