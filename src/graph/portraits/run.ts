import type { Portrait } from './portrait.js';

export const run: Portrait = {
  of: 'run',
  draw({ options }, { language, project, words }) {
    const { run: name, into } = options as { run: string; into?: string };
    const title = project.dialogs.get(name)?.title.render(language, {}) ?? name;
    return { kind: 'dialog', dialog: name, parts: [{ part: 'heading', text: words.runs }, { part: 'name', text: title }, ...(into === undefined ? [] : [{ part: 'detail' as const, text: words.into(into) }])] };
  },
  reaches: ({ options }) => [{ to: 'dialog', name: (options as { run: string }).run, when: 'run' }],
};
