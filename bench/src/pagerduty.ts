import { encode } from 'gpt-tokenizer/encoding/o200k_base';
import { app } from '../../apps/pagerduty-mcp/src/app.ts';
import { median } from './median.ts';
import { servePagerDuty } from './pagerduty-service.ts';

const latencyMs = 30;
const turns = 15;

await benchDefinitions();
await benchAnswers();
await benchQuestions();
await benchContext();

/** What a model pays before it asks anything. */
async function benchDefinitions() {
  say('Tokens of tools/list (o200k): name, description and input schema; with output schemas');
  for (const toolset of ['default', 'all', ...Object.keys(app.toolsets)]) {
    const { client, close } = await servePagerDuty([toolset]);
    const { tools } = await client.listTools();
    const inputs = tools.map(({ name, description, inputSchema }) => ({
      ...{ name, description, inputSchema },
    }));
    say(
      `  ${toolset.padEnd(14)} ${String(tools.length).padStart(3)} tools ${tokens(inputs)} / ${tokens(tools)}`,
    );
    await close();
  }
}

/** The same facts, as our answer and as PagerDuty's. */
async function benchAnswers() {
  say('Tokens of an answer, against the bodies that it was made from');
  const { call, sent, close } = await servePagerDuty(['all']);
  const account = { current_user_context: false };
  await call('build_user_context', {});
  const incident_id = await newestOpen(call);
  for (const [name, args] of [
    ['list_incidents', { ...account, limit: 25 }],
    ['get_incident_context', { incident_id }],
    ['who_is_on_call', { service_id: 'Checkout API' }],
    ['get_service', { service_id: 'Checkout API' }],
  ] as const) {
    const before = sent.length;
    const answer = await call(name, args);
    const raw = sent.slice(before).map(({ text }) => text);
    const [ours, theirs] = [encode(answer).length, encode(raw.join('\n')).length];
    say(
      `  ${name.padEnd(22)} ${ours} / ${theirs} = ${(ours / theirs).toFixed(2)} (${raw.length} requests)`,
    );
  }
  await close();
}

/** What people ask, and the calls that answer it; a call that fails ends the run. */
async function benchQuestions() {
  say('Calls for a question, and the requests behind them');
  const { call, sent, close } = await servePagerDuty(['default']);
  await call('build_user_context', {});
  const incident_id = await newestOpen(call);
  const end_time = new Date(Date.now() + 12 * 3_600_000).toISOString();
  const questions: readonly (readonly [
    question: string,
    ...calls: (readonly [name: string, args: Readonly<Record<string, unknown>>])[],
  ])[] = [
    ['Who is on call for checkout?', ['who_is_on_call', { service_id: 'checkout' }]],
    ['What is burning?', ['list_incidents', { statuses: ['triggered', 'acknowledged'] }]],
    ['What is it, what changed, who has it?', ['get_incident_context', { incident_id }]],
    [
      'I have it; leave a note.',
      ['acknowledge_incident', { incident_id }],
      ['add_incident_note', { incident_id, content: 'Looking.' }],
    ],
    ['Fixed by a rollback.', ['resolve_incident', { incident_id, resolution_note: 'Rollback.' }]],
    [
      'Helen takes my shift tonight.',
      [
        'create_schedule_override',
        { schedule_id: 'Payments Primary', user_id: 'Helen Cho', end_time },
      ],
    ],
  ];
  for (const [question, ...calls] of questions) {
    const before = sent.length;
    for (const [name, args] of calls) await call(name, args);
    say(`  ${question.padEnd(40)} ${calls.length} calls, ${sent.length - before} requests`);
  }
  await close();
}

/** The answer from all sides, against the slowest of its requests and against all in a row. */
async function benchContext() {
  const { call, sent, close } = await servePagerDuty(['default'], latencyMs);
  const incident_id = await newestOpen(call);
  const times: { total: number; slowest: number; sum: number; requests: number }[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const before = sent.length;
    const start = performance.now();
    await call('get_incident_context', { incident_id });
    const total = performance.now() - start;
    const own = sent.slice(before).map(({ ms }) => ms);
    times.push({
      ...{ total, requests: own.length, slowest: Math.max(...own) },
      sum: own.reduce((sum, ms) => sum + ms, 0),
    });
  }
  await close();
  const of = (pick: (time: (typeof times)[number]) => number) => median(times.map(pick));
  const [total, slowest, sum] = [of((t) => t.total), of((t) => t.slowest), of((t) => t.sum)];
  const ratio = total / slowest;
  say(
    `get_incident_context at ${latencyMs} ms: ${total.toFixed(1)} ms for ${times[0]?.requests} requests`,
  );
  say(
    `  against the slowest: ${slowest.toFixed(1)} ms, ratio ${ratio.toFixed(2)} (aim 1.5${ratio <= 1.5 ? '' : ', missed'})`,
  );
  say(`  against one after another: ${sum.toFixed(1)} ms, ratio ${(total / sum).toFixed(2)}`);
}

async function newestOpen(
  call: Awaited<ReturnType<typeof servePagerDuty>>['call'],
): Promise<string> {
  const answer: { readonly incidents: readonly { readonly id: string }[] } = JSON.parse(
    await call('list_incidents', { statuses: ['triggered'], limit: 1 }),
  );
  const [incident] = answer.incidents;
  if (incident === undefined) throw new Error('The account has no triggered incident');
  return incident.id;
}

function tokens(value: unknown): number {
  return encode(JSON.stringify(value)).length;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
