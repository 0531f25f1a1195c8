import { searchApi as define } from 'mcp-kit';
import type { Deps } from '../../deps.ts';
import { operations } from '../../operations.ts';

export const searchApi = define<Deps>('PagerDuty', operations);
