import { id } from 'mcp-kit';
import * as z from 'zod';

/** Checks that a call is about; the API takes one at a time, so each costs a request. */
export const checkIds = z.array(id('check')).max(10).optional();
