import type { Wishes } from '../wishes.js';

export function readme({ name, business }: Wishes): string {
  return `# ${business.replace(/[\\`*_[\]<>#|&]/g, '\\$&')}

Customer support in the customers' own messenger, with Schalter.

\`\`\`sh
npm install
npm run demo     # the bot, a phone, the agents' console and a map of the dialogs, on this machine; needs nothing else
npm run check    # finds mistakes, with line, column and what to write instead
npm test         # plays the transcripts
npm start        # serves customers: copy .env.example to .env first
\`\`\`

| where | what |
|---|---|
| \`dialogs/returns.yaml\` | a dialog; put others beside it |
| \`dialogs/returns.test.yaml\` | its transcripts: chats as they should go |
| \`bots/${name}/bot.yaml\` | languages, opening hours, queues, what agents read |
| \`bots/${name}/services.yaml\` | the outside systems that dialogs may ask |
| \`.github/workflows/check.yaml\` | checks and tests every change; commit \`package-lock.json\` for it |

While the demo runs, save a dialog: the phone speaks the new version, and the map shows it. How dialogs are written stands in \`node_modules/schalter/docs/dialogs.md\`, every step and slot type in \`reference.md\` beside it. Visual Studio Code completes and explains them as you write, with the extension "YAML" by Red Hat; so does every editor that speaks to the YAML language server, by the first line of each file.
`;
}
