import { didYouMean } from '../../diagnostics/closest.js';
import { rangeInText } from '../../source/range-of.js';
import { endingsOf, mediaType } from '../media-types.js';
import type { Dialog, Project } from '../project.js';
import type { Media } from '../step-type.js';
import { isFilePath } from '../texts/compile-address.js';
import type { FoundMark } from './compile-marks.js';
import type { Findings } from './findings.js';

type Address = Extract<FoundMark, { mark: 'address' | 'file' }>;

/** Looks whether a file is there and of its kind, and that no customer says where a link leads. */
export function linkAddress(mark: Address, dialog: Dialog, project: Project, findings: Findings): void {
  for (const [language, [root = '']] of mark.text.whole) {
    const node = mark.nodes.get(language);
    if (!node || !dialog.slots.has(root)) continue;
    const range = rangeInText(findings.document, node, 0, String(node.value).length);
    findings.in(range, { rule: 'wrong-address', message: 'What the customer says can\'t be an address.', hint: `Write the host out: https://shop.example/{{ ${root} }}; only a call's answer may be a whole address.` });
    return;
  }
  if (mark.mark === 'file') for (const node of new Set(mark.nodes.values())) {
    const path = String(node.value).trim();
    const found = isFilePath(path) ? fileProblem(path, mark.path.at(-1) as Media['kind'], project) : undefined;
    if (found) findings.in(rangeInText(findings.document, node, 0, String(node.value).length), found);
  }
}

function fileProblem(path: string, kind: Media['kind'], { files }: Project): { rule: string; message: string; hint: string } | undefined {
  if (files && !files.has(path)) {
    return { rule: 'unknown-file', message: `There is no file "${path}".`, hint: didYouMean(path, [...files.keys()], 'the files') ?? 'Put it there, beside bots/ and dialogs/.' };
  }
  if (mediaType(kind, path) !== undefined) return undefined;
  const other = (['image', 'video', 'document'] as const).find((one) => mediaType(one, path) !== undefined);
  const hint = other ? `Write "${other}:" instead of "${kind}:".` : `It must be one of these: ${endingsOf(kind).map((ending) => `.${ending}`).join(', ')}.`;
  return { rule: 'wrong-file-type', message: `"${path}" can't be sent as ${kind === 'image' ? 'an image' : `a ${kind}`}.`, hint };
}
