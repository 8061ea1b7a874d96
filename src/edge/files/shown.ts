/** A path or name as it may stand in one line on a terminal: control and direction characters spelled out, never sent. */
export function shown(name: string): string {
  return name.replace(/[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
