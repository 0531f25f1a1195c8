import { context, propagation, SpanStatusCode, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { PagerDuty } from 'pagerduty-sdk';
import { createPagerDutySandbox } from 'sandbox/pagerduty';

const exporter = new InMemorySpanExporter();
const spanProcessors = [new SimpleSpanProcessor(exporter)];
trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors }));
context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
propagation.setGlobalPropagator(new W3CTraceContextPropagator());
const tracer = trace.getTracer('example');

const { keys, fetch, faults } = createPagerDutySandbox();
faults.inject({ on: 'GET /users/me', kind: 'status', status: 503 });

const pagerduty = new PagerDuty({
  token: keys.user,
  // Shows what goes over the wire.
  fetch(input, init) {
    console.info('traceparent', new Request(input, init).headers.get('traceparent'));
    return fetch(input, init);
  },
  hooks: {
    request() {
      const carrier: Record<string, string> = {};
      propagation.inject(context.active(), carrier);
      return carrier;
    },
    response({ operation, attempt, status, durationMs, error }) {
      const span = tracer.startSpan(operation, { startTime: Date.now() - durationMs });
      span.setAttributes({ 'http.response.status_code': status ?? 0, attempt });
      if (error !== undefined) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    },
    retry: ({ reason }) => trace.getActiveSpan()?.addEvent(`again, because of the ${reason}`),
  },
});

await tracer.startActiveSpan('who am I', async (span) => {
  const { name } = await pagerduty.users.me();
  console.info(`I am ${name}`);
  span.end();
});

for (const { name, attributes, events } of exporter.getFinishedSpans()) {
  console.info(name, attributes, ...events.map((event) => event.name));
}
