import { readFileSync } from 'node:fs';
import { expect } from 'chai';

const read = (path: string): string => readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8');

/** The custom properties of a stylesheet, as the light and as the dark page see them. */
function palettes(css: string): Record<'light' | 'dark', Map<string, string>> {
  const [light = '', dark = ''] = css.split('prefers-color-scheme: dark');
  const colors = (part: string): [string, string][] => [...part.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name, color]) => [name!, color!]);
  return { light: new Map(colors(light)), dark: new Map([...colors(light), ...colors(dark)]) };
}

/** WCAG 2.2: relative luminance, and the ratio of two of them. */
function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

const texts: [text: string, surfaces: string[]][] = [
  ['text', ['ground', 'surface', 'surface-raised', 'brand-soft', 'mine', 'theirs', 'chat']],
  ['text-soft', ['ground', 'surface', 'surface-raised', 'brand-soft', 'mine', 'theirs']],
  ['brand-strong', ['surface', 'surface-raised', 'brand-soft', 'mine', 'theirs']],
  ['on-brand', ['brand', 'brand-strong']],
  ['on-bar', ['bar']],
  ['on-bar-soft', ['bar']],
  ['on-lamp', ['lamp']],
  ['note-text', ['note']],
  ['alert', ['ground', 'surface', 'surface-raised', 'alert-soft', 'brand-soft', 'mine', 'chat']],
  ['good', ['good-soft']],
];

describe('the colours', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`can be read, ${scheme}: every text has 4.5:1 on what it stands on`, () => {
      const colors = new Map([...palettes(read('tokens.css'))[scheme], ...palettes(read('simulator/phone/css/frame.css'))[scheme]]);
      const weak = texts.flatMap(([text, surfaces]) => surfaces
        .map((surface) => ({ pair: `${text} on ${surface}`, ratio: contrast(colors.get(text)!, colors.get(surface)!) }))
        .filter(({ ratio }) => !(ratio >= 4.5)));
      expect(weak).to.deep.equal([]);
    });
  }
});
