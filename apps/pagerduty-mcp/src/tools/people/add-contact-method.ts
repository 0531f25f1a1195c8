import { defineTool, idOrName, one, words } from 'mcp-kit';
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
    country_code: z.int().min(1).max(1999).default(1).describe('phone and sms only'),
  },
  output: { plural: 'contact_methods', item: ContactMethodView },

  async run({ user_id, type, address, label, country_code }, { pagerduty }: Deps, { signal }) {
    const fields = { address, label: label ?? type };
    const made = await pagerduty.users.contactMethods.create(
      user_id,
      type === 'email'
        ? { type: 'email_contact_method', ...fields }
        : { type: `${type}_contact_method`, ...fields, country_code },
      { signal },
    );
    return one(made, `${address} is added`);
  },
});
