import type { World } from '../world/world.js';
import type { Bubble } from './bubble.js';
import { mediaOf } from './media-of.js';

interface Interactive {
  type: string;
  header?: { type: string; text?: string } & Record<string, unknown>;
  body?: { text: string };
  footer?: { text: string };
  action?: {
    button?: string;
    buttons?: { reply: { id: string; title: string } }[];
    sections?: { title?: string; rows: { id: string; title: string; description?: string }[] }[];
    parameters?: { display_text?: string; url?: string; flow_cta?: string };
  };
  button_reply?: { title?: string; id: string };
  list_reply?: { title?: string; id: string };
}

/** Buttons, a list, a link; and a customer's choice among them as the text that the phone shows. */
export function phoneInteractive(world: World, content: Record<string, unknown>): Bubble {
  const interactive = content as unknown as Interactive;
  const reply = interactive.button_reply ?? interactive.list_reply;
  if (reply) return { kind: 'text', text: reply.title || reply.id };
  const frame = {
    ...(interactive.body && { text: interactive.body.text }),
    ...(interactive.header?.text !== undefined && { header: interactive.header.text }),
    ...(interactive.footer && { footer: interactive.footer.text }),
    ...headerMedia(world, interactive),
  };
  const { action } = interactive;
  switch (interactive.type) {
    case 'button': return { kind: 'buttons', ...frame, buttons: (action?.buttons ?? []).map((button) => button.reply) };
    case 'list': return { kind: 'list', ...frame, list: { opener: action?.button ?? '', sections: action?.sections ?? [] } };
    case 'cta_url': return { kind: 'cta', ...frame, link: { title: action?.parameters?.display_text ?? '', url: action?.parameters?.url ?? '' } };
    case 'flow': return { kind: 'text', ...frame, footer: `[${action?.parameters?.flow_cta ?? ''}]` };
    default: return { kind: 'text', ...frame };
  }
}

function headerMedia(world: World, { header }: Interactive): Partial<Bubble> {
  const media = header && header.type !== 'text' ? header[header.type] : undefined;
  return media ? { media: mediaOf(world, media as Record<string, unknown>) } : {};
}
