import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';
import { changesOf } from './posts.fixture.ts';

const incident = {
  post_type: 'incident',
  title: 'Slow search',
  message: 'Searches take long.',
  status: 'Investigating',
  severity: 'minor',
  services: [{ service: 'shop', impact: 'partial outage' }],
};
const maintenance = {
  ...{ ...incident, post_type: 'maintenance', title: 'New racks', status: 'scheduled' },
  services: [{ service: 'Shop', impact: 'under maintenance' }],
  ...{ starts_at: '2026-03-10T01:00:00Z', ends_at: '2026-03-10T03:00:00Z' },
};

test('posts an incident with its first update, and tells no subscriber', async () => {
  const { call, sent } = await serve();

  const { rows, metadata } = await call('create_status_page_post', incident);
  const made = await call('get_status_page_post', { post_id: rows[0]?.['id'] });

  expect(metadata.description).toBe('Posted for all to see; subscribers are not told');
  expect(made.rows).toMatchObject([
    {
      title: 'Slow search',
      updates: [
        {
          ...{ message: 'Searches take long.', notify_subscribers: false },
          ...{ status: { name: 'investigating' }, severity: { name: 'minor' } },
          services: [{ service: { name: 'Shop' }, impact: { name: 'partial outage' } }],
        },
      ],
    },
  ]);
  expect(made.rows).toMatchObject(rows);
  expect(changesOf(sent)).toHaveLength(1);
});

test('posts a maintenance, and tells subscribers who asked for it', async () => {
  const { call } = await serve();

  const { rows, metadata } = await call('create_status_page_post', {
    ...{ ...maintenance, notify_subscribers: true, next_update_minutes: 30 },
  });
  const made = await call('get_status_page_post', { post_id: rows[0]?.['id'] });

  expect(metadata.description).toBe('Posted for all to see; subscribers are told');
  expect(made.rows).toMatchObject([
    {
      ...{ post_type: 'maintenance', starts_at: '2026-03-10T01:00:00.000Z' },
      updates: [{ notify_subscribers: true, next_update_minutes: 30 }],
    },
  ]);
});

test('posts an incident that affects no service', async () => {
  const { call } = await serve();

  const { rows } = await call('create_status_page_post', { ...incident, services: undefined });

  expect(rows).toMatchObject([{ updates: [{ services: [] }] }]);
});

test.each([
  ['status', { status: 'scheduled' }, 'investigating, detected, resolved'],
  ['severity', { severity: 'awful' }, 'all good, minor, major'],
  ['service', { services: [{ service: 'X', impact: 'outage' }] }, 'Shop, Checkout, Order tracking'],
  [
    'impact',
    { services: [{ service: 'Shop', impact: 'X' }] },
    'operational, partial outage, outage',
  ],
])(
  'a %s that the page does not have is refused, and the choices are told',
  async (_, wrong, names) => {
    const { call, sent } = await serve();

    const { error } = await call('create_status_page_post', { ...incident, ...wrong });

    expect(error).toMatchObject({ code: 'INVALID_INPUT', hint: `Give one of: ${names}.` });
    expect(changesOf(sent)).toEqual([]);
  },
);

test.each([
  [{ ...incident, starts_at: '2026-03-10' }, 'Only a maintenance has starts_at and ends_at'],
  [{ ...maintenance, ends_at: undefined }, 'A maintenance needs starts_at and ends_at'],
  [{ ...maintenance, ends_at: '2026-03-10T01:00:00Z' }, 'starts_at must be before ends_at'],
  [{ ...incident, title: 'x'.repeat(129) }, 'title'],
])('nothing is sent where the post makes no sense', async (wrong, message) => {
  const { call, sent } = await serve();

  const { error } = await call('create_status_page_post', wrong);

  expect(error?.code).toBe('INVALID_INPUT');
  expect(error?.message).toContain(message);
  expect(sent).toEqual([]);
});
