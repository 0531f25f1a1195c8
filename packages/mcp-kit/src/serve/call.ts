import type { CallToolResult, InputRequiredResult } from '@modelcontextprotocol/server';
import type { App, Caller } from '../app.ts';
import type { Prepared } from '../define-tool.ts';
import { type Problem, ToolError } from '../errors.ts';
import { checkEffect, findTool, type Selection } from '../gate.ts';
import type { Log } from '../log.ts';
import { type Envelope, failure } from '../output/envelope.ts';
import type { Channel } from '../tool.ts';

/** Everything a server is set up with, but for its callers. */
export interface Setup<Deps> {
  readonly app: App<Deps>;
  readonly selection: Selection;
  /** Rows a list may answer. */
  readonly maxLimit: number;
  /** Tokens an answer may cost; 0 for no limit. */
  readonly budget: number;
  readonly log: Log;
}

/** What the user says to an effect that cannot be undone, or the question to put to them. */
export type Verdict = 'go' | 'declined' | InputRequiredResult;

export interface CallRequest {
  readonly name: string;
  readonly args: unknown;
}

/** Runs one call; every way it can go wrong ends in the envelope. */
export async function answerCall<Deps>(
  setup: Setup<Deps>,
  caller: Caller<Deps>,
  { name, args }: CallRequest,
  channel: Channel,
  judge: (prepared: Prepared) => Verdict,
): Promise<CallToolResult | InputRequiredResult> {
  setup.log.debug({ tool: name.slice(0, 64) }, 'call');
  try {
    const tool = findTool(setup.app, setup.selection, name);
    const prepared = tool.prepare(args, caller.deps, {
      ...setup,
      context: caller.context,
      principal: caller.principal,
      secrets: setup.app.secrets,
    });
    checkEffect(prepared.effect, setup.selection.mode, name);
    const verdict = prepared.effect === 'destroy' ? judge(prepared) : 'go';
    if (typeof verdict === 'object') return verdict;
    if (verdict === 'declined') throw declined(name);
    const envelope = await prepared.run(channel);
    return toResult(tool.outputSchema.parse(envelope), false);
  } catch (error) {
    const problem = explain(setup, error, { name, signal: channel.signal });
    const plural = setup.app.tools.find((known) => known.name === name)?.plural;
    return toResult(failure(plural, problem), true);
  }
}

function toResult(envelope: Envelope | Record<string, unknown>, isError: boolean): CallToolResult {
  return {
    content: [{ type: 'text', text: JSON.stringify(envelope) }],
    structuredContent: { ...envelope },
    ...(isError ? { isError } : {}),
  };
}

function explain<Deps>(
  { app, log }: Setup<Deps>,
  error: unknown,
  { name, signal }: { readonly name: string; readonly signal: AbortSignal },
): Problem {
  if (signal.aborted) return { code: 'CANCELLED', message: `${name} was cancelled` };
  const known = error instanceof ToolError ? error.problem : app.explain(error);
  if (known !== undefined) {
    log.debug({ tool: name, code: known.code }, known.message);
    return known;
  }
  const id = crypto.randomUUID().slice(0, 8);
  log.error({ id, tool: name, detail: detailOf(error) }, 'a tool failed unexpectedly');
  return {
    code: 'INTERNAL',
    message: `${name} failed inside this server (error ${id})`,
    hint: 'Trying again will hardly help; its owner finds the error by that id in the log.',
  };
}

function detailOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function declined(name: string): ToolError {
  return new ToolError({
    code: 'CANCELLED',
    message: `The user did not agree to ${name}`,
    hint: 'Nothing was changed. Do not call it again unless the user asks for it.',
  });
}
