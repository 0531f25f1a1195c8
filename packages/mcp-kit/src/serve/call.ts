import type { CallToolResult, InputRequiredResult } from '@modelcontextprotocol/server';
import type { App } from '../app.ts';
import type { Prepared } from '../define-tool.ts';
import { ToolError } from '../errors.ts';
import { checkEffect, findTool, toolNamed } from '../gate.ts';
import type { Log } from '../log.ts';
import { type Envelope, failure } from '../output/envelope.ts';
import type { Channel } from '../tool.ts';
import { untilAborted, withinDeadline } from './deadline.ts';
import { type Observed, observed } from './observe.ts';
import { problemOf } from './problem.ts';
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
  const known = toolNamed(setup.app.tools, name)?.tool.name;
  setup.log.debug({ tool: name.slice(0, 64) }, 'call');
  const traced = { method: 'tools/call', name: known ?? 'unknown', meta, outcomeOf } as const;
  return observed(traced, setup.tell, () =>
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
    const { tool, implied } = findTool(setup.app, selection, name);
    const prepared = tool.prepare(args, caller.deps, {
      ...setup,
      context: caller.context,
      names: caller.names,
      principal: caller.principal,
      secrets: setup.app.secrets,
      conceal: setup.app.conceal,
      implied,
    });
    checkEffect(prepared.effect, selection.mode, name);
    const verdict = prepared.effect === 'destroy' ? judge(prepared) : 'go';
    if (typeof verdict === 'object') return verdict;
    if (verdict === 'declined') throw declined(name);
    const envelope = await untilAborted(prepared.run(channel), channel.signal);
    return toResult(tool.outputSchema.parse(envelope), false);
  } catch (error) {
    const problem = problemOf(setup, error, { kind: 'tool', name, signal: channel.signal });
    const named = toolNamed(setup.app.tools, name);
    return toResult(failure(named?.tool.plural, problem), true);
  }
}

function toResult(envelope: Envelope | Record<string, unknown>, isError: boolean): CallToolResult {
  return {
    content: [{ type: 'text', text: JSON.stringify(envelope) }],
    structuredContent: { ...envelope },
    ...(isError ? { isError } : {}),
  };
}

function outcomeOf(result: CallToolResult | InputRequiredResult): string {
  if (!('content' in result)) return 'asked';
  if (result.isError !== true) return 'ok';
  const { structuredContent: envelope } = result;
  if (typeof envelope !== 'object' || envelope === null || !('error' in envelope)) {
    return 'INTERNAL';
  }
  const { error } = envelope;
  return typeof error === 'object' && error !== null && 'code' in error
    ? String(error.code)
    : 'INTERNAL';
}

function declined(name: string): ToolError {
  return new ToolError({
    code: 'CANCELLED',
    message: `The user did not agree to ${name}`,
    hint: 'Nothing was changed. Do not call it again unless the user asks for it.',
  });
}
