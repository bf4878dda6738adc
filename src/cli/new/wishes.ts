/** What a new project shall be like. */
export interface Wishes {
  /** Its folder's name, and the bot's. */
  name: string;
  /** How customers know it: Nordwind. */
  business: string;
  /** The first is spoken until the customer's own is known. */
  languages: Language[];
}

export const offeredLanguages = ['de', 'en'] as const;
export type Language = (typeof offeredLanguages)[number];

export const languageNames: Record<Language, string> = { de: 'Deutsch', en: 'English' };

/** `nordwind-support` → "Nordwind"; where the name says nothing of a business, one to be changed. */
export function businessOf(name: string): string {
  const words = name.replace(/[-_](support|service|bot|help|chat)$/, '').split(/[-_]+/).filter((word) => word !== '' && word !== 'my');
  return words.length === 0 ? 'My Shop' : words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join(' ');
}
