/** Seconds of the processor that a run takes, not of the clock: others may use the machine meanwhile. */
export function processorSeconds(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Seconds: several times what the slowest of these runs takes on two busy cores. Where time grew with the square of a text, it would take minutes. */
export const LIMIT = 10;
