import type { Project } from '../../dialog/project.js';
import { samples, type SimulatorOptions } from '../../simulator/index.js';

/** How many sentences are offered to begin with. */
const offered = 3;

/** The dialog that the shipped bot's own suggestions, hints and numbers are about. */
export const shippedDialog = 'parcel-tracking';

/** What to write to a bot that isn't the shipped one: a sentence of each of its first dialogs, by language. */
export function startersOf({ bot, dialogs }: Project): Record<string, string[]> {
  const sentences = (language: string): string[] =>
    [...dialogs.values()].flatMap(({ examples }) => examples[language]?.find((example) => !example.includes('{')) ?? []).slice(0, offered);
  return Object.fromEntries(bot.languages.map((language) => [language, sentences(language)]));
}

/** What the phone offers to try: the shipped bot's numbers and sentences, or those of whatever bot it is. */
export function tryOut(project: () => Project | undefined): Pick<SimulatorOptions, 'samples' | 'starters'> {
  const other = (): Project | undefined => (project()?.dialogs.has(shippedDialog) ? undefined : project());
  return {
    samples: () => (other() ? [] : samples),
    starters: () => {
      const bot = other();
      return bot && startersOf(bot);
    },
  };
}
