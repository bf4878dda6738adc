import { rangeInText } from '../../source/range-of.js';
import { defineRule } from '../rule.js';
import { type ReadText, textsIn, textsOf } from '../texts-of.js';

const familiar = /(?<![\p{L}-])(?:du|dir|dich|dein(?:e[mnrs]?)?)(?![\p{L}-])/iu;
const formal = /(?<=\p{Ll},? )(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)(?!\p{L})/u;

function germanOf({ nodes }: ReadText): string {
  return String(nodes.get('de')?.value ?? '');
}

export const mixedAddress = defineRule({
  name: 'mixed-address',
  severity: 'warning',
  docs: {
    summary: 'German texts say Sie, or all say du where bot.yaml has the informal tone.',
    why: 'A bot that changes between the two sounds like two people, of whom one is rude.',
    example: {
      bad: `steps:
  - say: { de: "Bitte schicken Sie uns das Paket.", en: "Please send us the parcel." }
  - say: { de: "Dein Geld kommt dann zurück.", en: "Your money comes back then." }
`,
      good: `steps:
  - say: { de: "Bitte schicken Sie uns das Paket.", en: "Please send us the parcel." }
  - say: { de: "Ihr Geld kommt dann zurück.", en: "Your money comes back then." }
`,
    },
  },
  check({ dialogs, bot, project }, report) {
    const files = [{ findings: bot.findings, texts: textsIn(bot.marks) }, ...dialogs.map((loaded) => ({ findings: loaded.findings, texts: textsOf(loaded) }))];
    const [stranger, usual] = project.bot.tone === 'informal' ? [formal, 'du'] : [familiar, 'Sie'];
    for (const { findings: { document }, texts } of files) for (const text of texts) {
      const source = germanOf(text);
      const match = stranger.exec(source);
      const node = text.nodes.get('de');
      if (match && node) report(rangeInText(document, node, match.index, match.index + match[0].length), `This bot says ${usual}; here it says "${match[0]}".`, usual === 'Sie' ? 'Say Sie, or write "tone: informal" in bot.yaml.' : 'Say du, or write "tone: formal" in bot.yaml.');
    }
  },
});
