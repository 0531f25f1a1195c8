/** What holds unless a setting says otherwise, on the command line and in code. */
export const defaults = {
  responseLimit: 500,
  maxResultTokens: 10_000,
  timeoutMs: 30_000,
  retries: 3,
  maxConcurrent: 32,
  deadlineMs: 60_000,
  /** Clients give up on a call after 60 s: by then the API's client has to have said what is wrong. */
  apiDeadlineMs: 45_000,
  /** Callers that are kept at once; each is a client and what it knows of its user. */
  maxCallers: 1_000,
} as const;
