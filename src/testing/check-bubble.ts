import type { CardAction, Draft } from '../activity/activity.js';
import type { Project } from '../dialog/project.js';
import { findSteps } from './find-steps.js';
import { matches } from './matches.js';
import type { ExpectedBubble, Line } from './transcript.js';

type Checks = { [Key in keyof ExpectedBubble]-?: (wanted: NonNullable<ExpectedBubble[Key]>, draft: Draft, from: { project: Project; file: string }) => string | undefined };

const list = (titles: readonly string[]): string => (titles.length > 0 ? titles.map((title) => `[${title}]`).join(' ') : 'no buttons');

function actions({ suggestedActions }: Draft, type: CardAction['type']): CardAction[] {
  return suggestedActions?.actions.filter((action) => action.type === type) ?? [];
}

function checkStep(wanted: string, { origin }: Draft, { project, file }: { project: Project; file: string }): string | undefined {
  const speaks = findSteps(project, file, wanted).some(({ dialog, place }) => origin?.dialog === dialog && origin.place === place);
  if (speaks) return undefined;
  return `The step "${wanted}" does not speak here.`;
}

function checkButtons(wanted: string[], draft: Draft): string | undefined {
  const offered = actions(draft, 'postBack').map(({ title, description = '' }) => [title, `${title} · ${description}`] as const);
  const same = offered.length === wanted.length && wanted.every((button, index) => offered[index]!.some((words) => matches(button, words)));
  const shown = wanted.some((button) => button.includes(' · ')) ? 1 : 0;
  return same ? undefined : `The bot offers ${list(offered.map((words) => words[shown]))}, not ${list(wanted)}.`;
}

function checkList(wanted: string, { suggestedActions }: Draft): string | undefined {
  if (suggestedActions?.layout !== 'list') return 'The bot shows no list.';
  const { opener = '' } = suggestedActions;
  return matches(wanted, opener) ? undefined : `The list is opened with "${opener}", not "${wanted}".`;
}

function checkLink(wanted: string, draft: Draft): string | undefined {
  const links = actions(draft, 'openUrl');
  if (links.some(({ title, value }) => matches(wanted, title) || matches(wanted, value))) return undefined;
  return links.length > 0 ? `The link is ${links.map(({ title, value }) => `"${title}" to ${value}`).join(', ')}, not "${wanted}".` : `There is no link "${wanted}".`;
}

function checkMedia(wanted: string, { attachments = [] }: Draft): string | undefined {
  const names = attachments.map(({ name, contentUrl, contentType, content }) => {
    const kind = typeof content === 'object' && content !== null && 'kind' in content ? String(content.kind) : contentType.split('/')[0]!;
    return [name, contentUrl, contentType, kind].filter((each) => each !== undefined);
  });
  if (names.some((each) => each.some((one) => matches(wanted, one)))) return undefined;
  return names.length > 0 ? `The bot shows ${names.map((each) => each[0]).join(', ')}, not "${wanted}".` : `The bot shows no "${wanted}".`;
}

/** Whoever copies a bubble from a failing chat copies its buttons too. */
function checkText(wanted: string, { text }: Draft): string | undefined {
  if (matches(wanted, text)) return undefined;
  const [, words = '', copied = ''] = /^(.*?)((?:\s*\[[^[\]]+\])+)\s*$/s.exec(wanted) ?? [];
  if (copied === '' || !matches(words, text)) return 'The bot says something else.';
  return `Buttons stand beside the text: { text: "${words.trim()}", buttons: [${[...copied.matchAll(/\[([^[\]]+)\]/g)].map(([, title = '']) => (title.includes(',') ? `"${title}"` : title)).join(', ')}] }.`;
}

const checks: Checks = {
  step: checkStep,
  default: (wanted, { origin }) => (origin?.text === wanted ? undefined : `This is not the default text "${wanted}".`),
  text: checkText,
  buttons: checkButtons,
  list: checkList,
  link: checkLink,
  media: checkMedia,
  footer: (wanted, { footer = '' }) => (matches(wanted, footer) ? undefined : `The footer is "${footer}", not "${wanted}".`),
  template: (wanted, { template }) => (template && matches(wanted, template.name) ? undefined : `It goes out as ${template ? `the template "${template.name}"` : 'no template'}, not as "${wanted}".`),
};

/** What is wrong with a bubble; `undefined` when it is as expected. */
export function checkBubble(expected: Extract<Line, { line: 'bot' }>, draft: Draft, project: Project): string | undefined {
  const from = { project, file: expected.range.file };
  for (const [key, check] of Object.entries(checks) as [keyof ExpectedBubble, (wanted: unknown, draft: Draft, from: object) => string | undefined][]) {
    const wanted = expected[key];
    const problem = wanted === undefined ? undefined : check(wanted, draft, from);
    if (problem !== undefined) return problem;
  }
  return undefined;
}
