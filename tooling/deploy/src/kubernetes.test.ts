import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startContainer } from './container.ts';
import { readStages } from './dockerfile.ts';
import { layOut } from './image.ts';
import { knownVariables, runServer } from './known-variables.ts';
import { checkSchema, fieldCheck } from './kubernetes-schemas.ts';
import { type Resource, readPod, readResources } from './manifest.ts';
import { inRepository, readRepository } from './repository.ts';

const resources = readResources();
const pod = readPod();
const [container] = pod.spec.containers;
const variables = Object.fromEntries(container.env.map(({ name, value }) => [name, value]));

test('holds what is needed to run it, each object under the name of the server', () => {
  const named = resources.map(({ kind, metadata }) => [kind, metadata]);

  expect(named).toEqual(
    ['Deployment', 'Service', 'PodDisruptionBudget', 'NetworkPolicy'].map((kind) => [
      kind,
      expect.objectContaining({ name: 'pagerduty-mcp' }),
    ]),
  );
});

test.each(resources)('$kind fits the schema of Kubernetes', (resource) => {
  expect(() => checkSchema(resource)).not.toThrow();
});

test('the schema refuses a value of another type', () => {
  expect(() =>
    checkSchema({ apiVersion: 'v1', kind: 'Service', spec: { ports: [{ port: 'x' }] } }),
  ).toThrow('/spec/ports/0/port');
});

test('no field is one that Kubernetes does not know, such as a misspelt one', () => {
  const misspelt = { apiVersion: 'v1', kind: 'Service', spec: { selectors: {} } };

  expect(compile(resources)).toBe('');
  expect(compile([misspelt])).toMatch(/selectors.* does not exist/);
});

test('the pods fit the restricted security profile, with a root that is only read', () => {
  expect(pod.spec.securityContext).toEqual({
    runAsNonRoot: true,
    runAsUser: 1000,
    runAsGroup: 1000,
    seccompProfile: { type: 'RuntimeDefault' },
  });
  expect(container.securityContext).toEqual({
    allowPrivilegeEscalation: false,
    readOnlyRootFilesystem: true,
    capabilities: { drop: ['ALL'] },
  });
  expect(pod.spec.automountServiceAccountToken).toBe(false);
  expect(pod.spec.enableServiceLinks).toBe(false);
});

test('the pods run as the user of the image', () => {
  const user = readStages(readRepository('deploy/Dockerfile'), 'pagerduty-mcp').at(-1)?.user;

  expect(pod.spec.securityContext).toMatchObject({ runAsUser: Number(user?.split(':')[0]) });
});

test('every selector means the pods, and every named port is one of theirs', () => {
  const text = JSON.stringify(resources);
  const ports = container.ports.map(({ name }) => name);

  expect(pod.metadata.labels).toMatchObject({ 'app.kubernetes.io/name': 'pagerduty-mcp' });
  expect(
    text.match(/"(matchLabels|selector)":{"app.kubernetes.io\/name":"pagerduty-mcp"}/g),
  ).toHaveLength(5);
  for (const [, name] of text.matchAll(/"(?:targetPort|port)":"(\w+)"/g))
    expect(ports).toContain(name);
});

test('the server knows every variable, and takes every value', () => {
  const known = knownVariables('pagerduty-mcp');

  const { status, stderr } = runServer('pagerduty-mcp', ['--list-tools'], variables);

  expect(known).toContain('PAGERDUTY_HTTP_PORT');
  for (const name of Object.keys(variables)) expect(known).toContain(name);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('the image with these variables answers the probes, and no caller without a credential', async () => {
  const stages = readStages(readRepository('deploy/Dockerfile'), 'pagerduty-mcp');
  const final = stages.at(-1);
  if (final === undefined) throw new Error('There is no stage');
  const { origin } = await startContainer(layOut(stages), final, {
    args: ['--sandbox', '--metrics-port', '0'],
    variables,
  });
  const { startupProbe, livenessProbe, readinessProbe } = container;
  const paths = [startupProbe, livenessProbe, readinessProbe].map(({ httpGet }) => httpGet.path);

  const probed = await Promise.all(paths.map((path) => fetch(origin + path)));
  const stranger = await fetch(`${origin}/mcp`, { method: 'POST', body: '{}' });

  expect(probed.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(stranger.status).toBe(401);
});

test('calls under way have the time that the server gives them to end', () => {
  const drainSeconds = 10 + 1;
  const { sleep } = container.lifecycle.preStop;

  expect(pod.spec.terminationGracePeriodSeconds).toBeGreaterThan(sleep.seconds + drainSeconds);
});

/** What the compiler says of objects as literals, which may hold known fields only. */
function compile(checked: readonly Resource[]): string {
  const folder = inRepository(`tooling/deploy/.vitest/fields-${checked.length}`);
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(folder, { recursive: true });
  const config = {
    extends: '../../tsconfig.json',
    compilerOptions: { rootDir: '../..' },
    include: ['*.ts'],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  writeFileSync(join(folder, 'resources.ts'), fieldCheck(checked));
  return spawnSync('tsc', ['--noEmit', '-p', folder], { encoding: 'utf8' }).stdout;
}
