import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

const email = { name: 'Team', type: 'email', recipients: ['a@acme.example'] };
const hook = { name: 'Hook', type: 'webhook' };

test('makes an e-mail channel of its recipients', async () => {
  const { call, sent } = await serve();

  const { envelope } = await call('create_alert_channel', email);

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "channels": [
        {
          "configuration": {
            "recipients": [
              "a@acme.example",
            ],
          },
          "created_at": "2026-03-04T15:00:00.000Z",
          "enabled": true,
          "id": "<id>",
          "name": "Team",
          "type": "email",
          "updated_at": "2026-03-04T15:00:00.000Z",
        },
      ],
      "metadata": {
        "count": 1,
        "description": "Channel Team is made; nothing sends to it yet",
      },
    }
  `);
  expect(sent).toEqual([
    'POST /alerts/channels {"name":"Team","type":"email","configuration":{"recipients":["a@acme.example"]}}',
  ]);
});

test('a webhook is sent whole, and answered without what lets others send to it', async () => {
  const { call, sent } = await serve();
  const configuration = { url: 'https://hooks.acme.example/t/s3cr3t' };

  const { rows } = await call('create_alert_channel', { ...hook, configuration, enabled: false });

  expect(sent[0]).toContain('https://hooks.acme.example/t/s3cr3t');
  expect(rows).toMatchObject([
    { enabled: false, configuration: { url: 'https://hooks.acme.example/(masked)' } },
  ]);
});

test('an address may be international', async () => {
  const { call } = await serve();
  const recipients = ['дежурный@пример.рф'];

  const { rows } = await call('create_alert_channel', { ...email, recipients });

  expect(rows).toMatchObject([{ configuration: { recipients } }]);
});

test.each([
  [{ ...email, recipients: ['ops@localhost'] }, '"ops@localhost": not an e-mail address'],
  [{ ...email, recipients: ['a b@acme.example'] }, '"a b@acme.example": not an e-mail address'],
  [{ ...email, recipients: ['a@acme.example', 'nobody'] }, '"nobody": not an e-mail address'],
  [{ ...email, recipients: undefined }, 'email needs recipients: a list of e-mail addresses'],
  [
    { ...email, recipients: undefined, configuration: { recipients: ['nobody'] } },
    'email needs recipients: a list of e-mail addresses',
  ],
  [{ ...hook, recipients: ['a@acme.example'] }, 'recipients are for email, not for webhook'],
  [hook, 'webhook needs a configuration'],
  [{ ...hook, configuration: { url: 'https://x.example/(masked)' } }, 'holds a masked value'],
  [{ ...hook, type: 'sms' }, 'type = "sms"'],
])('%j is refused', async (channel, why) => {
  const { call, sent } = await serve();

  const { error } = await call('create_alert_channel', channel);

  expect(error?.code).toBe('INVALID_INPUT');
  expect(error?.message).toContain(why);
  expect(sent).toEqual([]);
});
