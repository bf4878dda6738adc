import { words } from './i18n.js';

/** What is shown of a place of the map. */
export interface Details {
  /** "Bot asks: What is your number? · …" */
  text: string;
  file: string;
  line: string;
  column: string;
  /** Dialogs that it leads to: name → title. */
  dialogs: ReadonlyMap<string, string>;
}

export interface DetailsActions {
  /** The files' folder, for the link to the editor. */
  folder: string;
  close(): void;
  open(dialog: string): void;
}

/** Shows a place: its words as a whole, where it stands in the files, and where it leads. */
export function renderDetails(panel: HTMLElement, { text, file, line, column, dialogs }: Details, { folder, close, open }: DetailsActions): void {
  const [kind = '', ...rest] = text.split(': ');
  const heading = element('h2', kind);
  heading.id = 'details-kind';
  const body = element('p', rest.join(': ').replaceAll(' · ', '\n'));
  body.className = 'said';
  const place = `${file}:${line}`;
  const copy = button(words.copy, () => {
    void copyText(place, where).then(() => { copy.textContent = words.copied; });
  });
  const edit = element('a', words.edit) as HTMLAnchorElement;
  edit.href = `vscode://file/${encodeURI(`${folder}/${file}`).replace(/[?#]/g, encodeURIComponent)}:${line}:${column}`;
  const where = element('code', place);
  const links = [...dialogs].map(([name, title]) => button(words.open(title), () => open(name)));
  const closing = button('×', close);
  closing.className = 'close';
  closing.setAttribute('aria-label', words.close);
  const actions = element('p', '');
  actions.className = 'actions';
  actions.append(copy, edit, ...links);
  panel.replaceChildren(closing, heading, ...(rest.length > 0 ? [body] : []), where, actions);
  panel.hidden = false;
}

/** Where the browser won't copy, the text is at least marked, to be copied by hand. */
async function copyText(text: string, shown: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch (error) {
    getSelection()?.selectAllChildren(shown);
    throw error;
  }
}

function button(text: string, act: () => void): HTMLButtonElement {
  const made = element('button', text) as HTMLButtonElement;
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
}

function element(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
