/** Says what was done on standard error, with the seconds since the clock was made. */
export function clock(): (line: string) => void {
  const started = Date.now();
  return (line) => console.error(`${String(Math.round((Date.now() - started) / 1000)).padStart(5)} s  ${line}`);
}
