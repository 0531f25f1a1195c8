import { expect, test } from 'vitest';
import { at, openSandbox } from '../../sandbox.fixture.ts';

async function open() {
  const { idOf, list, send } = openSandbox();
  const below = await idOf('services', 'Identity');
  const above = await idOf('services', 'Search');
  const post = (verb: 'associate' | 'disassociate', belowId = below) =>
    send(`POST /service_dependencies/${verb}`, {
      body: {
        relationships: [
          {
            supporting_service: { id: belowId, type: 'service' },
            dependent_service: { id: above, type: 'service' },
          },
        ],
      },
    });
  const all = (id: string) => list(`/service_dependencies/technical_services/${id}`);
  /** The dependencies between the two, as one of them shows them. */
  const seenFrom = async (id: string) =>
    (await all(id)).filter(
      (row) =>
        at(row, 'supporting_service.id') === below && at(row, 'dependent_service.id') === above,
    );
  return { above, below, post, all, seenFrom };
}

test('a dependency is made once, and seen from both ends', async () => {
  const { above, below, post, seenFrom } = await open();
  await post('associate');

  await post('associate');

  const [made, ...others] = await seenFrom(below);
  expect(made).toMatchObject({ type: 'service_dependency' });
  expect(others).toEqual([]);
  expect(await seenFrom(above)).toEqual([made]);
});

test('a dependency that there is not cannot be taken away', async () => {
  const { post } = await open();

  expect((await post('disassociate')).status).toBe(404);
});

test('a service that there is not supports nothing', async () => {
  const { above, post, all } = await open();
  const before = await all(above);

  const { status } = await post('associate', 'PX');

  expect(status).toBe(404);
  expect(await all(above)).toEqual(before);
});
