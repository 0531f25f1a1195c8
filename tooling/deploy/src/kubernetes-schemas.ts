import { Deployment } from 'kubernetes-models/apps/v1/Deployment';
import { NetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy';
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1/PodDisruptionBudget';
import { Service } from 'kubernetes-models/v1/Service';
import type { Resource } from './manifest.ts';

const models = {
  'apps/v1 Deployment': Deployment,
  'networking.k8s.io/v1 NetworkPolicy': NetworkPolicy,
  'policy/v1 PodDisruptionBudget': PodDisruptionBudget,
  'v1 Service': Service,
};

const names: Readonly<Record<string, { new (data: object): { validate(): void } }>> = models;

/** Checks an object by the schema that Kubernetes publishes for its kind; throws what is wrong. */
export function checkSchema(resource: Resource): void {
  const Model = names[`${resource.apiVersion} ${resource.kind}`];
  if (Model === undefined) throw new Error(`There is no schema for ${resource.kind}`);
  new Model(resource).validate();
}

/** A program that compiles when the objects hold no field that Kubernetes does not know. */
export function fieldCheck(resources: readonly Resource[]): string {
  const lines = resources.flatMap((resource, index) => [
    `import type { I${resource.kind} as Kind${index} } from 'kubernetes-models/${resource.apiVersion}/${resource.kind}';`,
    `export const resource${index}: Kind${index} = ${JSON.stringify(resource)};`,
  ]);
  return lines.join('\n');
}
