import { expect } from 'chai';
import { checkLoaded } from '../../../src/check/check-loaded.js';
import { capabilities } from '../../../src/connectors/whatsapp/capabilities.js';
import { parseProject } from '../../../src/dialog/parse-project.js';
import { slotTypes } from '../../../src/slots/index.js';
import { stepTypes } from '../../../src/steps/index.js';
import { smallBot } from '../../dialog/files.js';

const dialog = (step: string) => `dialog: one
title: { de: Eins, en: One }
examples: { de: [Das Bild, Zeig das Bild, Ein Foto bitte, Lageplan, Wie sieht es aus], en: [The picture, Show the picture, A photo please, Site plan, What does it look like] }
steps:
  - say: { de: Bitte., en: Please. }
    ${step}
`;

const found = (step: string, media: Record<string, number>) => {
  const load = parseProject({ bot: 'demo', files: { ...smallBot, 'dialogs/one.yaml': dialog(step) }, media, stepTypes, slotTypes });
  return checkLoaded(load, new Map([['whatsapp', capabilities]])).filter(({ range }) => range.file === 'dialogs/one.yaml').map(({ rule, range, message }) => `${rule} ${range.line}:${range.column} ${message}`);
};

describe('file-size', () => {
  it('lets pass what the channel takes', () => {
    expect(found('image: files/a.png', { 'files/a.png': 5_000_000 })).to.deep.equal([]);
    expect(found('video: files/a.mp4', { 'files/a.mp4': 16_000_000 })).to.deep.equal([]);
    expect(found('image: https://shop.example/a.png', {})).to.deep.equal([]);
  });

  it('finds what it refuses, once, by its kind', () => {
    expect(found('image: files/a.png', { 'files/a.png': 5_000_001 })).to.deep.equal(['file-size 6:12 "files/a.png" has 5.0 MB; whatsapp takes 5 MB of an image.']);
    expect(found('document: { de: files/a.pdf, en: files/b.pdf }', { 'files/a.pdf': 1, 'files/b.pdf': 2e8 })).to.deep.equal(['file-size 6:38 "files/b.pdf" has 200.0 MB; whatsapp takes 100 MB of a document.']);
  });
});
