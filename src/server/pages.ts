import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file of a page, as it is served. */
export interface Page {
  /** The address's path: `/console/main.js`; a folder's `index.html` is the folder, `/console/`. */
  path: string;
  contentType: string;
  etag: string;
  bytes: Buffer;
}

/** Where the build leaves the pages, seen from `src/server/` as from `dist/server/`. */
export const builtPages = fileURLToPath(new URL('../../dist/pages/', import.meta.url));

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/**
 * Reads a page's files into memory: what is not among them is not served, whatever the address says.
 * @param at the address's path of the folder, `/console/`
 * @returns nothing when the folder is missing.
 */
export function loadPages(folder: string, at: string): Page[] {
  return filesIn(folder)
    .filter((file) => extname(file) in contentTypes)
    .map((file) => {
      const bytes = readFileSync(file);
      const name = relative(folder, file).split(sep).join('/').replace(/(^|\/)index\.html$/, '$1');
      const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 20)}"`;
      return { path: at + name, contentType: contentTypes[extname(file)]!, etag, bytes };
    });
}

export async function servePage(page: Page, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const headers = { ETag: page.etag, 'Cache-Control': 'no-cache' };
  if (request.headers['if-none-match'] === page.etag) {
    response.writeHead(304, headers);
    response.end();
    return;
  }
  response.writeHead(200, { ...headers, 'Content-Type': page.contentType, 'Content-Length': page.bytes.length });
  response.end(page.bytes);
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
