import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';
import { withoutIds } from '../../testing/without-ids.ts';

test('makes a page and answers it', async () => {
  const { call, sent } = await serve();

  const { envelope } = await call('create_page', {
    name: 'Partners',
    subdomain: 'acme-partners',
    language: 'en',
    css: { css_greens: '#00aa00' },
    logos: { company_logo: 'https://www.acme-outdoor.example/logo.svg' },
  });

  expect(withoutIds(envelope)).toMatchInlineSnapshot(`
    {
      "metadata": {
        "count": 1,
        "description": "Status page Partners is made",
      },
      "pages": [
        {
          "created_at": "2026-03-04T15:00:00.000Z",
          "css": {
            "css_greens": "#00aa00",
          },
          "id": "<id>",
          "language": "en",
          "logos": {
            "company_logo": "https://www.acme-outdoor.example/logo.svg",
          },
          "name": "Partners",
          "subdomain": "acme-partners",
          "updated_at": "2026-03-04T15:00:00.000Z",
        },
      ],
    }
  `);
  expect(sent).toEqual([
    'POST /pages {"name":"Partners","subdomain":"acme-partners","language":"en","css_greens":"#00aa00","company_logo":"https://www.acme-outdoor.example/logo.svg"}',
  ]);
});

test('knows every field by the names that it has had', async () => {
  const { call, sent } = await serve();

  await call('create_page', {
    page_data: { name: 'Staff', private: 'true', description: '', timezone: 'Europe/Moscow' },
  });

  expect(sent).toEqual([
    'POST /pages {"name":"Staff","time_zone":"Europe/Moscow","page_description":"","viewers_must_be_team_members":true}',
  ]);
});

test.each([
  [{ subdomain: '-acme' }, 'subdomain = "-acme": two or more letters, digits and hyphens'],
  [{ subdomain: 'a' }, 'subdomain = "a"'],
  [{ language: 'no' }, 'language = "no"'],
  [{ time_zone: 'Oslo' }, 'not a time zone of IANA such as Europe/Moscow'],
  [{ time_zone: '+03:00' }, 'not a time zone of IANA'],
  [{ headline: 'x'.repeat(201) }, 'longer than 200 characters'],
  [{ domain: 'x'.repeat(101) }, 'longer than 100 characters'],
  [{ css: { greens: '#0a0' } }, 'css_greens'],
  [{ logos: { logo: 'https://x.example/x.png' } }, 'company_logo'],
  [{ name: ' ' }, 'must not be blank'],
  [{ activity_score: 1 }, 'there is no parameter activity_score'],
])('refuses %j and sends nothing', async (fields, message) => {
  const { call, sent } = await serve();

  const { error } = await call('create_page', { name: 'Partners', ...fields });

  expect(error?.code).toBe('INVALID_INPUT');
  expect(error?.message).toContain(message);
  expect(sent).toEqual([]);
});

test('the limit of the plan is told', async () => {
  const { call, sandbox } = await serve();
  const body = { code: 403, status: 'Forbidden', message: 'Your plan allows 2 status pages' };
  sandbox.faults.inject({ on: 'POST /pages', kind: 'status', status: 403, body });

  const { error } = await call('create_page', { name: 'One more' });

  expect(error).toMatchObject({ code: 'FORBIDDEN' });
  expect(error?.message).toContain('Your plan allows 2 status pages');
});
