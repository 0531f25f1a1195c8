import type { Tool } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { acknowledgeAlert } from './acknowledge-alert.ts';
import { createAlert } from './create-alert.ts';
import { createAlertChannel } from './create-alert-channel.ts';
import { deleteAlert } from './delete-alert.ts';
import { deleteAlertChannel } from './delete-alert-channel.ts';
import { getAlertChannel } from './get-alert-channel.ts';
import { getAlertDetails } from './get-alert-details.ts';
import { getAlertRule } from './get-alert-rule.ts';
import { getAlertStatistics } from './get-alert-statistics.ts';
import { listAlertChannels } from './list-alert-channels.ts';
import { listAlertNotifications } from './list-alert-notifications.ts';
import { listAlertRules } from './list-alert-rules.ts';
import { listAlerts } from './list-alerts.ts';
import { resolveAlert } from './resolve-alert.ts';
import { updateAlert } from './update-alert.ts';
import { updateAlertChannel } from './update-alert-channel.ts';

/** Tools for alerts, their rules and their channels. */
export const alertTools: readonly Tool<Deps>[] = [
  listAlerts,
  getAlertDetails,
  getAlertStatistics,
  listAlertNotifications,
  listAlertRules,
  getAlertRule,
  listAlertChannels,
  getAlertChannel,
  acknowledgeAlert,
  resolveAlert,
  createAlert,
  updateAlert,
  deleteAlert,
  createAlertChannel,
  updateAlertChannel,
  deleteAlertChannel,
];
