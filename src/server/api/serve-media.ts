import { refusals } from '../http/refusal.js';
import { defineRoute } from './route.js';

/** What a browser may show in place: pictures without scripts in them, sound and film. Everything else is a download. */
const shown = new Set([
  'image/jpeg', 'image/png', 'image/webp', 'image/gif',
  'audio/ogg', 'audio/mpeg', 'audio/mp4', 'audio/aac', 'audio/amr',
  'video/mp4', 'video/3gpp',
]);

/** A customer's file, which may be anything: never run, never guessed at, and only to an agent. */
export const serveMedia = defineRoute({
  method: 'GET',
  path: 'cases/:id/media/:sha256',
  handle: async ({ params, response }, { runtime, store }) => {
    const sha256 = params.sha256!;
    const { conversation } = await runtime.case(params.id!);
    const media = /^[0-9a-f]{64}$/.test(sha256) ? await store.getMedia(conversation.id, sha256) : undefined;
    if (!media) throw refusals.notFound();
    const type = media.contentType.split(';')[0]!.trim().toLowerCase();
    const inline = shown.has(type);
    response.writeHead(200, {
      'Content-Type': inline ? type : 'application/octet-stream',
      'Content-Length': media.bytes.length,
      'Content-Disposition': `${inline ? 'inline' : 'attachment'}; filename="${sha256.slice(0, 12)}${extensionOf(type)}"`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Control': 'private, max-age=600',
    });
    response.end(media.bytes);
    return 'written';
  },
});

const extensions: Record<string, string> = {
  'image/jpeg': '.jpg', 'image/png': '.png', 'image/webp': '.webp', 'image/gif': '.gif',
  'audio/ogg': '.ogg', 'audio/mpeg': '.mp3', 'audio/mp4': '.m4a', 'audio/aac': '.aac', 'audio/amr': '.amr',
  'video/mp4': '.mp4', 'video/3gpp': '.3gp', 'application/pdf': '.pdf', 'text/plain': '.txt',
};

function extensionOf(type: string): string {
  return extensions[type] ?? '';
}
