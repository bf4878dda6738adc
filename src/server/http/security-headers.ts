import type { ServerResponse } from 'node:http';

/** Nothing from elsewhere, nothing inline; only our own pages may show us in a frame. */
const policy = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

/** @param microphone whether the pages may record: the demo's phone does */
export function setSecurityHeaders(response: ServerResponse, { microphone }: { microphone: boolean }): void {
  response.setHeader('Content-Security-Policy', policy);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('X-Frame-Options', 'SAMEORIGIN');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  response.setHeader('Permissions-Policy', `camera=(), geolocation=(), microphone=(${microphone ? 'self' : ''})`);
}
