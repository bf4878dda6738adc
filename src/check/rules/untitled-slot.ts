import { rangeOf } from '../../source/range-of.js';
import { defineRule } from '../rule.js';

export const untitledSlot = defineRule({
  name: 'untitled-slot',
  severity: 'warning',
  docs: {
    summary: 'Where one slot has a title, each has one.',
    why: 'Agents see all that a dialog has found out, and customers get it when they ask what is stored: between titles in their language a bare "order_number" would stand.',
    example: {
      bad: `slots:
  size: { type: text, title: { de: Größe, en: Size } }
  order_number: { type: text }
steps:
  - ask: size
    say: { de: Welche Größe brauchen Sie?, en: Which size do you need? }
  - ask: order_number
    say: { de: Für welche Bestellung?, en: For which order? }
  - handoff: { reason: exchange, note: "{{ size }}, {{ order_number }}" }
`,
      good: `slots:
  size: { type: text, title: { de: Größe, en: Size } }
  order_number: { type: text, title: { de: Bestellnummer, en: Order number } }
steps:
  - ask: size
    say: { de: Welche Größe brauchen Sie?, en: Which size do you need? }
  - ask: order_number
    say: { de: Für welche Bestellung?, en: For which order? }
  - handoff: { reason: exchange, note: "{{ size }}, {{ order_number }}" }
`,
    },
  },
  check({ dialogs, project: { bot: { languages } } }, report) {
    if (!dialogs.some(({ dialog }) => [...dialog.slots.values()].some(({ title }) => title))) return;
    const told = new Set<unknown>();
    for (const { dialog, findings: { document } } of dialogs) {
      if (told.has(document)) continue;
      told.add(document);
      for (const { name, title } of dialog.slots.values()) {
        if (!title) report(rangeOf(document, ['slots', name], 'key'), `Agents read "${name}" as it stands: it has no title.`, `Give it one: title: { ${languages.map((language) => `${language}: …`).join(', ')} }.`);
      }
    }
  },
});
