import type { Activity, Attachment, CardAction, SuggestedActions } from '../activity/activity.js';
import type { Capabilities } from './contract.js';
import { splitTail, splitText } from './split-text.js';
import { distinctTitles, onOneLine, truncate } from './truncate.js';

/** The label that opens a list, where the author gave none. */
const openers: Record<string, string> = { de: 'Auswählen', en: 'Choose' };

/**
 * A message as a channel can show it, one activity a bubble. Few choices are buttons, more a list, too many numbered
 * lines; titles are cut and kept apart; a long text goes ahead in bubbles of its own, and the choices stand under its
 * end. A link without a button, and small print without its own place, end the text. Attachments go first, each by
 * itself, unless the text fits under the only one. A message of nothing is no bubble; one
 * that an approved template may stand in for is one bubble, as long as may be.
 */
export function degrade(activity: Activity, capabilities: Capabilities): Activity[] {
  if (activity.type !== 'message') return [activity];
  if (activity.template !== undefined) return [{ ...activity, text: truncate(activity.text?.trim() ?? '', capabilities.text) }];
  const choices = fitLink(activity, capabilities) ?? fitChoices(activity, capabilities);
  const small = activity.footer?.trim() ?? '';
  const footer = choices.offered && small.length <= (capabilities.footer ?? 0) ? small : '';
  const text = [activity.text?.trim(), choices.lines, footer === '' ? small : ''].filter(Boolean).join('\n\n');
  const attachments = activity.attachments ?? [];
  const bubbles = choices.offered
    ? [...attachments.map(alone), ...withFooter(withChoices(text || openerOf(activity), choices.offered, capabilities), footer)]
    : withoutChoices(text, attachments, capabilities);
  return bubbles.map((bubble, index) => asPart(activity, bubble, index));
}

type Bubble = Pick<Activity, 'text' | 'suggestedActions' | 'attachments' | 'footer'>;

const alone = (attachment: Attachment): Bubble => ({ attachments: [attachment] });

function withChoices(text: string, offered: SuggestedActions, capabilities: Capabilities): Bubble[] {
  const { before, tail } = splitTail(text, capabilities.interactiveText);
  const ahead = splitText(before, capabilities.text).map((part): Bubble => ({ text: part }));
  return [...ahead, { text: tail, suggestedActions: offered }];
}

function withFooter(bubbles: Bubble[], footer: string): Bubble[] {
  return footer === '' ? bubbles : [...bubbles.slice(0, -1), { ...bubbles.at(-1), footer }];
}

function withoutChoices(text: string, attachments: Attachment[], capabilities: Capabilities): Bubble[] {
  const only = attachments.length === 1 ? attachments[0] : undefined;
  if (only && text !== '' && text.length <= capabilities.caption && carriesCaption(only)) return [{ text, attachments: [only] }];
  return [...attachments.map(alone), ...splitText(text, capabilities.text).map((part): Bubble => ({ text: part }))];
}

function carriesCaption({ contentType }: Attachment): boolean {
  return !/^(audio\/|image\/webp|application\/vnd\.schalter\.)/.test(contentType);
}

function asPart(activity: Activity, bubble: Bubble, index: number): Activity {
  const part: Activity = { ...activity };
  if (index > 0) {
    part.id = `${activity.id}~${index + 1}`;
    delete part.replyToId;
  }
  delete part.text;
  delete part.suggestedActions;
  delete part.attachments;
  delete part.footer;
  return { ...part, ...bubble };
}

function fitChoices(activity: Activity, capabilities: Capabilities): { offered?: SuggestedActions; lines?: string } {
  const asked = activity.suggestedActions;
  const actions = onePerValue(asked?.actions ?? []);
  if (asked === undefined || actions.length === 0) return {};
  const asButtons = asked.layout !== 'list' || capabilities.listRows === 0;
  if (asButtons && actions.length <= capabilities.buttons) return { offered: { actions: fitButtons(actions, capabilities), layout: 'buttons' } };
  if (actions.length > capabilities.listRows) return { lines: numbered(actions) };
  const opener = truncate(openerOf(activity), capabilities.listOpener);
  return { offered: { actions: fitRows(actions, capabilities), layout: 'list', opener } };
}

/** A button that opens an address stands alone; without one of its own, the address ends the text. */
function fitLink({ suggestedActions }: Activity, { linkTitle }: Capabilities): { offered?: SuggestedActions; lines?: string } | undefined {
  const link = suggestedActions?.actions.find(({ type }) => type === 'openUrl');
  if (link === undefined) return undefined;
  if (linkTitle === undefined) return { lines: `${label(link)}: ${link.value}` };
  return { offered: { actions: [{ type: 'openUrl', title: truncate(label(link), linkTitle), value: link.value }] } };
}

function openerOf({ suggestedActions, locale }: Activity): string {
  return suggestedActions?.opener?.trim() || openers[locale?.slice(0, 2) ?? ''] || openers['en']!;
}

function onePerValue(actions: readonly CardAction[]): CardAction[] {
  const values = new Set<string>();
  return actions.filter(({ value }) => !values.has(value) && values.add(value));
}

function fitButtons(actions: CardAction[], { buttonTitle }: Capabilities): CardAction[] {
  const titles = distinctTitles(actions.map(label), buttonTitle);
  return actions.map(({ value }, index) => ({ type: 'postBack', title: titles[index]!, value }));
}

/** A title that had to be cut stands whole in the description, where that is free. */
function fitRows(actions: CardAction[], { listTitle, listDescription }: Capabilities): CardAction[] {
  const titles = distinctTitles(actions.map(label), listTitle);
  return actions.map((action, index) => {
    const title = titles[index]!;
    const description = onOneLine(action.description ?? '') || (label(action).length > listTitle ? label(action) : '');
    const fitted = truncate(description, listDescription);
    return { type: 'postBack', title, value: action.value, ...(fitted === '' ? {} : { description: fitted }) };
  });
}

function numbered(actions: CardAction[]): string {
  return actions
    .map((action, index) => `${index + 1}. ${[label(action), onOneLine(action.description ?? '')].filter(Boolean).join(' – ')}`)
    .join('\n');
}

function label({ title, value }: CardAction): string {
  return onOneLine(title) || onOneLine(value) || '…';
}
