/** Bad input: the caller's to mend. Never retried, nothing was visited; the command ends with exit code 2 and one line. */
export class InputError extends Error {
  override readonly name = 'InputError';
  /** Where the fault stands, e.g. `cities/dalian.yaml:7`. */
  readonly where: string | undefined;
  constructor(message: string, where?: string) {
    super(where ? `${where}: ${message}` : message);
    this.where = where;
  }
}
