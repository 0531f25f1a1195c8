import type { Incident } from 'pagerduty-sdk';
import * as z from 'zod';
import { type Named, named } from '../views/named.ts';

const Responder = z.looseObject({
  user: z.looseObject({ id: z.string(), summary: z.string().nullish() }),
});
const Target = z.looseObject({
  id: z.string(),
  summary: z.string().nullish(),
  incidents_responders: z.array(Responder).optional(),
  incident_responders: z.array(Responder).optional(),
});
// The document's schema has a target bare, its examples and the API wrap it.
const AnyTarget = z.union([
  z
    .looseObject({ responder_request_target: Target })
    .transform(({ responder_request_target }) => responder_request_target),
  Target,
]);

/** A target of a request, and who is asked for it. */
interface AskedTarget {
  readonly id: string;
  readonly name: string;
  readonly people: readonly Named[];
}

interface Request {
  readonly responder_request_targets?: readonly unknown[] | undefined;
}

/** The targets of a responder request; what is odd is left out. */
export function readAskedTargets({
  responder_request_targets: targets = [],
}: Request): readonly AskedTarget[] {
  return targets.flatMap((target) => {
    const read = AnyTarget.safeParse(target);
    if (!read.success) return [];
    const { incidents_responders, incident_responders } = read.data;
    const people = incidents_responders ?? incident_responders ?? [];
    return [{ ...named(read.data), people: people.map(({ user }) => named(user)) }];
  });
}

/** Names of everybody and everything that an incident's responder requests mention, by id. */
export function namesOfResponders(incident: Incident): ReadonlyMap<string, string> {
  const targets = (incident.responder_requests ?? []).flatMap(readAskedTargets);
  const users = (incident.incidents_responders ?? []).flatMap(({ user }) => user ?? []);
  return new Map(
    [...targets, ...targets.flatMap(({ people }) => people), ...users.map(named)].map(
      ({ id, name }) => [id, name],
    ),
  );
}
