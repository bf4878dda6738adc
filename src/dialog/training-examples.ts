import { builtInIntents } from './defaults/intents.js';
import type { Dialog, Project } from './project.js';
import type { Examples } from './understanding.js';

/**
 * What understanding learns: the dialogs' examples and titles, and what customers can always say. Where a dialog stands
 * in for the built-in wish for a person, that wish's examples are learnt under the dialog's name.
 */
export function trainingExamples(project: Project): Examples {
  const { languages, behaviours } = project.bot;
  const intents: Examples['intents'] = {};
  for (const dialog of project.dialogs.values()) {
    if (Object.keys(dialog.examples).length > 0) intents[dialog.name] = examplesOf(dialog, languages);
  }
  for (const [intent, examples] of Object.entries(builtInIntents)) {
    const name = intent === '@person' && behaviours.person !== undefined ? behaviours.person : intent;
    if (name.startsWith('@language-') && !languages.includes(name.slice('@language-'.length))) continue;
    for (const language of languages) add(((intents[name] ??= {})[language] ??= []), examples[language] ?? []);
  }
  return { intents, languages: [...languages], placeholders: placeholdersOf(project) };
}

/** A title is an example too, but not where several dialogs of a file may share it. */
function examplesOf(dialog: Dialog, languages: readonly string[]): Record<string, string[]> {
  return Object.fromEntries(languages.map((language) => {
    const examples = [...(dialog.examples[language] ?? [])];
    const title = dialog.name.includes('.') ? undefined : dialog.title.source[language];
    if (title) add(examples, [title]);
    return [language, examples];
  }));
}

function add(examples: string[], more: readonly string[]): void {
  examples.push(...more.filter((example) => !examples.includes(example)));
}

function placeholdersOf(project: Project): Record<string, string> {
  return Object.fromEntries([...project.dialogs.values()].flatMap((dialog) => [...dialog.slots.values()].map((slot) => [slot.name, slot.type.name])));
}
