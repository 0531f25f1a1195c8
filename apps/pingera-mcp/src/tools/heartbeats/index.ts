import type { Tool } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { assignHeartbeatChannels } from './assign-heartbeat-channels.ts';
import { createHeartbeat } from './create-heartbeat.ts';
import { deleteHeartbeat } from './delete-heartbeat.ts';
import { getHeartbeatDetails } from './get-heartbeat-details.ts';
import { getHeartbeatLogs } from './get-heartbeat-logs.ts';
import { getHeartbeatPingCounts } from './get-heartbeat-ping-counts.ts';
import { listHeartbeatChannels } from './list-heartbeat-channels.ts';
import { listHeartbeats } from './list-heartbeats.ts';
import { removeHeartbeatChannel } from './remove-heartbeat-channel.ts';
import { sendHeartbeatPing } from './send-heartbeat-ping.ts';
import { updateHeartbeat } from './update-heartbeat.ts';

/** Tools for heartbeats: jobs that must report in time. */
export const heartbeatTools: readonly Tool<Deps>[] = [
  listHeartbeats,
  getHeartbeatDetails,
  getHeartbeatLogs,
  getHeartbeatPingCounts,
  listHeartbeatChannels,
  createHeartbeat,
  updateHeartbeat,
  deleteHeartbeat,
  sendHeartbeatPing,
  assignHeartbeatChannels,
  removeHeartbeatChannel,
];
