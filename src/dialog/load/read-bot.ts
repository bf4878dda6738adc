import type { z } from 'zod';
import { closest, didYouMean } from '../../diagnostics/closest.js';
import { nodeAt, type Path, type SourceDocument, valueOf } from '../../source/node.js';
import { defaultReasons } from '../defaults/reasons.js';
import { type DefaultText, defaultTextNames, defaultTexts } from '../defaults/texts.js';
import { parseHours } from '../hours/parse-hours.js';
import type { Bot, Holidays, OpeningHours, Queue } from '../project.js';
import { botSchema } from '../schema/files.js';
import type { Text } from '../text.js';
import { compileText } from '../texts/compile-text.js';
import { compileMarks, type FoundMark } from './compile-marks.js';
import { createFindings, type Findings, hasErrors } from './findings.js';
import { readHolidays } from './read-holidays.js';
import { readSilence } from './read-silence.js';
import { readTemplates } from './read-templates.js';
import { languageName, type Speaking } from './read-text.js';
import { reportIssues } from './schema-diagnostics.js';

type Parsed = z.output<typeof botSchema>;

export interface BotFile {
  /** Absent where so much is wrong that nothing can be read with it. */
  bot?: Bot;
  marks: FoundMark[];
  findings: Findings;
}

/** Reads bot.yaml. `folder` is the name of the bot's folder, `channels` are those that can be named. */
export function readBot(document: SourceDocument, folder: string, channels?: readonly string[]): BotFile {
  const findings = createFindings(document);
  const parsed = botSchema.safeParse(valueOf(document.root));
  if (!parsed.success) {
    reportIssues(parsed.error.issues, { base: [], what: 'bot.yaml', schema: botSchema }, findings);
    return { marks: [], findings };
  }
  if (parsed.data.bot !== folder) findings.at(['bot'], 'value', { rule: 'name-mismatch', message: `The bot is called "${parsed.data.bot}", its folder "${folder}".`, hint: `Write "bot: ${folder}", or rename the folder.` });
  checkChannels(parsed.data.channels, channels, findings);
  const speaking: Speaking = { languages: parsed.data.languages, timeZone: timeZoneOf(parsed.data['time-zone'], findings) };
  const { value, marks } = compileMarks(parsed.data, [], speaking, findings);
  const data = value as Parsed;
  const holidays = readHolidays(data.holidays, findings);
  const queues = new Map(Object.entries(data.queues).map(([name, queue]) => [name, readQueue(name, queue, holidays, findings)]));
  const [first] = queues.keys();
  if (first === undefined) findings.at(['queues'], 'key', { rule: 'missing-key', message: 'The bot has no queue.', hint: 'Add one: a bot must be able to pass a case to people.' });
  const bot: Bot = {
    name: data.bot,
    title: data.title,
    languages: data.languages,
    timeZone: speaking.timeZone,
    channels: data.channels,
    queues,
    queue: first ?? 'support',
    reasons: new Map([...Object.entries(defaultReasons), ...Object.entries(data.reasons ?? {}).map(([reason, { source }]) => [reason, source] as const)]),
    hours: data.hours === undefined ? undefined : readHours(['hours'], holidays, findings),
    holidays,
    tone: data.tone,
    privacy: data.privacy,
    behaviours: behavioursOf(data),
    texts: readTexts(data.texts ?? {}, { ...speaking, tone: data.tone }, findings),
    silence: readSilence(data.silence, findings),
    templates: readTemplates(data.templates ?? {}, speaking, findings),
  };
  return { bot, marks, findings };
}

function checkChannels(named: readonly string[], known: readonly string[] | undefined, findings: Findings): void {
  for (const [index, channel] of named.entries()) {
    if (known && !known.includes(channel)) findings.at(['channels', index], 'value', { rule: 'unknown-channel', message: `There is no channel "${channel}".`, hint: didYouMean(channel, known, 'the channels') ?? '' });
    else if (named.indexOf(channel) < index) findings.at(['channels', index], 'value', { rule: 'unknown-channel', message: `The channel "${channel}" stands here twice.`, hint: 'Remove one of them.' });
  }
}

function behavioursOf({ behaviours: { person, closed } = {} }: Parsed): Bot['behaviours'] {
  return { ...(person !== undefined && { person }), ...(closed !== undefined && { closed }) };
}

function timeZoneOf(given: string, findings: Findings): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: given }).resolvedOptions().timeZone;
  } catch {
    const near = closest(given, Intl.supportedValuesOf('timeZone'));
    const hint = near === undefined ? 'Write it like Europe/Berlin.' : `Did you mean "${near}"?`;
    findings.at(['time-zone'], 'value', { rule: 'unknown-time-zone', message: `There is no time zone "${given}".`, hint });
    return 'UTC';
  }
}

function readQueue(name: string, queue: Parsed['queues'][string], holidays: Holidays | undefined, findings: Findings): Queue {
  const hours = readHours(['queues', name, 'hours'], queue.holidays === 'closed' ? holidays : undefined, findings);
  return { name, title: queue.title, hours, promise: Math.max(1, Math.ceil(queue.promise / 60_000)) };
}

function readHours(path: Path, holidays: Holidays | undefined, findings: Findings): OpeningHours {
  const node = nodeAt(findings.document.root, path);
  const { hours, problems } = parseHours(node ? valueOf(node) : undefined);
  for (const problem of problems) findings.at([...path, ...problem.path], problem.part, { rule: 'opening-hours', message: problem.message, hint: problem.hint });
  if (hours === undefined || hours === 'always') return 'always';
  return holidays ? { ...hours, holidays } : hours;
}

function readTexts(own: Record<string, Text>, speaking: Speaking & Pick<Bot, 'tone'>, findings: Findings): ReadonlyMap<string, Text> {
  for (const name of Object.keys(own)) {
    if (!Object.hasOwn(defaultTexts, name)) findings.at(['texts', name], 'key', { rule: 'unknown-text', message: `There is no default text "${name}".`, hint: didYouMean(name, defaultTextNames, 'its names') ?? '' });
  }
  return new Map(defaultTextNames.map((name) => [name, own[name] ?? compileText(inLanguages(name, defaultTexts[name], speaking, findings), speaking.timeZone).text]));
}

function inLanguages(name: string, text: DefaultText, { languages, tone }: Speaking & Pick<Bot, 'tone'>, findings: Findings): Record<string, string> {
  const ours: Record<string, string> = { de: tone === 'informal' ? (text.du ?? text.de) : text.de, en: text.en };
  const missing = languages.findIndex((language) => ours[language] === undefined);
  if (missing !== -1 && !hasErrors(findings.diagnostics)) {
    findings.at(['languages', missing], 'value', { rule: 'missing-language', message: `The default text "${name}" doesn't exist in ${languageName(languages[missing]!)}.`, hint: `Write it under texts, as every default text: ${name}: { ${languages[missing]!}: … }.` });
  }
  return ours;
}
