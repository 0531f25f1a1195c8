import { parseAllDocuments } from 'yaml';
import * as z from 'zod';
import { readRepository } from './repository.ts';

/** Any object of Kubernetes. */
const Resource = z.looseObject({ apiVersion: z.string(), kind: z.string() });
export type Resource = z.infer<typeof Resource>;

const Get = z.object({ httpGet: z.object({ path: z.string(), port: z.string() }) });

const Container = z.looseObject({
  env: z.array(z.strictObject({ name: z.string(), value: z.string() })),
  ports: z.array(z.object({ name: z.string(), containerPort: z.int() })),
  startupProbe: Get,
  livenessProbe: Get,
  readinessProbe: Get,
  lifecycle: z.object({ preStop: z.object({ sleep: z.object({ seconds: z.int() }) }) }),
  resources: z.object({
    requests: z.record(z.string(), z.string()),
    limits: z.record(z.string(), z.string()),
  }),
  securityContext: z.unknown(),
});

const Pod = z.looseObject({
  metadata: z.object({ labels: z.record(z.string(), z.string()) }),
  spec: z.looseObject({
    automountServiceAccountToken: z.boolean(),
    enableServiceLinks: z.boolean(),
    terminationGracePeriodSeconds: z.int(),
    securityContext: z.unknown(),
    containers: z.tuple([Container]),
  }),
});

const Deployment = z.looseObject({ spec: z.looseObject({ replicas: z.int(), template: Pod }) });

/** Every object of the manifest, in its order. */
export function readResources(): readonly Resource[] {
  return parseAllDocuments(readRepository('deploy/kubernetes.yaml')).map((document) => {
    if (document.errors.length > 0) throw new Error(String(document.errors[0]));
    return Resource.parse(document.toJS());
  });
}

/** What the manifest says of the pods. */
export function readPod(): z.infer<typeof Pod> {
  const found = readResources().find(({ kind }) => kind === 'Deployment');
  return Deployment.parse(found).spec.template;
}
