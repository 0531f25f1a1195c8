import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { driveHttp, eras, type HttpDriven, start } from 'app-testing';
import { serveHttp } from 'sandbox/http';
import { createPagerDutySandbox } from 'sandbox/pagerduty';
import { expect, onTestFinished, test } from 'vitest';
import { balance } from './testing/balance.ts';

const callsPerClient = 50;

/** A process that serves over HTTP, with no credential of its own. */
interface Replica {
  readonly url: string;
  readonly child: ChildProcess;
}

async function startReplica(upstream: string): Promise<Replica> {
  const child = start(['--transport', 'http', '--http-port', '0', '--base-url', upstream]);
  onTestFinished(() => void child.kill('SIGKILL'));
  const [line]: string[] = await once(createInterface(child.stderr), 'line');
  child.stderr.resume();
  const { url }: { url: string } = JSON.parse(line ?? '');
  return { url, child };
}

/** Holds back requests once it has let so many through, until all that are wanted are held. */
function createDam(
  fetch: typeof globalThis.fetch,
  { after, hold }: { after: number; hold: number },
) {
  let [tell, open] = [() => {}, () => {}];
  const full = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  let seen = 0;
  return {
    full,
    open,
    async fetch(...request: Parameters<typeof fetch>) {
      seen += 1;
      if (seen === after + hold) tell();
      if (seen > after) await opened;
      return fetch(...request);
    },
  };
}

/** Three replicas on one account. */
async function startReplicas(fetch: typeof globalThis.fetch): Promise<readonly Replica[]> {
  const upstream = await serveHttp(fetch);
  onTestFinished(upstream.close);
  return Promise.all([1, 2, 3].map(() => startReplica(upstream.url)));
}

/** The answers to one call after the other, or the error of each that had none. */
async function callOften({ call }: HttpDriven): Promise<readonly unknown[]> {
  const failures: unknown[] = [];
  for (let turn = 0; turn < callsPerClient; turn += 1) {
    const limit = 1 + (turn % 5);
    try {
      const { rows } = await call('list_incidents', { limit, current_user_context: false });
      expect(rows).toHaveLength(limit);
    } catch (error) {
      failures.push(error);
    }
  }
  return failures;
}

test('a replica that dies takes along the calls in flight on it, and nothing else', async () => {
  const { fetch, keys } = createPagerDutySandbox();
  const dam = createDam(fetch, { after: 150, hold: 6 });
  const replicas = await startReplicas(dam.fetch);
  const balancer = await balance(replicas.map(({ url }) => url));
  onTestFinished(balancer.close);
  const clients = await Promise.all(
    [...eras, ...eras, ...eras].map((era) =>
      driveHttp(balancer.url, era, { Authorization: `Token token=${keys.user}` }),
    ),
  );

  const calling = Promise.all(clients.map(callOften));
  await dam.full;
  const busiest = replicas.toSorted((one, other) => {
    return balancer.inFlight(other.url) - balancer.inFlight(one.url);
  })[0];
  const lost = balancer.inFlight(busiest?.url ?? '');
  busiest?.child.kill('SIGKILL');
  if (busiest?.child.exitCode === null) await once(busiest.child, 'exit');
  dam.open();
  const failures = (await calling).flat();

  expect(lost).toBeGreaterThanOrEqual(2);
  expect(failures.map(String)).toEqual(
    Array.from({ length: lost }, () => expect.stringContaining('the replica broke off')),
  );
  expect(balancer.alive()).toHaveLength(2);
});

test.each(eras)('a %s client takes the cursor of one replica to another', async (era) => {
  const { fetch, keys } = createPagerDutySandbox();
  const replicas = await startReplicas(fetch);
  const headers = { Authorization: keys.user };
  const clients = await Promise.all(replicas.map(({ url }) => driveHttp(url, era, headers)));
  const [first] = clients;
  const whole = await first?.call('list_incidents', { limit: 6, current_user_context: false });

  const ids: unknown[] = [];
  let cursor: string | undefined;
  for (const { call } of clients) {
    const next = cursor === undefined ? {} : { cursor };
    const page = await call('list_incidents', { limit: 2, current_user_context: false, ...next });
    ids.push(...page.rows.map(({ id }) => id));
    cursor = page.metadata.next_cursor;
  }

  expect(ids).toHaveLength(6);
  expect(ids).toEqual(whole?.rows.map(({ id }) => id));
});
