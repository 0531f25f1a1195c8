import { run, steady } from 'app-testing';
import { expect, test } from 'vitest';

test('the program examines the account in memory', async () => {
  const { code, stdout, stderr } = await run(['doctor', '--sandbox']);

  expect(steady(stdout)).toMatchInlineSnapshot(`
    "ok    settings: --sandbox
    ok    Node: 24.0.0, and 22.12 or newer is needed
    ok    credential: that of the account in memory
    ok    network: none is needed: the account is in memory
    ok    key: accepted: API key of an organisation
    ok    permissions: can read pages, checks, alerts, heartbeats
    ok    rate limit: the API tells of none
    ok    clock: that of the account, which is in memory
    ok    page: none set: tools ask which of the 2 is meant
    ok    tools: 17 of 106, 2259 tokens (o200k), in read_only mode
    "
  `);
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
});
