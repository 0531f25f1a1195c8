import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { start } from './binary.ts';
import { type Message, readMessage } from './messages.ts';

/** The program, spoken to line by line. */
export interface Wire {
  readonly pid: number;
  /** Writes text as it is. */
  write(text: string): void;
  /** Asks, and waits for the answer. */
  ask(method: string, params?: object): Promise<Message>;
  /** Writes nothing more. */
  end(): void;
  /** Waits until the program has ended. */
  ended(): Promise<{ readonly code: number | null; readonly stderr: string }>;
}

/** Starts the program and shakes hands as clients of 2025 do. */
export async function openWire(
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<Wire> {
  const child = start(args, variables);
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = Promise.all([text(child.stderr), once(child, 'exit')]);
  const answers = new Map<unknown, (message: Message) => void>();
  createInterface(child.stdout).on('line', (line) => {
    const message = readMessage(line);
    answers.get(message.id)?.(message);
  });
  const write = (line: string) => void child.stdin.write(line);
  const ask = (method: string, params: object = {}) =>
    new Promise<Message>((resolve) => {
      const id = answers.size + 1;
      answers.set(id, resolve);
      write(`${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`);
    });
  await ask('initialize', {
    protocolVersion: '2025-11-25',
    capabilities: {},
    clientInfo: { name: 'test', version: '0.0.0' },
  });
  write('{"jsonrpc":"2.0","method":"notifications/initialized"}\n');
  return {
    pid: child.pid ?? 0,
    write,
    ask,
    end: () => void child.stdin.end(),
    async ended() {
      const [stderr] = await ended;
      return { code: child.exitCode, stderr };
    },
  };
}
