import { InputError, idOrName } from 'mcp-kit';
import * as z from 'zod';

/** How alerts are grouped; which parameters go with which type, `configOf` knows. */
export const groupingFields = {
  type: z.enum(['content_based', 'content_based_intelligent', 'intelligent', 'time']),
  service_ids: z.array(idOrName('service')).min(1),
  name: z.string().max(255).optional(),
  description: z.string().optional(),
  time_window: z
    .int()
    .min(300)
    .max(86_400)
    .optional()
    .describe('Seconds; 300 to 3600, or 86400 with content_based'),
  timeout: z
    .int()
    .min(0)
    .max(86_400)
    .optional()
    .describe('Seconds; type time only, from 60; 0: for ever'),
  aggregate: z.enum(['all', 'any']).optional().describe('content_based types'),
  fields: z.array(z.string().min(1)).optional().describe('content_based types, such as summary'),
};

type GroupingType = z.infer<typeof groupingFields.type>;

interface Given {
  readonly time_window?: number | undefined;
  readonly timeout?: number | undefined;
  readonly aggregate?: 'all' | 'any' | undefined;
  readonly fields?: readonly string[] | undefined;
}

const takes: Readonly<Record<GroupingType, readonly (keyof Given)[]>> = {
  content_based: ['aggregate', 'fields', 'time_window'],
  content_based_intelligent: ['aggregate', 'fields', 'time_window'],
  intelligent: ['time_window'],
  time: ['timeout'],
};

/** What a type must be told. */
const needs: Readonly<Record<GroupingType, readonly (keyof Given)[]>> = {
  content_based: ['aggregate', 'fields', 'time_window'],
  content_based_intelligent: ['aggregate', 'fields', 'time_window'],
  intelligent: [],
  time: ['timeout'],
};

/** The `config` of a type; refuses what does not go with it, and what it lacks. */
export function configOf(type: GroupingType, { ...given }: Given): Given {
  const { time_window, timeout, aggregate, fields } = given;
  const all: Given = { time_window, timeout, aggregate, fields };
  for (const name of ['time_window', 'timeout', 'aggregate', 'fields'] as const) {
    if (all[name] !== undefined && !takes[type].includes(name)) {
      throw new InputError(`${name} does not go with type ${type}`);
    }
    if (all[name] === undefined && needs[type].includes(name)) {
      throw new InputError(`type ${type} needs ${needs[type].join(', ')}`);
    }
  }
  const isDay = type === 'content_based' && time_window === 86_400;
  if (time_window !== undefined && time_window > 3600 && !isDay) {
    throw new InputError(
      `time_window = ${time_window}: at most 3600${type === 'content_based' ? ', or 86400' : ''}`,
    );
  }
  if (timeout !== undefined && timeout > 0 && timeout < 60) {
    throw new InputError(`timeout = ${timeout}: 0, or at least 60`);
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
