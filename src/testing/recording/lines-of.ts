import type { Draft } from '../../activity/activity.js';
import type { Came } from '../result.js';
import type { LineSource } from '../transcript-schema.js';

/** In a transcript a star stands for anything: what was said is taken as it is. */
function bubble({ text, suggestedActions, attachments = [], footer, template }: Draft): LineSource {
  const actions = suggestedActions?.actions ?? [];
  const buttons = actions.filter(({ type }) => type === 'postBack').map(({ title, description }) => (description === undefined ? title : `${title} · ${description}`));
  const list = suggestedActions?.layout === 'list' ? suggestedActions.opener : undefined;
  const link = actions.find(({ type }) => type === 'openUrl')?.value;
  const [media] = attachments;
  const said = text.replace(/\s+/g, ' ').trim();
  const shown = media?.name ?? media?.contentUrl;
  const more = { ...(buttons.length > 0 && { buttons }), ...(list && { list }), ...(link && { link }), ...(shown && { media: shown }), ...(footer && { footer }), ...(template && { template: template.name }) };
  return { bot: Object.keys(more).length === 0 ? said : { text: said, ...more } };
}

function lineOf(came: Came): LineSource {
  switch (came.came) {
    case 'bubble':
      return bubble(came.draft);
    case 'case': {
      const { queue, reason, priority, note, slots } = came.case;
      const known = Object.fromEntries(slots.map(({ name, text }) => [name, text]));
      return { case: { queue, reason, ...(priority === 'high' && { priority }), ...(note !== undefined && { note }), ...(slots.length > 0 && { slots: known }) } };
    }
    case 'call':
      return { call: { [came.call.operation]: Object.fromEntries(Object.entries(came.call.input).map(([name, value]) => [name, String(value)])) } };
    case 'rating':
      return { rating: { score: came.score, of: came.of } };
    case 'notification':
      return { notification: { text: came.notification.text, template: came.notification.template.name } };
  }
}

/** What came of a turn as the lines that expect it: calls before what is said of them. */
export function linesOf(came: readonly Came[]): LineSource[] {
  const calls = came.filter((each) => each.came === 'call');
  return [...calls, ...came.filter((each) => each.came !== 'call')].map(lineOf);
}
