import { rangeInText, rangeOf } from '../../source/range-of.js';
import type { LoadedDialog } from '../../dialog/parse-project.js';
import { type Checked, defineRule, type Limits, type Report } from '../rule.js';
import { type ReadText, textsOf } from '../texts-of.js';
import { longestForm } from '../worst-case.js';

/** How long a message may be: less where something can be tapped under it, or a picture stands above. */
function limitOf({ at, role }: ReadText, limits: Limits, { dialog }: LoadedDialog): { limit: number; why: string } {
  const options = (at?.step.options ?? {}) as { ask?: unknown; buttons?: unknown; list?: unknown; link?: unknown; image?: unknown; video?: unknown; document?: unknown };
  const slot = typeof options.ask === 'string' ? dialog.slots.get(options.ask) : undefined;
  const hasChoices = options.buttons !== undefined || options.list !== undefined || options.link !== undefined || slot?.type.choices !== undefined;
  if (hasChoices && (role === 'say' || role === 'invalid')) return { limit: limits.interactiveText, why: ' with something to tap' };
  if ((options.image ?? options.video ?? options.document) !== undefined && role === 'say') return { limit: limits.caption, why: ' under a file' };
  return { limit: limits.text, why: '' };
}

function checkText(read: ReadText, loaded: LoadedDialog, { capabilities, project }: Checked, report: Report): void {
  const { document } = loaded.findings;
  for (const [language, node] of read.nodes) {
    const written = String(node.value);
    const longest = read.text.references.length === 0 ? written : longestForm(read.text, language, loaded, project);
    for (const [channel, limits] of capabilities) {
      const { limit, why } = limitOf(read, limits, loaded);
      if (longest.length <= limit) continue;
      if (read.text.references.length === 0) report(rangeInText(document, node, limit, written.length), `The text has ${written.length} characters; a message${why} on ${channel} holds ${limit}.`, 'Make two of it.');
      else report(rangeOf(document, [...read.path, language]), `With the longest values this becomes ${longest.length} characters; a message${why} on ${channel} holds ${limit}.`, 'Shorten it, or give the slot a smaller max.');
    }
  }
}

export const textLength = defineRule({
  name: 'text-length',
  severity: 'warning',
  docs: {
    summary: 'A text fits into one message of the bot\'s channels, with the longest values in it too.',
    why: 'It would be sent in several parts, and the buttons stand under the last only.',
    example: {
      bad: `slots:
  story: { type: text, max: 2000 }
  right: { type: yes-no }
steps:
  - ask: story
    say: { de: Was ist passiert?, en: What happened? }
  - ask: right
    say: { de: "Sie schreiben: {{ story }} Stimmt das so?", en: "You write: {{ story }} Is that right?" }
  - handoff: { reason: told-a-story }
`,
      good: `slots:
  story: { type: text, max: 900 }
  right: { type: yes-no }
steps:
  - ask: story
    say: { de: Was ist passiert?, en: What happened? }
  - ask: right
    say: { de: "Sie schreiben: {{ story }} Stimmt das so?", en: "You write: {{ story }} Is that right?" }
  - handoff: { reason: told-a-story }
`,
    },
  },
  check(checked, report) {
    for (const loaded of checked.dialogs) for (const read of textsOf(loaded)) if (read.kind === 'text') checkText(read, loaded, checked, report);
  },
});
