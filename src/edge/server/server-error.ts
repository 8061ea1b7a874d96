/** The server cannot start, said in one line with what to do about it. */
export class ServerError extends Error {
  readonly code: 'port-in-use' | 'port-refused' | 'address-unknown' | 'no-pages';
  constructor(code: ServerError['code'], message: string) {
    super(message);
    this.name = 'ServerError';
    this.code = code;
  }
}
