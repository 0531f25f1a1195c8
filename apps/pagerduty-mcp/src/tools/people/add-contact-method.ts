import { defineTool, InputError, idOrName, one, words } from 'mcp-kit';
import * as z from 'zod';
import type { Deps } from '../../deps.ts';
import { ContactMethodView } from '../../views/contact-method.ts';

export const addContactMethod = defineTool({
  name: 'add_contact_method',
  toolset: 'people',
  effect: 'write',
  description:
    'Add an e-mail address or a phone number by which PagerDuty may reach a user; it is used once a notification rule names it.',
  input: {
    user_id: idOrName('user'),
    type: z.enum(['email', 'phone', 'sms']),
    address: words(100).describe('For phones, digits without the country code'),
    label: z.string().max(100).optional(),
    country_code: z.int().min(1).max(1999).optional().describe('For phones; 1 unless given'),
  },
  output: { plural: 'contact_methods', item: ContactMethodView },

  async run({ user_id, type, address, label, country_code }, { pagerduty }: Deps, { signal }) {
    checkAddress(type, address, country_code);
    const fields = { address, label: label ?? type };
    const made = await pagerduty.users.contactMethods.create(
      user_id,
      type === 'email'
        ? { type: 'email_contact_method', ...fields }
        : { type: `${type}_contact_method`, ...fields, country_code: country_code ?? 1 },
      { signal },
    );
    return one(made, `${address} is added`);
  },
});

/** Refuses what is no address of the type, and what a type cannot have. */
function checkAddress(type: string, address: string, countryCode: number | undefined): void {
  if (type === 'email') {
    if (!z.email().safeParse(address).success) {
      throw new InputError(`address = ${address} is not an e-mail address`);
    }
    if (countryCode !== undefined) throw new InputError('country_code is for phones only');
  } else if (!/^\d{4,20}$/.test(address)) {
    throw new InputError(
      `address = ${address} is not a phone number`,
      'Give its digits only; the country goes into country_code.',
    );
  }
}
