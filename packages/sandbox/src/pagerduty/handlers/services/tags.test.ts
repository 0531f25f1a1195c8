import { expect, test } from 'vitest';
import { at, column, openSandbox, text } from '../../sandbox.fixture.ts';

test('a label is one tag, however often it is given', async () => {
  const { idOf, list, send } = openSandbox();
  const body = { add: [{ type: 'tag', label: 'emea' }] };
  const teams = [await idOf('teams', 'Payments'), await idOf('teams', 'Platform')];

  for (const id of [...teams, ...teams]) await send(`POST /teams/${id}/change_tags`, { body });

  const [tag, ...others] = (await list('/tags')).filter((row) => at(row, 'label') === 'emea');
  expect(others).toEqual([]);
  expect(column(await list(`/tags/${text(tag, 'id')}/teams`), 'id')).toEqual(teams);
});

test('a tag that is deleted is gone from what had it', async () => {
  const { idOf, list, send } = openSandbox();
  const tags = `/teams/${await idOf('teams', 'Payments')}/tags`;
  const [tag] = await list(tags);

  await send(`DELETE /tags/${text(tag, 'id')}`);

  expect(at(tag, 'label')).toBe('tier-1');
  expect(await list(tags)).toEqual([]);
});

test.each([
  ['POST /tags', { tag: { type: 'tag', label: 'tier-1' } }, 400],
  ['POST /services/PX/change_tags', { add: [{ type: 'tag', label: 'emea' }] }, 404],
  ['POST /teams/PX/change_tags', { add: [{ type: 'tag', label: 'emea' }] }, 404],
])('%s with %j is refused', async (operation, body, status) => {
  const { list, send } = openSandbox();

  const answer = await send(operation, { body });

  expect(answer.status).toBe(status);
  expect(column(await list('/tags'), 'label')).toEqual(['tier-1', 'gdpr-trained']);
});
