import type { World } from '../world/world.js';

/** Where the page finds the bytes: an upload under `media/`, a linked file at its own address. */
export function mediaOf(world: World, content: Record<string, unknown>): { url: string; mimeType: string; name?: string } {
  const stored = world.media.get(String(content.id));
  const name = typeof content.filename === 'string' ? content.filename : stored?.name;
  const url = stored ? `media/${stored.id}` : String(content.link ?? '');
  return { url, mimeType: stored?.mimeType ?? 'application/octet-stream', ...(name !== undefined && { name }) };
}
