import { defineTool, id, one } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { alertChannelInput, toConfiguration } from '../../inputs/alert-channel.ts';
import { checkChanges } from '../../inputs/change.ts';
import { AlertChannelView } from '../../views/alert-channel.ts';

const { name, recipients, configuration, enabled } = alertChannelInput;
const input = { name: name.optional(), recipients, configuration, enabled };

export const updateAlertChannel = defineTool({
  name: 'update_alert_channel',
  toolset: 'alerts',
  effect: 'write',
  idempotent: true,
  description:
    'Change only the given fields of an alert channel. recipients and configuration replace what it has.',
  input: { channel_id: id('alert_channel'), ...input },
  output: { plural: 'channels', item: AlertChannelView },

  async run({ channel_id, ...change }, { pingera }: Deps, { signal }) {
    const { recipients: to, configuration: raw, ...own } = checkChanges(change, Object.keys(input));
    if (to === undefined && raw === undefined) {
      const changed = await pingera.alertChannels.update(channel_id, own, { signal });
      return one(changed, `Channel ${changed.name} is changed`);
    }
    const { type, configuration: present } = await pingera.alertChannels.get(channel_id, {
      signal,
    });
    const target = toConfiguration({ type, recipients: to, configuration: raw ?? present });
    const body = { ...own, configuration: target };
    const changed = await pingera.alertChannels.update(channel_id, body, { signal });
    return one(changed, `Channel ${changed.name} is changed, and leads elsewhere`);
  },
});
