/** What is wrong with a piece of XML as XML; `undefined` where nothing is. Enough for what we write: no comments, no CDATA. */
export function xmlProblem(xml: string): string | undefined {
  const open: string[] = [];
  let at = 0;
  for (const { 0: tag, index } of xml.matchAll(/<[^>]*>/g)) {
    const text = xml.slice(at, index);
    if (problemOf(text)) return problemOf(text);
    at = index + tag.length;
    const problem = step(tag, open);
    if (problem) return problem;
  }
  const rest = xml.slice(at).trim();
  return open.length > 0 ? `<${open.at(-1)}> stays open` : rest === '' ? undefined : `"${rest}" stands outside`;
}

function step(tag: string, open: string[]): string | undefined {
  const [, slash, name, attributes, alone] = /^<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>$/.exec(tag) ?? [];
  if (name === undefined) return `${tag} is no tag`;
  if (slash) return open.pop() === name ? undefined : `${tag} closes nothing`;
  const names = [...attributes!.matchAll(/([\w:-]+)="/g)].map(([, each]) => each);
  if (new Set(names).size !== names.length) return `${tag} has an attribute twice`;
  if (!alone) open.push(name);
  return problemOf(attributes!);
}

function problemOf(text: string): string | undefined {
  if (/[<>]/.test(text) || /&(?!(?:amp|lt|gt|quot|#39);)/.test(text)) return `"${text}" is not escaped`;
  // eslint-disable-next-line no-control-regex
  return /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/.test(text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, '')) ? 'a sign that XML cannot hold' : undefined;
}
