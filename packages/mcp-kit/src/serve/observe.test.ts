import { context, propagation, SpanStatusCode, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { expect, onTestFinished, test } from 'vitest';
import { setup, toolCall, withMeta } from '../http/http.fixture.ts';
import { type Observed, observed } from './observe.ts';

const traceId = '0af7651916cd43dd8448eb211c80319c';
const parentId = 'b7ad6b7169203331';

const call = { method: 'tools/call', name: 'x' } as const;

/** An OpenTelemetry SDK in this process until the test ends. */
function startTracing(): InMemorySpanExporter {
  const exporter = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  trace.setGlobalTracerProvider(provider);
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator({
    inject: () => undefined,
    fields: () => ['traceparent'],
    extract(parent, carrier, getter) {
      const [, found, spanId] = String(getter.get(carrier, 'traceparent')).split('-');
      if (found === undefined || spanId === undefined) return parent;
      const remote = { traceId: found, spanId, traceFlags: 1, isRemote: true };
      return trace.setSpanContext(parent, remote);
    },
  });
  onTestFinished(() => {
    trace.disable();
    context.disable();
    propagation.disable();
  });
  return exporter;
}

test('a call is a span below the one that the client names', async () => {
  const exporter = startTracing();
  const { handler } = setup();

  const traceparent = `00-${traceId}-${parentId}-01`;

  await handler.fetch(await withMeta(toolCall('list_incidents'), { traceparent }));
  const [span] = exporter.getFinishedSpans();

  expect(span?.name).toBe('tools/call list_incidents');
  expect(span?.spanContext().traceId).toBe(traceId);
  expect(span?.parentSpanContext?.spanId).toBe(parentId);
  expect(span?.attributes).toEqual({
    'mcp.method.name': 'tools/call',
    'gen_ai.tool.name': 'list_incidents',
  });
  expect(span?.status.code).toBe(SpanStatusCode.UNSET);
});

test.each([
  ['delete_incident', { incident_id: 'no id' }, 'delete_incident', 'INVALID_INCIDENT_ID'],
  ['hush_hush', {}, 'unknown', 'NOT_FOUND'],
])(
  'a call of %s with %j that fails tells the kind of its error',
  async (name, args, tool, type) => {
    const exporter = startTracing();
    const { handler } = setup();

    await handler.fetch(toolCall(name, args));
    const [span] = exporter.getFinishedSpans();

    expect(span?.name).toBe(`tools/call ${tool}`);
    expect(span?.attributes['error.type']).toBe(type);
    expect(span?.status).toEqual({ code: SpanStatusCode.ERROR });
    expect(JSON.stringify(span?.attributes)).not.toMatch(/no id|hush/);
  },
);

test('what runs inside a call runs inside its span', async () => {
  startTracing();
  let inside: string | undefined;

  await observed({ ...call, meta: undefined, outcomeOf: () => 'ok' }, undefined, async () => {
    inside = trace.getActiveSpan()?.spanContext().traceId;
    return { content: [] };
  });

  expect(inside).toMatch(/^[\da-f]{32}$/);
  expect(trace.getActiveSpan()).toBeUndefined();
});

test('a span ends with a call that throws', async () => {
  const exporter = startTracing();
  const traced = { ...call, meta: { traceparent: 7 }, outcomeOf: () => 'ok' };

  const run = observed(traced, undefined, () => Promise.reject(new TypeError('broken')));

  await expect(run).rejects.toThrow('broken');
  expect(exporter.getFinishedSpans()).toHaveLength(1);
});

test('without an SDK it is told how a request ended', async () => {
  const told: Observed[] = [];
  const result = { content: [] };

  const returned = await observed(
    {
      ...call,
      meta: { traceparent: `00-${traceId}-${parentId}-01` },
      outcomeOf: (ended) => `${ended.content.length} items`,
    },
    (one) => told.push(one),
    async () => result,
  );

  expect(returned).toBe(result);
  expect(told).toEqual([{ ...call, outcome: '0 items', durationMs: expect.any(Number) }]);
});

test.each([
  ['list_incidents', { limit: 1 }, 'ok'],
  ['list_incidents', { limit: 0 }, 'INVALID_INPUT'],
  ['delete_incident', { incident_id: 'P1' }, 'asked'],
])('a call of %s with %j ends as %s', async (name, args, outcome) => {
  const told: Observed[] = [];
  const { handler } = setup({ confirm: 'auto', tell: (one) => told.push(one) });
  const asking = { 'io.modelcontextprotocol/clientCapabilities': { elicitation: { form: {} } } };

  await handler.fetch(await withMeta(toolCall(name, args), asking));

  expect(told).toMatchObject([{ method: 'tools/call', name, outcome }]);
});
