import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal } from '../http/refusal.js';
import type { Call } from '../http/route.js';

const types: Record<string, string> = {
  'index.html': 'text/html; charset=utf-8',
  'main.js': 'text/javascript; charset=utf-8',
  'main.css': 'text/css; charset=utf-8',
  'icon.svg': 'image/svg+xml',
};

/** Built by `npm run build`, three folders up both from the sources and from what is compiled of them. */
const built = join(dirname(fileURLToPath(import.meta.url)), '../../..', 'dist/pages/simulator/phone');

/** One of the page's files; nothing else lies within reach. */
export async function sendFile(call: Call, name: string): Promise<undefined> {
  const type = types[name];
  if (type === undefined) throw new Refusal(404, 'not-found', 'There is no such file.');
  const bytes = await readFile(join(built, name)).catch(() => {
    throw new Refusal(404, 'not-found', 'The page is not built yet: npm run build');
  });
  call.response.writeHead(200, { 'content-type': type, 'content-length': bytes.length, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' });
  call.response.end(bytes);
  return undefined;
}
