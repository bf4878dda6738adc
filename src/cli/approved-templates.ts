import type { MessageTemplate } from '../dialog/project.js';
import type { Simulator } from '../simulator/index.js';

type Approved = Simulator['world']['templates'][number];

/** A bot's templates as the platform would have approved them, one a language. */
export function approvedTemplates(templates: Iterable<MessageTemplate>): Approved[] {
  return [...templates].flatMap(({ name, text, languages }) => Object.entries(text.source).map(([language, body]): Approved => (
    { name, language: languages[language] ?? language, category: 'utility', body: body.replace(/\{\{\s*(\d+)\s*\}\}/g, '{{$1}}') }
  )));
}

/** Lets the simulator know them, in the place of earlier ones of the same names. */
export function approve({ world }: Pick<Simulator, 'world'>, templates: Iterable<MessageTemplate>): void {
  const ours = approvedTemplates(templates);
  const others = world.templates.filter(({ name }) => !ours.some((one) => one.name === name));
  world.templates.splice(0, world.templates.length, ...others, ...ours);
}
