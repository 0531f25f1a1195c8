import type { CallToolResult, InputRequiredResult } from '@modelcontextprotocol/server';
import type { App } from '../app.ts';
import type { Prepared } from '../define-tool.ts';
import { type Problem, ToolError } from '../errors.ts';
import { checkEffect, findTool } from '../gate.ts';
import type { Log } from '../log.ts';
import { type Envelope, failure } from '../output/envelope.ts';
import type { Channel } from '../tool.ts';
import { withinDeadline } from './deadline.ts';
import { type Observed, observed } from './observe.ts';
import type { Session } from './session.ts';

/** Everything a server is set up with, but for its callers. */
export interface Setup<Deps> {
  readonly app: App<Deps>;
  /** Rows a list may answer. */
  readonly maxLimit: number;
  /** Tokens an answer may cost; 0 for no limit. */
  readonly budget: number;
  readonly log: Log;
  /** Limit of a call as a whole; none where absent. */
  readonly deadlineMs?: number | undefined;
  /** Told of every finished call. */
  readonly tell?: ((observed: Observed) => void) | undefined;
}

/** What the user says to an effect that cannot be undone, or the question to put to them. */
export type Verdict = 'go' | 'declined' | InputRequiredResult;

export interface CallRequest {
  readonly name: string;
  readonly args: unknown;
  /** What the client sent beside the arguments, such as the trace it is in. */
  readonly meta?: Readonly<Record<string, unknown>> | undefined;
}

/** Runs one call; every way it can go wrong ends in the envelope. */
export async function answerCall<Deps>(
  setup: Setup<Deps>,
  session: Session<Deps>,
  request: CallRequest,
  channel: Channel,
  judge: (prepared: Prepared) => Verdict,
): Promise<CallToolResult | InputRequiredResult> {
  const { name, meta } = request;
  const isKnown = setup.app.tools.some((tool) => tool.name === name);
  setup.log.debug({ tool: name.slice(0, 64) }, 'call');
  return observed({ tool: isKnown ? name : 'unknown', meta }, setup.tell, () =>
    withinDeadline(channel, setup.deadlineMs, (bounded) =>
      attempt(setup, session, request, bounded, judge),
    ),
  );
}

async function attempt<Deps>(
  setup: Setup<Deps>,
  { caller, selection }: Session<Deps>,
  { name, args }: CallRequest,
  channel: Channel,
  judge: (prepared: Prepared) => Verdict,
): Promise<CallToolResult | InputRequiredResult> {
  try {
    const tool = findTool(setup.app, selection, name);
    const prepared = tool.prepare(args, caller.deps, {
      ...setup,
      context: caller.context,
      principal: caller.principal,
      secrets: setup.app.secrets,
    });
    checkEffect(prepared.effect, selection.mode, name);
    const verdict = prepared.effect === 'destroy' ? judge(prepared) : 'go';
    if (typeof verdict === 'object') return verdict;
    if (verdict === 'declined') throw declined(name);
    const envelope = await untilAborted(prepared.run(channel), channel.signal);
    return toResult(tool.outputSchema.parse(envelope), false);
  } catch (error) {
    const problem = explain(setup, error, { name, signal: channel.signal });
    const plural = setup.app.tools.find((known) => known.name === name)?.plural;
    return toResult(failure(plural, problem), true);
  }
}

/** Settles as `work` does, or as soon as the signal fires: not every tool listens to it. */
async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let letGo = () => {};
  const aborted = new Promise<never>((_, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) return abort();
    signal.addEventListener('abort', abort, { once: true });
    letGo = () => signal.removeEventListener('abort', abort);
  });
  return Promise.race([work, aborted]).finally(letGo);
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
  if (signal.aborted) return cut(name, signal);
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

function cut(name: string, { reason }: AbortSignal): Problem {
  return reason instanceof Error && reason.name === 'TimeoutError'
    ? {
        code: 'TIMEOUT',
        message: `${name} took longer than this server allows`,
        hint: 'Ask for less. A change may or may not have been made: read before you repeat it.',
      }
    : { code: 'CANCELLED', message: `${name} was cancelled` };
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
