/** What a command needs of the process it runs in; `process` itself is one. */
export interface Host {
  /** As `process.platform` spells it. */
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Sink;
  readonly stderr: Sink;
  cwd(): string;
}

interface Sink {
  write(text: string): unknown;
}
