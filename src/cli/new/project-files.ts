import { botYaml } from './files/bot-yaml.js';
import { dialogYaml } from './files/dialog-yaml.js';
import { envExample } from './files/env-example.js';
import { packageJson } from './files/package-json.js';
import { readme } from './files/readme.js';
import { servicesYaml } from './files/services-yaml.js';
import { smallTalkTranscriptYaml } from './files/small-talk-transcript-yaml.js';
import { smallTalkYaml } from './files/small-talk-yaml.js';
import { transcriptYaml } from './files/transcript-yaml.js';
import { vscodeSettings } from './files/vscode-settings.js';
import { workflowYaml } from './files/workflow-yaml.js';
import type { Wishes } from './wishes.js';

/** Everything that a new project begins with: path → content. */
export function projectFiles(wishes: Wishes, version: string): Record<string, string> {
  return {
    [`bots/${wishes.name}/bot.yaml`]: botYaml(wishes),
    [`bots/${wishes.name}/services.yaml`]: servicesYaml(),
    'dialogs/returns.yaml': dialogYaml(wishes),
    'dialogs/returns.test.yaml': transcriptYaml(wishes),
    'dialogs/small-talk.yaml': smallTalkYaml(wishes),
    'dialogs/small-talk.test.yaml': smallTalkTranscriptYaml(wishes),
    'README.md': readme(wishes),
    'package.json': packageJson(wishes, version),
    '.env.example': envExample(),
    '.gitignore': 'node_modules/\ndata/\n.env\n',
    '.github/workflows/check.yaml': workflowYaml(),
    '.vscode/settings.json': vscodeSettings(),
  };
}
