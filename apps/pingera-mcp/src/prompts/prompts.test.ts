import { eras } from 'app-testing';
import { expect, test } from 'vitest';
import { checkoutCheck, statusPage } from '../testing/facts.ts';
import { serve } from '../testing/serve.ts';
import { tools } from '../tools/index.ts';

const page_id = statusPage.id;
const check_id = checkoutCheck.id;

test.each(eras)('a %s client sees the prompts and what they ask for', async (era) => {
  const { client } = await serve({ era });

  const { prompts } = await client.listPrompts();

  expect(
    prompts.map(({ name, arguments: args = [] }) => [
      name,
      args.map((each) => `${each.name}${each.required === true ? '' : '?'}`),
    ]),
  ).toEqual([
    ['status_report', ['page_id?']],
    ['incident_draft', ['situation', 'page_id?', 'incident_id?']],
    ['failing_check', ['check_id']],
  ]);
});

test.each([
  ['status_report', {}, ['all our status pages', 'Change nothing']],
  ['status_report', { page_id }, [page_id]],
  ['incident_draft', { situation: 'Cards fail' }, ['Cards fail', 'list_unresolved_incidents']],
  ['incident_draft', { situation: 'x', page_id, incident_id: 'i1' }, [page_id, 'incident i1']],
  ['incident_draft', { situation: 'x' }, ['Ask me before you post anything']],
  ['failing_check', { check_id }, [check_id, 'diagnose_check']],
])('%s with %j says %j, and names tools that there are', async (name, args, words) => {
  const { client, sent } = await serve();

  const { messages } = await client.getPrompt({ name, arguments: args });

  const text = JSON.stringify(messages);
  const named = text.match(/\b(?:get|list|diagnose)_\w+/g) ?? [];
  for (const each of words) expect(text).toContain(each);
  expect(named.length).toBeGreaterThan(0);
  expect(tools.map((tool) => tool.name)).toEqual(expect.arrayContaining(named));
  expect(sent).toEqual([]);
});

test.each([
  ['incident_draft', {}, 'situation is required'],
  ['failing_check', {}, 'check_id is required'],
  ['failing_check', { check: 'x' }, 'there is no argument check'],
])('%s with %j is refused', async (name, args, message) => {
  const { client } = await serve();

  await expect(client.getPrompt({ name, arguments: args })).rejects.toThrow(message);
});

test.each([
  ['status_report', 'page_id', page_id],
  ['incident_draft', 'page_id', page_id],
  ['failing_check', 'check_id', check_id],
])('of %s, %s is completed', async (name, argument, id) => {
  const { client } = await serve();
  const ref = { type: 'ref/prompt', name } as const;

  const { completion } = await client.complete({ ref, argument: { name: argument, value: id } });

  expect(completion.values).toEqual([id]);
});
