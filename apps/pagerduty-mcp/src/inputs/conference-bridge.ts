import * as z from 'zod';

/** Where responders talk. */
export const conferenceFields = {
  conference_number: z.string().max(255).optional(),
  conference_url: z
    .url({ protocol: /^https?$/ })
    .max(2048)
    .optional(),
};

/** The bridge in the words of the API; `undefined` where none is given. */
export function conferenceBridge(given: {
  readonly conference_number?: string | undefined;
  readonly conference_url?: string | undefined;
}) {
  const { conference_number, conference_url } = given;
  if (conference_number === undefined && conference_url === undefined) return undefined;
  return { conference_number, conference_url };
}
