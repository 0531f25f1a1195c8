import { InputError, id, idOrName } from 'mcp-kit';
import * as z from 'zod';

/** Parameters that say where rules stand. */
export const rulePlace = {
  path: z.enum(['router', 'global', 'unrouted', 'service']),
  orchestration_id: id('event_orchestration').optional().describe('All but service'),
  service_id: idOrName('service').optional(),
};

interface Given {
  readonly path: 'router' | 'global' | 'unrouted' | 'service';
  readonly orchestration_id?: string | undefined;
  readonly service_id?: string | undefined;
}

/** Where rules stand, as the API has it. */
export interface RulePlace {
  readonly path: Given['path'];
  readonly read: string;
  readonly write: string;
  readonly ids: Readonly<Record<string, string>>;
  /** The same for a person. */
  readonly words: string;
}

/** The place that is meant; refuses one that has no owner, or two. */
export function placeOf({ path, orchestration_id, service_id }: Given): RulePlace {
  const isOfService = path === 'service';
  const owner = isOfService ? service_id : orchestration_id;
  const other = isOfService ? orchestration_id : service_id;
  if (owner === undefined || other !== undefined) {
    throw new InputError(
      `path ${path} takes ${isOfService ? 'service_id' : 'orchestration_id'}, and no other id`,
    );
  }
  const [address, ids] = isOfService
    ? ['/event_orchestrations/services/{service_id}', { service_id: owner }]
    : [`/event_orchestrations/{id}/${path}`, { id: owner }];
  return {
    path,
    read: `GET ${address}`,
    write: `PUT ${address}`,
    ids,
    words: isOfService ? `rules of service ${owner}` : `${path} rules of orchestration ${owner}`,
  };
}
