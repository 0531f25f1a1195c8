import { onTestFinished, vi } from 'vitest';

/** What a run of `doctor` finds. */
export interface DoctorSurroundings {
  readonly flags?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** What is behind the network. */
  readonly fetch: typeof globalThis.fetch;
}

/** The report of a run of `doctor` in this process, and what was sent for it. */
export async function examine(
  runProgram: (words: readonly string[]) => Promise<void>,
  { flags = [], env = {}, fetch }: DoctorSurroundings,
) {
  const sent: string[] = [];
  const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  onTestFinished(() => {
    written.mockRestore();
    vi.unstubAllEnvs();
    vi.unstubAllGlobals();
    process.exitCode = undefined;
  });
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  vi.stubGlobal('fetch', dated(fetch, sent));
  await runProgram(['doctor', ...flags]);
  const stdout = written.mock.calls.map(([text]) => String(text)).join('');
  written.mockRestore();
  return { stdout, sent, exitCode: process.exitCode };
}

/** The same with a `Date`, which answers in memory have not. */
function dated(fetch: typeof globalThis.fetch, sent: string[]): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    sent.push(`${request.method} ${request.url}`);
    const response = await fetch(request);
    if (!response.headers.has('date')) response.headers.set('date', new Date().toUTCString());
    return response;
  };
}

/** A report without what differs from run to run. */
export function steady(report: string): string {
  return report
    .replace(/\d+ ms/, '0 ms')
    .replace(/Node: [\d.]+/, 'Node: 24.0.0')
    .replace(/anew in \d+ s/, 'anew in 60 s');
}
