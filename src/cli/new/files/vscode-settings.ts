/** Which schema explains which file. */
export function vscodeSettings(): string {
  const schema = (name: string): string => `./node_modules/schalter/docs/schemas/${name}.schema.json`;
  const content = {
    'yaml.schemas': {
      [schema('dialog')]: ['dialogs/**/*.yaml', '!dialogs/**/*.test.yaml'],
      [schema('transcripts')]: 'dialogs/*.test.yaml',
      [schema('bot')]: 'bots/*/bot.yaml',
      [schema('services')]: 'bots/*/services.yaml',
    },
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
