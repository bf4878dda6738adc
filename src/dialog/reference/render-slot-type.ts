import { valueOf } from '../../source/node.js';
import { parseSource } from '../../source/parse-source.js';
import type { Bot } from '../project.js';
import { jsonSchemaOf } from '../schema/json-schema-of.js';
import type { SlotContext, SlotType } from '../slot-type.js';
import { renderOptions } from './render-options.js';
import { renderTable } from './render-table.js';
import { renderYaml } from './render-yaml.js';

/** Sunday noon in Berlin, at a shop that is open on weekdays. */
const moment = { now: '2026-11-22T11:00:00Z', timeZone: 'Europe/Berlin' };
const workday = [{ from: 8 * 60, to: 18 * 60 }];
const shop: Pick<Bot, 'hours' | 'queues'> = { hours: { days: [[], workday, workday, workday, workday, workday, [{ from: 9 * 60, to: 13 * 60 }]] }, queues: new Map() };

/** A slot type: what it takes, its options, and what it makes of what people write. */
export function renderSlotType(type: SlotType): string {
  const { name, docs, options, fields = [] } = type;
  const table = renderOptions(jsonSchemaOf(options));
  return [
    `### ${name}`, docs.summary, ...(table === '' ? [] : [table]), renderYaml(`slots:\n${docs.example.replace(/^/gm, '  ')}`),
    ...(fields.length === 0 ? [] : [`Fields of the value: ${fields.map((field) => `\`${field}\``).join(', ')}.`]),
    ...(docs.reads.length === 0 ? [] : [`What ${firstSlot(docs.example)} reads on Sunday 22 November 2026, and how texts show it:`, renderReads(type)]),
  ].join('\n\n');
}

function firstSlot(example: string): string {
  return `\`${example.slice(0, example.indexOf(':'))}\``;
}

function renderReads(type: SlotType): string {
  const options = optionsOf(type);
  return renderTable(['a customer writes', 'in', 'the slot holds', 'shown as'], type.docs.reads.map(({ text, value, language = 'de' }) => {
    const context: SlotContext = { options, language, bot: shop, ...moment };
    const fields = type.read(text, context)[0]?.fields;
    return [text, language, `\`${JSON.stringify(value).replace(/^"|"$/g, '')}\``, type.show({ value, ...(fields && { fields }) }, context).replace(/[\u00a0\u202f]/g, ' ')];
  }));
}

/** The options of the first slot that the example declares. */
function optionsOf({ docs, options }: SlotType): unknown {
  const { document } = parseSource('example.yaml', docs.example);
  const declared = Object.values((document ? valueOf(document.root) : {}) as Record<string, Record<string, unknown>>)[0] ?? {};
  return options.parse(Object.fromEntries(Object.entries(declared).filter(([key]) => key !== 'type' && key !== 'personal')));
}
