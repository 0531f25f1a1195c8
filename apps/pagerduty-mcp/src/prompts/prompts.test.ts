import { eras } from 'app-testing';
import { expect, test } from 'vitest';
import { newestIncident } from '../testing/facts.ts';
import { serve } from '../testing/serve.ts';
import { tools } from '../tools/index.ts';

test.each(eras)('a %s client sees the prompts and what they ask for', async (era) => {
  const { client } = await serve({ era });

  const { prompts } = await client.listPrompts();

  expect(
    prompts.map(({ name, arguments: args = [] }) => [
      name,
      args.map((each) => `${each.name}${each.required === true ? '' : '?'}`),
    ]),
  ).toEqual([
    ['triage_incident', ['incident_id']],
    ['shift_handoff', ['team?', 'since?']],
    ['postmortem_draft', ['incident_id']],
    ['status_update', ['incident_id', 'audience?']],
    ['oncall_health_review', ['team', 'since?']],
  ]);
});

test.each([
  ['triage_incident', { incident_id: 'Q1' }, ['incident Q1', 'Change nothing without asking']],
  ['shift_handoff', {}, ['our on-call shift', 'draft_handoff']],
  ['shift_handoff', { team: 'Payments', since: '2026-03-01' }, ['team_id Payments', '2026-03-01']],
  ['postmortem_draft', { incident_id: 'Q1' }, ['incident Q1', 'blameless']],
  ['status_update', { incident_id: 'Q1', audience: 'support' }, ['for support']],
  ['status_update', { incident_id: 'Q1' }, ['for stakeholders', 'only when I say so']],
  ['oncall_health_review', { team: 'Payments' }, ['team Payments', '30 days ago']],
])('%s with %j says %j, and names tools that there are', async (name, args, words) => {
  const { client, sent } = await serve();

  const { messages } = await client.getPrompt({ name, arguments: args });
  const [message] = messages;
  const text = message?.content.type === 'text' ? message.content.text : '';

  for (const each of words) expect(text).toContain(each);
  const known = new Set(tools.map((tool) => tool.name));
  const named = text.match(/\b(?:get|list|send|draft|who)_[a-z_]+/g) ?? [];
  expect(named.filter((each) => !known.has(each))).toEqual([]);
  expect(messages).toHaveLength(1);
  expect(sent).toEqual([]);
});

test.each(['triage_incident', 'postmortem_draft', 'status_update'])(
  'of %s, the incident is completed',
  async (name) => {
    const served = await serve();
    const { incident_id } = await newestIncident(served, 'triggered');
    const ref = { type: 'ref/prompt', name } as const;

    const { completion } = await served.client.complete({
      ref,
      argument: { name: 'incident_id', value: incident_id },
    });

    expect(completion.values).toEqual([incident_id]);
  },
);
