/** JSON with everything beyond ASCII escaped, as Meta sends and signs it: `ä` goes over the wire as `\u00e4`. */
export function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
