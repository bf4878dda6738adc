import { fold } from '../../dialog/fold.js';

/** What the button to skip a question sends. */
export const skipValue = '@skip';

const skipping =
  /^(?:(?:bitte |please )?(?:uberspring\w*|uberspringe?n?|auslassen|weglassen|lass(?:en sie)? (?:das|es) weg|skip)(?: sie)?(?: (?:das|es|diese frage|it|this|that|this question))?(?: bitte| please)?|(?:bitte )?weiter|weiter ohne|nachste frage|keine angabe|next(?: question)?|pass(?:e)?|leave it out|rather not say|lieber nicht|(?:das )?weiss (?:ich )?nicht|keine ahnung|(?:das |die |den )?hab(?:e)? ich (?:gerade )?nicht|(?:i )?don't know|i dont know|no idea|dunno|(?:das |die |der )?(?:ist )?(?:mir )?(?:ganz |vollig )?egal|whatever|whichever|i don't mind|i don't have (?:it|one))$/;

/** Whether a message goes on without an answer: "überspringen", "weiß nicht", or what stands on the button. */
export function isSkip(text: string, title: string): boolean {
  if (text.length > 80) return false;
  const words = bare(text);
  return skipping.test(words) || words === bare(title);
}

function bare(text: string): string {
  return fold(text).replace(/[\s.!…]+$/, '');
}
