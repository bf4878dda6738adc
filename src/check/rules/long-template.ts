import { longestTemplate } from '../../dialog/load/read-templates.js';
import type { LoadedDialog } from '../../dialog/parse-project.js';
import type { Project } from '../../dialog/project.js';
import type { Text } from '../../dialog/text.js';
import { rangeOf } from '../../source/range-of.js';
import { defineRule } from '../rule.js';
import { longestForm } from '../worst-case.js';

interface Planned {
  notify?: string;
  with?: readonly Text[];
}

/** How long the template can become, in the language in which that is most; none where already its own words are too many. */
function longestOf({ notify = '', with: given = [] }: Planned, loaded: LoadedDialog, project: Project): number {
  const template = project.bot.templates.get(notify);
  const lengths = project.bot.languages.map((language) => {
    const places = given.map((value, index) => [String(index + 1), longestForm(value, language, loaded, project)] as const);
    return (template?.text.render(language, {}).length ?? 0) > longestTemplate ? 0 : (template?.text.render(language, Object.fromEntries(places)).length ?? 0);
  });
  return Math.max(0, ...lengths);
}

export const longTemplate = defineRule({
  name: 'long-template',
  severity: 'warning',
  docs: {
    summary: 'A template of a notification keeps WhatsApp\'s limit with the longest values in it too.',
    why: 'WhatsApp refuses a longer one, and the customer hears nothing.',
    example: {
      bad: `slots:
  wish: { type: text }
  agreed: { type: yes-no }
steps:
  - ask: wish
    say: { de: Was wünschen Sie sich?, en: What do you wish for? }
  - ask: agreed
    say: { de: Dürfen wir Sie daran erinnern?, en: May we remind you of it? }
  - notify: wished
    after: 2 days
    with: ["{{ wish }}"]
    consent: agreed
  - say: { de: "Gut, das ist notiert.", en: "Alright, noted." }
`,
      good: `slots:
  wish: { type: text, max: 200 }
  agreed: { type: yes-no }
steps:
  - ask: wish
    say: { de: Was wünschen Sie sich?, en: What do you wish for? }
  - ask: agreed
    say: { de: Dürfen wir Sie daran erinnern?, en: May we remind you of it? }
  - notify: wished
    after: 2 days
    with: ["{{ wish }}"]
    consent: agreed
  - say: { de: "Gut, das ist notiert.", en: "Alright, noted." }
`,
      beside: { 'bots/demo/bot.yaml': 'templates:\n  wished:\n    text: { de: "Sie wünschten sich {{1}}. Das ist jetzt da.", en: "You wished for {{1}}. It is here now." }\n' },
    },
  },
  check({ dialogs, project }, report) {
    for (const loaded of dialogs) {
      for (const { step, path } of loaded.steps) {
        const planned = step.options as Planned;
        const length = step.type.name === 'notify' && planned.with ? longestOf(planned, loaded, project) : 0;
        if (length > longestTemplate) report(rangeOf(loaded.findings.document, [...path, 'with'], 'key'), `With the longest values "${planned.notify ?? ''}" becomes ${length} characters; WhatsApp takes ${longestTemplate}.`, 'Give the slot a smaller max, or leave it out.');
      }
    }
  },
});
