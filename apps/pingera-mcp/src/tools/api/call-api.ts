import { callApi as define } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { operations } from '../../operations.ts';

export const callApi = define<Deps>('Pingera', operations, ({ pingera }) => ({
  request: (key, input) => pingera.requestAny(key, input),
  rows: (key, input, place) => pingera.paginateAny(key, input).slice(place),
}));
