import type { LoadedStep } from '../../dialog/load/read-steps.js';
import type { LoadedDialog } from '../../dialog/parse-project.js';
import type { Text } from '../../dialog/text.js';
import { type Path, nodeAt } from '../../source/node.js';
import { rangeOf } from '../../source/range-of.js';
import { type Checked, defineRule, type Report } from '../rule.js';

/** What of a step's keys this looks at. */
interface Keys {
  notify?: string;
  consent?: string;
  ask?: string;
  into?: string;
  set?: Record<string, unknown>;
  run?: string;
  with?: Record<string, unknown>;
}

const keysOf = ({ step }: LoadedStep): Keys => step.options as Keys;

/** Whether two steps stand in different ways of one step: then never both are done. */
function areEitherOr(left: Path, right: Path): boolean {
  const at = left.findIndex((part, index) => part !== right[index]);
  return at > 0 && (typeof left[at] !== 'number' || left[at - 1] === 'choose');
}

/** Whether a value that a step gives says yes, or may say it. */
function mayAgree(value: unknown): boolean {
  if (value === null || value === false) return false;
  const [source = ''] = typeof value === 'object' ? Object.values((value as Text).source) : [];
  return !/^\s*(?:no|nein|false)?\s*$/i.test(source) || value === true;
}

/** Whether the dialogs that run this one hand on what the customer has said to them. */
function isHandedOn(slot: string, name: string, { project }: Checked): boolean {
  const runs = [...project.dialogs.values()].flatMap(({ places }) => [...places.values()].map(({ options }) => options as Keys));
  return runs.some(({ run, with: given }) => run === name && isCopied(given?.[slot]));
}

function isCopied(value: unknown): boolean {
  return typeof value === 'object' && value !== null && (value as Text).references.length > 0;
}

/** Whether the customer was asked for a slot above a step; `below`: only further down. */
function asked(slot: string, notify: LoadedStep, { steps }: LoadedDialog): 'above' | 'below' | undefined {
  const jumps = steps.some(({ step }) => step.type.name === 'go-to');
  const asks = steps.filter((each) => keysOf(each).ask === slot || keysOf(each).into === slot);
  if (asks.some((each) => steps.indexOf(each) < steps.indexOf(notify) && (jumps || !areEitherOr(each.path, notify.path)))) return 'above';
  return asks.length > 0 ? 'below' : undefined;
}

function checkGiven(slots: ReadonlySet<string>, loaded: LoadedDialog, report: Report): void {
  for (const each of loaded.steps) {
    for (const slot of slots) {
      const path = [...each.path, 'set', slot];
      if (!mayAgree(keysOf(each).set?.[slot] ?? null) || !nodeAt(loaded.findings.document.root, path)) continue;
      report(rangeOf(loaded.findings.document, path), `"${slot}" is what the customer agrees with: nobody agrees in their place.`, `Ask for it instead, "- ask: ${slot}", and say what is sent and that "Stop" ends it.`);
    }
  }
}

function checkDialog(loaded: LoadedDialog, checked: Checked, report: Report): void {
  const { dialog, findings: { document }, steps } = loaded;
  const planned = steps.filter((each) => keysOf(each).notify !== undefined && dialog.slots.get(keysOf(each).consent ?? '')?.type.name === 'yes-no');
  checkGiven(new Set(planned.map((each) => keysOf(each).consent!)), loaded, report);
  for (const each of planned) {
    const slot = keysOf(each).consent!;
    const where = asked(slot, each, loaded);
    const isGiven = steps.some((other) => mayAgree(keysOf(other).set?.[slot] ?? null));
    if (where === 'above' || isGiven || isHandedOn(slot, dialog.name, checked)) continue;
    const message = where === 'below' ? `"${slot}" isn't asked for on the way that leads here: nobody has agreed yet.` : `Nobody is asked for "${slot}", so nobody has agreed, and nothing is sent.`;
    report(rangeOf(document, [...each.path, 'consent']), message, where === 'below' ? 'Move the question above this.' : `Add "- ask: ${slot}" above this, and say there what is sent and that "Stop" ends it.`);
  }
}

export const consentNotAsked = defineRule({
  name: 'consent-not-asked',
  severity: 'error',
  docs: {
    summary: 'The customer is asked for the consent of a notification above it; nothing else sets it.',
    why: 'Without their yes nothing is sent, whatever was promised; and a yes that they haven\'t said is none.',
    example: {
      bad: `slots:
  agreed: { type: yes-no }
steps:
  - notify: arrived
    after: 2 days
    consent: agreed
  - say: { de: Wir melden uns in zwei Tagen., en: We will be in touch in two days. }
`,
      good: `slots:
  agreed: { type: yes-no }
steps:
  - ask: agreed
    say: { de: Dürfen wir in zwei Tagen nachfragen? Mit „Stopp“ endet das jederzeit., en: May we ask in two days how it went? "Stop" ends it at any time. }
  - notify: arrived
    after: 2 days
    consent: agreed
  - say: { de: "Gut, das ist notiert.", en: "Alright, noted." }
`,
      beside: { 'bots/demo/bot.yaml': 'templates:\n  arrived:\n    text: { de: Ist alles gut angekommen?, en: Did everything arrive safely? }\n' },
    },
  },
  check(checked, report) {
    for (const loaded of checked.dialogs) checkDialog(loaded, checked, report);
  },
});
