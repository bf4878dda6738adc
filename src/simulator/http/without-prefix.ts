/** A path below a mount. The host may have taken the prefix off already. */
export function withoutPrefix(path: string, prefix: string): string {
  return path === prefix || path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : path;
}
