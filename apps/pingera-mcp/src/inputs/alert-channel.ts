import { InputError, words } from 'mcp-kit';
import * as z from 'zod';
import { mask } from '../mask.ts';

/** Addresses may be international, as the domains of checks are. */
const address = z.string().regex(/^[^\s@"]{1,64}@[^\s@.]+(\.[^\s@.]+)+$/u, 'not an e-mail address');

/** The parameters that describe an alert channel; `create_alert_channel` requires the first two. */
export const alertChannelInput = {
  name: words(100),
  type: z.enum(['email', 'webhook', 'statuspage', 'telegram']),
  recipients: z.array(address).optional().describe('For email: addresses'),
  configuration: z
    .record(z.string(), z.unknown())
    .optional()
    .describe('For other types, whose keys are not documented: copy those of a like channel'),
  enabled: z.boolean().optional(),
};

type Configuration = Record<string, unknown>;

interface Target {
  readonly type: string;
  readonly recipients?: string[] | undefined;
  readonly configuration?: Configuration | undefined;
}

const Recipients = z.array(address).min(1);

/** The configuration of a channel in the words of the API; an {@link InputError} where it is wrong. */
export function toConfiguration({ type, recipients, configuration }: Target): Configuration {
  if (recipients !== undefined && type !== 'email') {
    throw new InputError(`recipients are for email, not for ${type}: give configuration`);
  }
  const whole = { ...configuration, ...(recipients && { recipients }) };
  if (type === 'email' && !Recipients.safeParse(whole['recipients']).success) {
    throw new InputError('email needs recipients: a list of e-mail addresses');
  }
  if (Object.keys(whole).length === 0) throw new InputError(`${type} needs a configuration`);
  if (JSON.stringify(whole).includes(mask)) {
    throw new InputError(
      'configuration holds a masked value, which would overwrite the real one',
      'Give the real value; nothing was sent.',
    );
  }
  return whole;
}
