import { from, view } from 'mcp-kit';
import type { RecordedChangeEvent } from 'pagerduty-sdk';
import * as z from 'zod';
import { NamedView, named } from './named.ts';

/** The fields of a change event that every tool shows. */
const changeEventFields = {
  id: z.string(),
  at: from(z.string(), ({ timestamp }: RecordedChangeEvent) => timestamp),
  summary: z.string(),
  source: z.string(),
  services: from(z.array(NamedView), ({ services }: RecordedChangeEvent) => services?.map(named)),
  links: from(z.array(z.string()), ({ links }: RecordedChangeEvent) =>
    links?.flatMap(({ href }) => href ?? []),
  ),
  /** Why PagerDuty thinks that it has to do with an incident. */
  reason: from(z.string(), (change: RecordedChangeEvent) => reasonOf(change)),
};

/** A change event as lists show it. */
export const ChangeEventView = view<RecordedChangeEvent>(changeEventFields);

/** A change event with what its sender told. */
export const ChangeEventDetailView = view<RecordedChangeEvent>({
  ...changeEventFields,
  details: from(z.looseObject({}), ({ custom_details }) => custom_details),
});

function reasonOf(change: object): unknown {
  const { correlation_reason: reason }: Readonly<Record<string, unknown>> = Object(change);
  return Reflect.get(Object(reason), 'reason');
}
