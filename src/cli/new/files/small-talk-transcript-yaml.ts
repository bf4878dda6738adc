import type { Language, Wishes } from '../wishes.js';

const transcripts: Record<Language, string> = {
  de: `- transcript: Begrüßung, dann ein Anliegen, Dank und Abschied
  chat:
    - customer: guten tag
    - bot: { text: Guten Tag und willkommen *, buttons: [Etwas zurückgeben] }
    - customer: { tap: Etwas zurückgeben }
    - bot: Gern. Haben Sie die Ware schon benutzt?
    - customer: nein
    - bot: Legen Sie den Lieferschein ins Paket*
    - customer: vielen dank
    - bot: Sehr gern. *
    - customer: schönen tag noch
    - bot: Auf Wiedersehen, *
`,
  en: `- transcript: A greeting, then a wish, thanks and goodbye
  chat:
    - customer: hello
    - bot: { text: Hello and welcome *, buttons: [Return something] }
    - customer: { tap: Return something }
    - bot: Of course. Have you already used it?
    - customer: "no"
    - bot: Put the delivery note into the parcel*
    - customer: thx a lot
    - bot: You're welcome. *
    - customer: have a nice day
    - bot: Goodbye, *
`,
};

export function smallTalkTranscriptYaml({ languages }: Wishes): string {
  return `# yaml-language-server: $schema=../node_modules/schalter/docs/schemas/transcripts.schema.json\n${languages.map((language) => transcripts[language]).join('\n')}`;
}
