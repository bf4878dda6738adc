import type { RuleDocs } from '../../diagnostics/rule-docs.js';
import { conditionForms } from '../conditions/forms.js';
import { defaultTexts, type DefaultText } from '../defaults/texts.js';
import { botSchema, dialogSchema, servicesSchema } from '../schema/files.js';
import { type JsonSchema, jsonSchemaOf } from '../schema/json-schema-of.js';
import { builtInNames } from '../schema/names.js';
import { projectSchemas } from '../schema/project-schemas.js';
import type { SlotType } from '../slot-type.js';
import type { StepType } from '../step-type.js';
import { exampleScope, filterDocs } from '../texts/filter-docs.js';
import { liquidFor } from '../texts/liquid.js';
import { named, renderOptions } from './render-options.js';
import { renderRuleList, renderRules } from './render-rules.js';
import { renderSlotType } from './render-slot-type.js';
import { renderStep } from './render-step.js';
import { renderTable } from './render-table.js';
import { renderTranscripts, type TranscriptDocs } from './render-transcripts.js';

export interface ReferenceParts {
  stepTypes: readonly StepType[];
  slotTypes: readonly SlotType[];
  rules: readonly RuleDocs[];
  transcripts: TranscriptDocs;
  settings: readonly SettingDocs[];
}

/** What the page tells of a setting. */
export interface SettingDocs {
  name: string;
  help: string;
  default?: string;
}

/** `docs/reference.md`: everything that authors can write, from the definitions that the bot itself reads with. */
export function renderReference({ stepTypes, slotTypes, rules, transcripts, settings }: ReferenceParts): string {
  const parts = [
    '# Reference',
    'Everything that can be written in a bot\'s files. `schalter docs` makes this page from what the bot itself reads with; how a dialog is written is told in [dialogs.md](dialogs.md).',
    contents(stepTypes, slotTypes),
    '## What keys take', renderTaken(projectSchemas(stepTypes, slotTypes)),
    '## A dialog\'s file', 'A file of `dialogs/`.', renderOptions(jsonSchemaOf(dialogSchema)),
    '## Steps', ...stepTypes.map(renderStep),
    '## Slot types', 'Each can be `personal: true`: it is erased and exported with the contact, and never in a log.', ...slotTypes.map(renderSlotType),
    '## Values', 'What texts and conditions can read in every dialog, beside its slots and the answers of its calls.', renderValues(),
    '## Filters', 'What may stand behind the bar of `{{ value | filter }}`. A value without one is shown as it is.', renderFilters(),
    '## Conditions', 'What may stand after `when:`. A name that stands for nothing equals nothing, and is neither more nor less than anything.', renderConditions(),
    '## Transcripts', 'A file beside a dialog, `dialogs/<name>.test.yaml`: a list of chats as they should go. `schalter test` plays them. In every text `*` stands for any words.', renderTranscripts(transcripts),
    '## Default texts', 'What the bot says by itself. Under `texts:` in `bots/<bot>/bot.yaml` each can be put in other words, by its name.', renderTexts(),
    '## Check rules', 'What `schalter check` finds, by name: that of the finding. Each leads to its reason, and to one that is found and the same mended, where a text can show it. A warning leaves the exit code at 0.', renderRuleList(rules),
    '## A bot\'s file', '`bots/<bot>/bot.yaml`', renderOptions(jsonSchemaOf(botSchema)),
    '## Services', '`bots/<bot>/services.yaml`, by the service\'s name.', renderOptions(serviceSchema()),
    '## Settings', 'Environment variables, or lines of `.env`. What services need beside them stands in their own `setting:` keys.', renderSettings(settings),
    '## Each check rule', renderRules(rules),
  ];
  return `${parts.join('\n\n')}\n`;
}

function contents(stepTypes: readonly StepType[], slotTypes: readonly SlotType[]): string {
  const links = (types: readonly { name: string }[]): string => types.map(({ name }) => `[\`${name}\`](#${name})`).join(', ');
  return `- [Steps](#steps): ${links(stepTypes)}\n- [Slot types](#slot-types): ${links(slotTypes)}\n- [What keys take](#what-keys-take), [values](#values), [filters](#filters), [conditions](#conditions), [transcripts](#transcripts), [default texts](#default-texts), [check rules](#check-rules)\n- The files: [a dialog](#a-dialogs-file), [a bot](#a-bots-file), [services](#services), [settings](#settings)`;
}

function serviceSchema(): JsonSchema {
  const { additionalProperties, ...rest } = jsonSchemaOf(servicesSchema);
  return { ...(additionalProperties || rest), $defs: rest.$defs ?? {} };
}

function renderTaken({ dialog, bot }: { dialog: JsonSchema; bot: JsonSchema }): string {
  const definitions = { ...bot.$defs, ...dialog.$defs };
  const rows = new Map(Object.entries(named).map(([id, name]) => [name, definitions[id]?.description ?? '']));
  return renderTable(['takes', ''], [['name', 'Lower-case letters, digits, - and _, a letter first: tracking_number.'], ...rows]);
}

const values: Record<(typeof builtInNames)[number], string> = {
  now: 'the time: `{{ now | time }}`',
  hours: 'when the business is open, where bot.yaml says it: `{{ hours | hours }}`',
  open: 'whether it is open now, where bot.yaml says when: `when: open`',
  holiday: 'what today is called where it is a day off, where bot.yaml names holidays: `when: holiday is known`',
  bot: 'the bot\'s title: `{{ bot }}`',
};

function renderValues(): string {
  return renderTable(['name', 'stands for'], builtInNames.map((name) => [`\`${name}\``, values[name]]));
}

function renderFilters(): string {
  const shown = (language: string, example: string): string =>
    String(liquidFor({ language, timeZone: 'Europe/Berlin' }).parseAndRenderSync(example, exampleScope)).replace(/[\u00a0\u202f]/g, ' ');
  return renderTable(['filter', 'makes of a value', 'example', 'German', 'English'], Object.entries(filterDocs).map(([name, { does, example }]) =>
    [`\`${name}\``, does, `\`${example}\``, shown('de', example), shown('en', example)]));
}

function renderConditions(): string {
  return renderTable(['condition', 'holds'], conditionForms.map(({ example, holds }) => [`\`${example}\``, holds]));
}

function renderTexts(): string {
  return renderTable(['name', 'said', 'may read', 'German', 'English'], Object.entries<DefaultText>(defaultTexts).map(([name, { when, reads, de, du, en }]) =>
    [`\`${name}\``, when, reads.map((read) => `\`${read}\``).join(', '), du === undefined ? de : `${de} / ${du}`, en]));
}

function renderSettings(settings: readonly SettingDocs[]): string {
  return renderTable(['setting', 'for', 'where nothing is said'], settings.map(({ name, help, default: otherwise }) => [`\`${name}\``, help, otherwise === undefined ? '' : `\`${otherwise}\``]));
}
