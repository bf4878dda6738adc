import { nodeAt } from '../../source/node.js';
import { rangeInText, rangeOf } from '../../source/range-of.js';
import { type Checked, defineRule, type Report } from '../rule.js';
import { knownSecret, looksRandom, scalarsIn } from '../secrets.js';

const hint = 'Keep it in the environment, { setting: NAME }, and change it where it was given out.';

function checkHeaders({ project, services }: Checked, report: Report): void {
  for (const service of services ? project.services.values() : []) {
    for (const [header, value] of Object.entries(service.headers)) {
      if (typeof value !== 'string' || knownSecret(value)) continue;
      const named = /authorization|key|token|secret|password|cookie/i.test(header) && value.trim() !== '';
      if (named || looksRandom(value)) report(rangeOf(services!.findings.document, [service.name, 'headers', header]), `The value of "${header}" looks like a secret and stands in the file.`, hint);
    }
    const path = service.url.setting === undefined ? [service.name, 'url'] : [service.name, 'url', 'default'];
    const url = nodeAt(services!.findings.document.root, path);
    if (url?.kind === 'scalar' && !knownSecret(String(url.value)) && String(url.value).split('/').slice(3).some(looksRandom)) report(rangeOf(services!.findings.document, path), 'This address holds what looks like a secret.', hint);
  }
}

export const secretInFile = defineRule({
  name: 'secret-in-file',
  severity: 'warning',
  docs: {
    summary: 'No key, token or password stands in a file: not in a header, not in an address, not in a text.',
    why: 'Files are copied, mailed and kept for ever; whoever sees one could speak in the shop\'s name.',
    example: {
      file: 'services',
      bad: `parcels:
  url: https://parcels.example
  headers: { Authorization: "Bearer 7f3a9c" }
  operations:
    track:
      get: /track
      outcomes: { found: { status: 200 }, failed: otherwise }
`,
      good: `parcels:
  url: https://parcels.example
  headers: { Authorization: { setting: PARCELS_TOKEN } }
  operations:
    track:
      get: /track
      outcomes: { found: { status: 200 }, failed: otherwise }
`,
    },
  },
  check(checked, report) {
    checkHeaders(checked, report);
    const documents = new Set([checked.bot.findings.document, ...(checked.services ? [checked.services.findings.document] : []), ...checked.dialogs.map(({ findings }) => findings.document)]);
    for (const document of documents) {
      for (const node of scalarsIn(document.root)) {
        const found = knownSecret(String(node.value));
        if (found) report(rangeInText(document, node, found.start, found.end), 'This is a key, and it stands in the file.', hint);
      }
    }
  },
});
