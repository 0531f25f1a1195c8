/** What holds unless a setting says otherwise, on the command line and in code. */
export const defaults = {
  responseLimit: 500,
  maxResultTokens: 10_000,
  timeoutMs: 30_000,
  retries: 3,
  maxConcurrent: 32,
  deadlineMs: 60_000,
} as const;
