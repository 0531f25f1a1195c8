import type { ExecutionGroup, ResultRow } from './check-model.ts';
import { SECOND_MS, toNaive } from './dates.ts';

/** The group as it goes over the wire; its summary is a map by region. */
export function toGroupRow(group: ExecutionGroup) {
  const slowestMs = Math.max(...group.rows.map(({ response_time: ms }) => ms));
  return {
    id: group.id,
    check_id: group.check_id,
    status: 'completed',
    created_at: toNaive(group.at),
    completed_at: toNaive(group.at + Math.ceil(slowestMs / SECOND_MS) * SECOND_MS),
    requested_regions: group.rows.map(({ region }) => region),
    regional_summary: Object.fromEntries(
      summaryRows(group).map(({ region, ...summary }) => [region, summary]),
    ),
    statistics: statisticsOf(group),
  };
}

/** What a job says of each region. */
export function summaryRows({ rows }: ExecutionGroup) {
  return rows.map(({ id: result_id, region, status, response_time, error_message }) => ({
    region,
    status,
    response_time,
    result_id,
    error_message,
  }));
}

/** The outcome in one region as it goes over the wire. */
export function toRegionalRow(group: ExecutionGroup, row: ResultRow) {
  const { id, region, status, response_time, created_at, error_message, check_server } = row;
  return {
    id,
    execution_group_id: group.id,
    region,
    status,
    response_time,
    created_at,
    error_message,
    check_server,
  };
}

/** Response times over all regions, in milliseconds. */
export function statisticsOf({ rows }: ExecutionGroup) {
  const times = rows.map(({ response_time: ms }) => ms);
  const sum = times.reduce((total, ms) => total + ms, 0);
  return {
    avg_response_time: Math.round(sum / Math.max(1, times.length)),
    min_response_time: Math.min(...times),
    max_response_time: Math.max(...times),
  };
}

/** The worst outcome of its regions. */
export function statusOfGroup({ rows }: ExecutionGroup): ResultRow['status'] {
  const order = ['failed', 'timeout', 'degraded'] as const;
  return order.find((status) => rows.some((row) => row.status === status)) ?? 'ok';
}
