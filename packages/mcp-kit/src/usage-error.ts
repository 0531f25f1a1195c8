/** The program cannot start as it was asked to: one line that says what to do, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
