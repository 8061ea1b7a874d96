/** How a register is opened. */
export interface OpenOptions {
  /** One writer at a time, any number of readers beside it. */
  readonly mode: 'read' | 'write';
  /** Make the register where there is none; only a writer can. */
  readonly create?: boolean;
}
