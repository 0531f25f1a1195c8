import { bundle, runBare } from 'bare-bundle';
import { fakeFetch } from 'fake-fetch';
import { expect, test } from 'vitest';

const program = `
  import { PagerDuty, verifyWebhook } from './index.ts';
  const pagerduty = new PagerDuty({ token: 'k3y', fetch: globalThis.fetch });
  export const incidents = pagerduty.incidents.list().take(2);
  export { verifyWebhook };
`;

test('a bundle of the client runs where there is no Node', async () => {
  const { code } = await bundle(program, import.meta.dirname);
  const { fetch, requests } = fakeFetch({ incidents: [{ id: 'P1' }], more: false });

  const { incidents } = runBare(code, { fetch });

  expect(await incidents).toEqual([{ id: 'P1' }]);
  expect(requests[0]?.headers.get('authorization')).toBe('Token token=k3y');
});

test('importing types alone costs nothing', async () => {
  const { files } = await bundle(
    `import type { Incident } from './index.ts'; export const one: Incident | undefined = undefined;`,
    import.meta.dirname,
  );

  expect(files).toEqual(['<stdin>']);
});

test('a client with one resource and one call costs less than 25 kB', async () => {
  const { gzipBytes } = await bundle(
    `import { Incidents, PagerDutyCore } from './index.ts';
    export const open = new Incidents(new PagerDutyCore({ token: 'k3y' })).list().take(2);`,
    import.meta.dirname,
  );

  expect(gzipBytes).toBeLessThan(25_000);
});

test.each([
  ['PagerDuty', 'generated/inputs'],
  ['PagerDutyCore', '/resources/'],
  ['PagerDutyEvents', 'generated/'],
  ['readWebhook', '/core/'],
])('%s does not bring along %s', async (name, others) => {
  const { files } = await bundle(`export { ${name} } from './index.ts';`, import.meta.dirname);

  expect(files.filter((file) => file.includes(others))).toEqual([]);
});
