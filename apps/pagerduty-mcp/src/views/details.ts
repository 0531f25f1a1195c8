import * as z from 'zod';

const Event = z.looseObject({ __pd_cef_payload: z.looseObject({ details: z.unknown() }) });

/** What an incident's body says: text where a person wrote it, fields where an event brought them. */
export function readDetails(details: unknown): unknown {
  const event = Event.safeParse(details);
  return event.success ? event.data.__pd_cef_payload.details : details;
}
