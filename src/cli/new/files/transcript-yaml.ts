import type { Language, Wishes } from '../wishes.js';

const transcripts: Record<Language, string> = {
  de: `- transcript: Unbenutzte Ware geht zurück
  chat:
    - customer: ich will was zurückgeben
    - bot: Gern. Haben Sie die Ware schon benutzt?
    - customer: nö
    - bot: Legen Sie den Lieferschein ins Paket*

- transcript: Benutzte Ware sieht sich ein Mensch an
  chat:
    - customer: Retoure anmelden
    - bot: Gern. Haben Sie die Ware schon benutzt?
    - customer: vielleicht
    - bot: Bitte antworten Sie mit Ja oder Nein.
    - customer: { tap: Ja }
    - bot: Dann sieht sich jemand aus unserem Team an*
    - bot: "*10 Minuten*"
    - case: { queue: support, reason: return-of-used-goods }
`,
  en: `- transcript: Unused goods go back
  chat:
    - customer: i want to return something
    - bot: Of course. Have you already used it?
    - customer: nope
    - bot: Put the delivery note into the parcel*

- transcript: A person looks at used goods
  chat:
    - customer: Start a return
    - bot: Of course. Have you already used it?
    - customer: perhaps
    - bot: Please answer with yes or no.
    - customer: { tap: "Yes" }
    - bot: Then somebody from our team*
    - bot: "*10 minutes*"
    - case: { queue: support, reason: return-of-used-goods }
`,
};

export function transcriptYaml({ languages }: Wishes): string {
  return `# yaml-language-server: $schema=../node_modules/schalter/docs/schemas/transcripts.schema.json
# Chats as they should go: "npm test" plays them. * stands for any words.\n${languages.map((language) => transcripts[language]).join('\n')}`;
}
