const label = String.raw`"(?:[\p{L}\p{N} .,!?…‹›„“”–—()'×·→-]|#\d+;|<br/>)+"`;
const shapes = [['\\(\\[', '\\]\\)'], ['\\(', '\\)'], ['\\[\\[', '\\]\\]'], ['\\{\\{', '\\}\\}'], ['\\[', '\\]'], ['\\[/', '/\\]'], ['>', '\\]']];
const node = new RegExp(`^  (n\\d+)(?:${shapes.map(([open, close]) => `${open}${label}${close}`).join('|')})(?::::\\w+)?$`, 'u');
const edge = new RegExp(`^  (n\\d+) (?:-->|-\\.->)(?:\\|${label}\\|)? (n\\d+)$`, 'u');
const look = /^ {2}classDef \w+ [\w:#,-]+$/;

/** The first line that isn't as Mermaid's flowcharts have it, or that names a node which is none. */
export function mermaidProblem(text: string): string | undefined {
  const [rule, title = '', end, head = '', ...lines] = text.trimEnd().split('\n');
  if (rule !== '---' || end !== '---' || !/^title: "(?:[^"\\]|\\.)*"$/.test(title)) return title;
  if (!/^flowchart (TD|LR)$/.test(head)) return head;
  const names = new Set(lines.flatMap((line) => node.exec(line)?.[1] ?? []));
  return lines.find((line) => {
    const [, from = '', to = ''] = edge.exec(line) ?? [];
    return !node.test(line) && !look.test(line) && !(names.has(from) && names.has(to));
  });
}
