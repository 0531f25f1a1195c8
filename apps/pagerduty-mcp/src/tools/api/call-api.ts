import { callApi as define } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { operations } from '../../operations.ts';

export const callApi = define<Deps>('PagerDuty', operations, ({ pagerduty }) => ({
  request: (key, input) => pagerduty.requestAny(key, input),
  rows: (key, input, place) => pagerduty.paginateAny(key, input).slice(place),
}));
