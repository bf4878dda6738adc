import type { Text } from '../../dialog/text.js';
import type { Part } from '../graph.js';
import { textsIn, wordsOf } from '../text/readable.js';
import type { Portrait } from './portrait.js';

type Choice = { title: Text; run?: string };

interface Options {
  say: unknown;
  buttons?: readonly Choice[];
  list?: { rows: readonly Choice[] };
  link?: { title: Text };
  footer?: Text;
  image?: unknown;
  video?: unknown;
  document?: unknown;
}

export const say: Portrait = {
  of: 'say',
  draw({ options }, { language, words }) {
    const { say: said, buttons, list, link, footer, image, video, document } = options as Options;
    const file = image ?? video ?? document;
    const offered: readonly Choice[] = [...(buttons ?? list?.rows ?? []), ...(link ? [link] : [])];
    const choices = offered
      .map((choice) => ({ title: wordsOf(choice.title, language), ...(choice.run !== undefined && { dialog: choice.run }) }));
    const parts: Part[] = [
      ...(file === undefined ? [] : [{ part: 'heading' as const, text: `${image === undefined ? words.file : words.photo}: ${nameOf(file)}` }]),
      ...textsIn(said).flatMap((text, index): Part[] => [...(index > 0 ? [{ part: 'or' as const }] : []), { part: 'words', text: wordsOf(text, language) }]),
      ...(footer ? [{ part: 'detail' as const, text: wordsOf(footer, language) }] : []),
      ...(choices.length > 0 ? [{ part: 'choices' as const, choices }] : []),
    ];
    return { kind: 'bot', parts };
  },
  reaches({ options }) {
    const { buttons, list } = options as Options;
    return (buttons ?? list?.rows ?? []).flatMap(({ run: name }) => (name === undefined ? [] : { to: 'dialog', name, when: 'tapped' }));
  },
};

/** What a file is called: by its path or address. */
function nameOf(file: unknown): string {
  const [text] = textsIn(file);
  const written = text ? (Object.values(text.source)[0] ?? '') : typeof file === 'string' ? file : String((file as { source?: unknown }).source ?? '');
  return written.split('/').at(-1) ?? written;
}
