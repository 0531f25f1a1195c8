import { expect, test } from 'vitest';
import { at, column, openSandbox, text } from '../../sandbox.fixture.ts';

async function openWithWindow(start_time: string, end_time: string) {
  const opened = openSandbox();
  const { idOf, send, get } = opened;
  const service = { id: await idOf('services', 'Identity'), type: 'service_reference' };
  const made = await send('POST /maintenance_windows', {
    body: { maintenance_window: { start_time, end_time, services: [service] } },
  });
  const path = `/maintenance_windows/${text(made.body, 'maintenance_window.id')}`;
  const status = async () => at(await get(`/services/${service.id}`), 'service.status');
  return { ...opened, path, status };
}

test('a service is under maintenance from the start of a window to its end', async () => {
  const { clock, status } = await openWithWindow('2026-11-20T15:00:00Z', '2026-11-20T16:00:00Z');
  const statusAt = (time: string) => {
    clock.now = Date.parse(time);
    return status();
  };

  expect(await status()).toBe('active');
  expect(await statusAt('2026-11-20T15:00:00Z')).toBe('maintenance');
  expect(await statusAt('2026-11-20T16:00:00Z')).toBe('active');
});

test('deleting a window that runs ends it', async () => {
  const { path, list, send, status } = await openWithWindow(
    '2026-11-20T14:00:00Z',
    '2026-11-20T16:00:00Z',
  );
  const before = await status();

  const first = await send(`DELETE ${path}`);
  const second = await send(`DELETE ${path}`);

  expect([before, await status()]).toEqual(['maintenance', 'active']);
  expect(column(await list('/maintenance_windows?filter=past'), 'self')).toContainEqual(
    expect.stringContaining(path),
  );
  expect(first.status).toBe(204);
  expect(second.status).toBeGreaterThanOrEqual(400);
});

test('deleting a window that is ahead forgets it', async () => {
  const { path, send } = await openWithWindow('2026-11-20T15:00:00Z', '2026-11-20T16:00:00Z');

  const { status } = await send(`DELETE ${path}`);

  expect([status, (await send(`GET ${path}`)).status]).toEqual([204, 404]);
});

test.each([
  ['ends before it starts', '2026-11-21T15:00:00Z', '2026-11-21T14:00:00Z'],
  ['is past', '2026-11-19T15:00:00Z', '2026-11-19T16:00:00Z'],
])('refuses a window that %s', async (_, start_time, end_time) => {
  const { idOf, list, send } = openSandbox();
  const services = [{ id: await idOf('services', 'Identity'), type: 'service_reference' }];
  const before = await list('/maintenance_windows');

  const { status } = await send('POST /maintenance_windows', {
    body: { maintenance_window: { start_time, end_time, services } },
  });

  expect(status).toBe(400);
  expect(await list('/maintenance_windows')).toEqual(before);
});

test('refuses a filter that there is not', async () => {
  const { send } = openSandbox();

  expect((await send('GET /maintenance_windows?filter=soon')).status).toBe(400);
});
