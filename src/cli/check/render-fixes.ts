import type { FixReport } from './fix-files.js';

/** What was mended, a line each, and what was left. */
export function renderFixes({ fixed, left }: FixReport): string {
  const lines = fixed.map(({ rule, range, was, fix }) => `mended  ${range.file}:${range.line}  ${rule}: ${shown(was)} → ${shown(fix!.text)}`);
  const kept = [...left].map(([file, why]) => `left    ${file}: ${why}`);
  return [...lines, ...kept, ''].join('\n');
}

/** What nobody would see is named by its number. */
function shown(text: string): string {
  const visible = text.replace(/[\p{Cc}\p{Cf}\u00a0\u2000-\u200a\u2028-\u202f\u3000]/gu, (character) => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`);
  return visible.trim() === '' ? (text === '' ? 'nothing' : 'a space') : visible;
}
