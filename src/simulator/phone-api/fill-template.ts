import type { World } from '../world/world.js';
import type { Bubble } from './bubble.js';
import { mediaOf } from './media-of.js';

interface Parameter {
  type: string;
  text?: unknown;
  currency?: { fallback_value: string };
  date_time?: { fallback_value: string };
  payload?: string;
}

interface Sent {
  name: string;
  language: { code: string };
  components?: { type: string; index?: string | number; parameters?: (Parameter & Record<string, unknown>)[] }[];
}

const wordsOf = (parameter: Parameter | undefined): string => String(parameter?.text ?? parameter?.currency?.fallback_value ?? parameter?.date_time?.fallback_value ?? '');

/** A template with its parameters in place, as the customer sees it. */
export function fillTemplate(world: World, content: Record<string, unknown>): Bubble {
  const sent = content as unknown as Sent;
  const template = world.templates.find((each) => each.name === sent.name && each.language === sent.language.code);
  if (!template) return { kind: 'template', text: sent.name };
  const of = (type: string): (Parameter & Record<string, unknown>)[] => sent.components?.find((each) => each.type === type)?.parameters ?? [];
  const fill = (pattern: string, parameters: Parameter[]): string => pattern.replace(/\{\{(\d+)\}\}/g, (_, place: string) => wordsOf(parameters[Number(place) - 1]));
  const { header } = template;
  const picture = header && header.type !== 'text' ? of('header')[0]?.[header.type] : undefined;
  const replies = (template.buttons ?? []).flatMap((button, index) => (button.type === 'quick-reply' ? [{ id: payloadOf(sent, index) ?? button.text, title: button.text }] : []));
  const url = template.buttons?.find((button) => button.type === 'url');
  return {
    kind: 'template',
    text: fill(template.body, of('body')),
    ...(header?.type === 'text' && { header: fill(header.text, of('header')) }),
    ...(template.footer !== undefined && { footer: template.footer }),
    ...(picture !== undefined && { media: mediaOf(world, picture as Record<string, unknown>) }),
    ...(replies.length > 0 && { buttons: replies }),
    ...(url?.url !== undefined && { link: { title: url.text, url: fill(url.url, buttonOf(sent, template.buttons!.indexOf(url))) } }),
  };
}

function buttonOf(sent: Sent, index: number): Parameter[] {
  return sent.components?.find((each) => each.type === 'button' && Number(each.index) === index)?.parameters ?? [];
}

function payloadOf(sent: Sent, index: number): string | undefined {
  const parameter = buttonOf(sent, index)[0];
  const value = parameter?.payload ?? parameter?.text;
  return value === undefined ? undefined : String(value);
}
