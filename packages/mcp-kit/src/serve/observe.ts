import { context, propagation, SpanStatusCode, trace } from '@opentelemetry/api';

/** What is asked of a server and observed. */
export type Method =
  | 'tools/call'
  | 'resources/list'
  | 'resources/read'
  | 'prompts/get'
  | 'completion/complete';

/** What can be told of a finished request without telling what it was about. */
export interface Observed {
  readonly method: Method;
  /** Name of the tool or prompt, URI template of the resource; `unknown` where there is none. */
  readonly name: string;
  /** `ok`, `asked` when the user has to answer first, or the code of the error. */
  readonly outcome: string;
  readonly durationMs: number;
}

/** A request on its way. */
export interface Traced<Result> extends Pick<Observed, 'method' | 'name'> {
  /** What the client sent beside the arguments, such as the trace it is in. */
  readonly meta: Readonly<Record<string, unknown>> | undefined;
  readonly outcomeOf: (result: Result) => string;
}

/** The attribute that names what a method is about. */
const attributeOf: Readonly<Record<Method, string>> = {
  'tools/call': 'gen_ai.tool.name',
  'resources/list': 'mcp.resource.uri',
  'resources/read': 'mcp.resource.uri',
  'prompts/get': 'gen_ai.prompt.name',
  'completion/complete': 'mcp.completion.ref',
};

/**
 * Runs a request inside an OpenTelemetry span, whose parent the client may name in `_meta`, and tells
 * how it ended. Without an OpenTelemetry SDK in the process the span costs nothing and goes nowhere.
 */
export async function observed<Result>(
  { method, name, meta, outcomeOf }: Traced<Result>,
  tell: ((observed: Observed) => void) | undefined,
  run: () => Promise<Result>,
): Promise<Result> {
  const start = performance.now();
  const parent = propagation.extract(context.active(), meta ?? {});
  const tracer = trace.getTracer('mcp-kit');
  const attributes = { 'mcp.method.name': method, [attributeOf[method]]: name };
  return tracer.startActiveSpan(`${method} ${name}`, { attributes }, parent, async (span) => {
    try {
      const result = await run();
      const outcome = outcomeOf(result);
      if (outcome !== 'ok' && outcome !== 'asked') {
        span.setStatus({ code: SpanStatusCode.ERROR });
        span.setAttribute('error.type', outcome);
      }
      tell?.({ method, name, outcome, durationMs: performance.now() - start });
      return result;
    } finally {
      span.end();
    }
  });
}
