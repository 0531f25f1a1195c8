import {
  ProtocolError,
  ProtocolErrorCode,
  ResourceNotFoundError,
} from '@modelcontextprotocol/server';
import type { Problem } from '../errors.ts';
import { visible } from '../text.ts';
import type { Channel } from '../tool.ts';
import type { Setup } from './call.ts';
import { untilAborted, withinDeadline } from './deadline.ts';
import { type Method, observed } from './observe.ts';
import { type Failed, problemOf } from './problem.ts';

/** A request that is no call of a tool; what goes wrong with it is an error of the protocol. */
export interface OtherRequest {
  readonly method: Method;
  readonly kind: Failed['kind'];
  /** Name of the prompt, URI template of the resource. */
  readonly name: string;
  /** The URI asked for, where one is. */
  readonly uri?: string;
  readonly meta?: Readonly<Record<string, unknown>> | undefined;
}

type Outcome<T> = { readonly value: T } | { readonly problem: Problem };

/** Runs one request under the deadline of a call; every way it can go wrong is told and logged. */
export async function answerRequest<Deps, T>(
  setup: Setup<Deps>,
  request: OtherRequest,
  channel: Channel,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const { method, kind, name, meta } = request;
  setup.log.debug({ [kind]: name }, method);
  const outcomeOf = (ended: Outcome<T>) => ('problem' in ended ? ended.problem.code : 'ok');
  const ended = await observed<Outcome<T>>({ method, name, meta, outcomeOf }, setup.tell, () =>
    withinDeadline(channel, setup.deadlineMs, async ({ signal }) => {
      try {
        return { value: await untilAborted(work(signal), signal) };
      } catch (error) {
        return { problem: problemOf(setup, error, { kind, name, signal }) };
      }
    }),
  );
  if ('value' in ended) return ended.value;
  throw toProtocolError(ended.problem, request.uri);
}

function toProtocolError(problem: Problem, uri: string | undefined): ProtocolError {
  const { code, message, hint, retryAfterMs } = problem;
  const sentence = visible(hint === undefined ? message : `${message}. ${hint}`);
  if (code === 'NOT_FOUND' || code.startsWith('INVALID_')) {
    return uri === undefined
      ? new ProtocolError(ProtocolErrorCode.InvalidParams, sentence)
      : new ResourceNotFoundError(uri, sentence);
  }
  return new ProtocolError(ProtocolErrorCode.InternalError, sentence, {
    code,
    ...(retryAfterMs === undefined ? {} : { retry_after_ms: Math.ceil(retryAfterMs) }),
  });
}
