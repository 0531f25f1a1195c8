import { view } from 'mcp-kit';
import type { Tag } from 'pagerduty-sdk';
import * as z from 'zod';

/** A tag of the account. */
export const TagView = view<Tag>({ id: z.string(), label: z.string() });
