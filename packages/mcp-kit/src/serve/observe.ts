import type { CallToolResult, InputRequiredResult } from '@modelcontextprotocol/server';
import { context, propagation, SpanStatusCode, trace } from '@opentelemetry/api';

/** What can be told of a finished call without telling what it was about. */
export interface Observed {
  readonly tool: string;
  /** `ok`, `asked` when the user has to answer first, or the code of the error. */
  readonly outcome: string;
  readonly durationMs: number;
}

type Result = CallToolResult | InputRequiredResult;

/**
 * Runs a call inside an OpenTelemetry span, whose parent the client may name in `_meta`, and tells how
 * it ended. Without an OpenTelemetry SDK in the process the span costs nothing and goes nowhere.
 */
export async function observed(
  call: { readonly tool: string; readonly meta: Readonly<Record<string, unknown>> | undefined },
  tell: ((observed: Observed) => void) | undefined,
  run: () => Promise<Result>,
): Promise<Result> {
  const start = performance.now();
  const parent = propagation.extract(context.active(), call.meta ?? {});
  const tracer = trace.getTracer('mcp-kit');
  const attributes = { 'mcp.method.name': 'tools/call', 'gen_ai.tool.name': call.tool };
  return tracer.startActiveSpan(`tools/call ${call.tool}`, { attributes }, parent, async (span) => {
    try {
      const result = await run();
      const outcome = outcomeOf(result);
      if (result.isError === true) {
        span.setStatus({ code: SpanStatusCode.ERROR });
        span.setAttribute('error.type', outcome);
      }
      tell?.({ tool: call.tool, outcome, durationMs: performance.now() - start });
      return result;
    } finally {
      span.end();
    }
  });
}

function outcomeOf(result: Result): string {
  if (!('content' in result)) return 'asked';
  if (result.isError !== true) return 'ok';
  const { structuredContent: envelope } = result;
  if (typeof envelope !== 'object' || envelope === null || !('error' in envelope))
    return 'INTERNAL';
  const { error } = envelope;
  return typeof error === 'object' && error !== null && 'code' in error
    ? String(error.code)
    : 'INTERNAL';
}
